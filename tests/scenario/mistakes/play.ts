import type { Mistake } from './mistake.ts';

/** Rounds, chances and endings that do not fit together. */
export const PLAY: readonly Mistake[] = [
  {
    what: 'chances that are not a whole',
    from: 'chance: 350',
    to: 'chance: 450',
    at: '- id: mild',
    code: 'chances',
    says: 'add up to 1100',
  },
  {
    what: 'a round without a date',
    from: "['2041-01-14', '2041-01-28', '2041-02-11']",
    to: "['2041-01-14', '2041-01-28']",
    at: "['2041-01-14', '2041-01-28']",
    code: 'dates',
    says: '3 rounds need 3 dates',
  },
  {
    what: 'eras that end before the game does',
    from: 'eraEnds: [2, 3]',
    to: 'eraEnds: [1, 2]',
    at: '[1, 2]',
    code: 'era-ends',
    says: 'the last is 3',
  },
  {
    what: 'an ending behind one that always comes',
    from: "    when: { fact: flag.called, op: '>=', value: 1 }\n    headlines:",
    to: '    headlines:',
    at: 'id: coats-indoors',
    code: 'unreachable',
    says: '"Coats indoors" stands behind',
  },
  {
    what: 'a term that pushes a computed gauge',
    from: 'id: mended, gauge: reserve',
    to: 'id: mended, gauge: readiness',
    at: 'readiness, name: Work',
    code: 'computed-gauge',
    says: '"readiness" is computed',
  },
];
