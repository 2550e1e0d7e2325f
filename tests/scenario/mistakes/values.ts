import type { Mistake } from './mistake.ts';

/** Values that cannot stand where they stand. */
export const VALUES: readonly Mistake[] = [
  {
    what: 'half a point',
    from: 'start: 720',
    to: 'start: 720.5',
    at: '720.5',
    code: 'wrong-value',
    says: 'gauges.0.start',
  },
  {
    what: 'a level beyond the scale',
    from: 'start: 720',
    to: 'start: 7200',
    at: '7200',
    code: 'wrong-value',
    says: 'gauges.0.start: 7200 is too large.',
  },
  {
    what: 'a word for a number',
    from: 'amount: 13,',
    to: 'amount: many,',
    at: 'many,',
    code: 'wrong-value',
    says: 'needs.0.amount',
  },
  {
    what: 'an id with a space',
    from: 'id: tam-crews',
    to: 'id: tam crews',
    at: 'tam crews',
    code: 'wrong-value',
    says: 'letters, digits and hyphens',
  },
  {
    what: 'a word that is reserved',
    from: '- { id: coast,',
    to: '- { id: constructor,',
    at: 'constructor,',
    code: 'wrong-value',
    says: 'reserved',
  },
  {
    what: 'a date of another calendar',
    from: "'2041-01-14'",
    to: "'14.1.2041'",
    at: "'14.1.2041'",
    code: 'wrong-value',
    says: 'a date such as',
  },
  {
    what: 'an unknown vehicle',
    from: 'vehicle: coin',
    to: 'vehicle: rocket',
    at: 'rocket',
    code: 'wrong-value',
    says: 'kinds.4.vehicle: "rocket" cannot stand here.',
  },
];
