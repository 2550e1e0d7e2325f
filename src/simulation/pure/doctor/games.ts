import { playOn } from '../../../bots/play-out.ts';
import type { Ears } from '../../../bots/play-out.ts';
import type { Debate } from '../../../rules/debate.ts';
import type { Model } from '../../../rules/model.ts';
import { startDebate } from '../../../rules/start.ts';
import { mixedSkill } from '../simulate.ts';
import { DRAWN, seedAt, UNFINISHED, USED } from './lots.ts';
import type { Lot, Played } from './lots.ts';

/** A whole game asks some hundred questions; ten times as many means that it goes in circles. */
const MOST_QUESTIONS = 4000;

interface Heard {
  readonly used: Set<number>;
  still: number;
  moved: number;
}

const earsOf = (heard: Heard): Ears => ({
  fact: (fact) => {
    if (fact.type === 'spoke' || fact.type === 'influenced') heard.used.add(fact.card);
    if (fact.type === 'pledge-revealed' && fact.from !== fact.to) heard.moved += 1;
    if (fact.type !== 'table-measured') return;
    if (heard.moved === 0) heard.still += 1;
    heard.moved = 0;
  },
});

/** Plays one game in place; false when it came to no end. */
const playThrough = (model: Model, debate: Debate, seed: number, ears: Ears): boolean => {
  const skillOf = (seat: number) => mixedSkill(seed, seat);
  try {
    for (let asked = 0; asked < MOST_QUESTIONS; asked++) {
      if (debate.phase === 'verdict') return true;
      playOn(model, debate, skillOf, ears);
    }
  } catch {
    return false;
  }
  return false;
};

const channelsOf = (model: Model, debate: Debate, seat: number): number =>
  model.assets[seat]!.channelMasks.reduce(
    (bits, mask, channel) => ((debate.pledged[seat]! & mask) === 0 ? bits : bits | (1 << channel)),
    0,
  );

const emptyLot = (model: Model, lot: Lot): Played => ({
  ...lot,
  endings: new Uint8Array(lot.games),
  postures: new Uint8Array(lot.games * model.n),
  channels: new Uint8Array(lot.games * model.n),
  cards: new Uint8Array(lot.games * model.cards.length),
  still: new Uint8Array(lot.games),
});

const write = (model: Model, lot: Played, game: number, debate: Debate, heard: Heard): void => {
  lot.endings[game] = debate.ending;
  lot.still[game] = heard.still;
  const seats = game * model.n;
  for (const seat of model.seats) {
    lot.postures[seats + seat] = debate.posture[seat]!;
    lot.channels[seats + seat] = channelsOf(model, debate, seat);
  }
  const cards = game * model.cards.length;
  for (const card of debate.drawn.flat()) lot.cards[cards + card] = DRAWN;
  for (const card of heard.used) lot.cards[cards + card] = USED;
};

/** Plays a lot by bots alone, half novices and half diplomats; the same lot gives the same lists anywhere. */
export const playLot = (model: Model, lot: Lot): Played => {
  const played = emptyLot(model, lot);
  for (let game = 0; game < lot.games; game++) {
    const seed = seedAt(lot.seed, game);
    const debate = startDebate(model, { seed, rounds: lot.rounds, humans: [] });
    const heard: Heard = { used: new Set(), still: 0, moved: 0 };
    const over = playThrough(model, debate, seed, earsOf(heard));
    if (over) write(model, played, game, debate, heard);
    else played.endings[game] = UNFINISHED;
  }
  return played;
};
