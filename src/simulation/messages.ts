import type { Batch } from './pure/futures.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { VotingRule } from '../scenario/lists.ts';

/** What a worker is told: first the crisis, then batches of futures. */
export type Asked =
  | {
      readonly type: 'open';
      readonly scenario: Scenario;
      readonly rule: VotingRule | undefined;
    }
  | { readonly type: 'play'; readonly id: number; readonly batch: Batch };

/** What it answers: the outcomes of one batch, by number. */
export interface Answered {
  readonly id: number;
  readonly codes: Int16Array;
}

/** Something that plays batches one after the other: a web worker, or a stand-in for it. */
export interface Player {
  readonly ask: (asked: Asked) => void;
  readonly end: () => void;
}

/** Makes a player that hands its answers to `hear`; `fail` is called when it cannot go on. */
export type MakePlayer = (hear: (answered: Answered) => void, fail: () => void) => Player;
