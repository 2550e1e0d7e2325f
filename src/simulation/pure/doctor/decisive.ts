import { loadModel } from '../../../debate/load.ts';
import type { Model } from '../../../rules/model.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { withoutEffectOf } from '../balance/variants.ts';
import { playLot } from './games.ts';

/** What muting one card changed, in games in which it was used. */
export interface Decided {
  readonly card: number;
  readonly of: number;
  /** Games that end differently without it, and a seed of each. */
  readonly endings: number;
  readonly seeds: readonly number[];
  /** Games in which at least one capital's last stance is another without it. */
  readonly stances: number;
}

/** Games of a card, by their seeds, to be played with it and without it. */
export interface Muting {
  readonly card: number;
  readonly seeds: readonly number[];
  readonly rounds: number;
}

const differ = (one: Uint8Array, other: Uint8Array): boolean =>
  one.some((value, index) => value !== other[index]);

/** Plays the same games again with a card that moves nobody, and counts what comes out differently. */
export const playMuted = (
  scenario: Scenario,
  model: Model,
  { card, seeds, rounds }: Muting,
): Decided => {
  const muted = loadModel(withoutEffectOf(scenario, scenario.cards[card]!.id));
  const changed: number[] = [];
  let stances = 0;
  for (const seed of seeds) {
    const lot = { seed, games: 1, rounds };
    const here = playLot(model, lot);
    const there = playLot(muted, lot);
    if (here.endings[0] !== there.endings[0]) changed.push(seed);
    if (differ(here.postures, there.postures)) stances += 1;
  }
  return { card, of: seeds.length, endings: changed.length, seeds: changed, stances };
};
