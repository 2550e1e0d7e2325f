import type { Mistake } from './mistake.ts';

/** Seats that could not play. */
export const SEATS: readonly Mistake[] = [
  {
    what: 'a seat without an indicator',
    from: 'stores: 90, income: 130,',
    to: 'income: 130,',
    at: '{ votes: 10, income: 130,',
    code: 'missing-indicator',
    says: 'Ostmere has no value for "stores"',
  },
  {
    what: 'a seat without a vote',
    from: 'votes: 10, stores: 90',
    to: 'votes: 0, stores: 90',
    at: '0, stores: 90',
    code: 'no-vote',
    says: 'Ostmere needs at least one vote',
  },
  {
    what: 'a seat that watches itself',
    from: 'watches: [BRE, PEL]\n    watchReason: It will',
    to: 'watches: [OST, PEL]\n    watchReason: It will',
    at: '[OST, PEL]',
    code: 'watches-itself',
    says: 'Ostmere watches itself',
  },
  {
    what: 'a seat with too few interests',
    from: 'interests: [lead-repair, outside-open, thanked-at-home, fill-gap]',
    to: 'interests: [lead-repair, fill-gap]',
    at: '[lead-repair, fill-gap]',
    code: 'few-interests',
    says: 'Vesk needs 3 interests',
  },
  {
    what: 'a gauge that both starts somewhere and is computed',
    from: 'from: needs',
    to: 'from: needs\n    start: 10',
    at: 'id: coverage',
    code: 'gauge-start',
    says: '"Help arrived" needs either',
  },
  {
    what: 'a seat with nothing small to send',
    from: 'forbids: [gas]',
    to: 'forbids: [engineers, heaters]',
    at: '- {\n          id: ves-store',
    code: 'no-token',
    says: 'Vesk owns nothing it could send as a token',
  },
];
