import { difficultyOf } from '../debate/players.ts';
import type { Bot, Difficulty, Player } from '../debate/players.ts';
import { PURPOSE, draw } from '../rules/chance.ts';
import type { Model } from '../rules/model.ts';

/** A mixed table, by how often each temper is met. */
const MIXTURE: readonly Bot[] = [
  'diplomat',
  'diplomat',
  'idealist',
  'free-rider',
  'bandwagoner',
  'hard-bargainer',
];

/** Looking ahead takes time: strategists sit where it matters most to the player, in no more seats than this. */
export const MOST_STRATEGISTS = 5;

/** The capitals a player watches and the largest: whose choice weighs most for it. */
const weightiest = (model: Model, player: number): number[] => {
  const seats = new Set([...(model.watches[player] ?? []), ...model.large]);
  for (const seat of [player, model.framework]) seats.delete(seat);
  return [...seats].slice(0, MOST_STRATEGISTS);
};

const mixed = (model: Model, seed: number, seat: number): Bot =>
  seat === model.framework
    ? 'diplomat'
    : MIXTURE[draw({ seed, round: 0 }, PURPOSE.seating, seat, 0, 0, MIXTURE.length - 1)]!;

/** Which bot would play each seat, by seat, in a game against one person in the seat of `player`. */
export const botsAt = (
  model: Model,
  difficulty: Difficulty,
  seed: number,
  player: number,
): Bot[] => {
  switch (difficulty) {
    case 'novice':
    case 'diplomat':
      return model.seats.map(() => difficulty);
    case 'mixed':
      return model.seats.map((seat) => mixed(model, seed, seat));
    case 'strategist': {
      const ahead = weightiest(model, player);
      return model.seats.map((seat) => (ahead.includes(seat) ? 'strategist' : 'diplomat'));
    }
  }
};

/**
 * The bots that play a recorded game on without its person: the others as they are, only strategists, who take their
 * time, as the diplomats they are otherwise. In the person's seat sits a bot as skilled as the rest, or a diplomat
 * where the rest are of many kinds.
 */
export const standIns = (model: Model, seats: Readonly<Record<string, Player>>): Bot[] =>
  model.scenario.actors.map(({ id }) => {
    const player = seats[id] ?? 'diplomat';
    if (player === 'human') return difficultyOf(seats) === 'novice' ? 'novice' : 'diplomat';
    return player === 'strategist' ? 'diplomat' : player;
  });
