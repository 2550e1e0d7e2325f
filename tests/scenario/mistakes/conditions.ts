import type { Mistake } from './mistake.ts';

/** Conditions and terms about things that are not there. */
export const CONDITIONS: readonly Mistake[] = [
  {
    what: 'a condition about nothing',
    from: 'fact: peak.outside',
    to: 'fact: peek.outside',
    at: 'peek.outside',
    code: 'unknown-fact',
    says: 'no fact called "peek.outside"',
  },
  {
    what: 'a condition about the own seat where no seat asks',
    from: '{ fact: players.fallen,',
    to: '{ fact: own.fallen,',
    at: 'own.fallen',
    code: 'unknown-fact',
    says: 'no fact called "own.fallen"',
  },
  {
    what: 'a condition that is no comparison',
    from: "{ fact: share.solidarity, op: '>=', value: 330 }",
    to: "{ fact: share.solidarity, op: '=>', value: 330 }",
    at: "'=>'",
    code: 'wrong-value',
    says: 'endings.3.when.all.0.op',
  },
  {
    what: 'a term that reads nothing',
    from: 'times: [{ input: need.repair }]',
    to: 'times: [{ input: need.repairs }]',
    at: 'need.repairs',
    code: 'unknown-input',
    says: 'no number called "need.repairs"',
  },
  {
    what: 'an effect on nothing',
    from: '- { gauge: warm-homes, add: -40 }',
    to: '- { add: -40 }',
    at: '{ add: -40 }',
    code: 'no-target',
    says: 'a gauge or a measure',
  },
];
