import { describe, expect, it } from 'vitest';
import { MOST_STRATEGISTS, botsAt } from '../../src/bots/seating.ts';
import { difficultyOf, DIFFICULTIES, PLAYERS } from '../../src/debate/players.ts';
import type { Difficulty, Player } from '../../src/debate/players.ts';
import { modelOf, must, seatIn } from '../helpers/core.ts';

const model = modelOf('mali-2013');
const player = seatIn(model, 'IE');

/** Who plays each seat, as a record tells it. */
const seats = (difficulty: Difficulty, seed = 1): Record<string, Player> => {
  const bots = botsAt(model, difficulty, seed, player);
  return Object.fromEntries(
    model.scenario.actors.map(({ id }, seat) => [id, seat === player ? 'human' : must(bots[seat])]),
  );
};

describe('the bots at the table', () => {
  it.each(['novice', 'diplomat'] as const)('are all %ss where that is chosen', (difficulty) => {
    expect(new Set(botsAt(model, difficulty, 1, player))).toEqual(new Set([difficulty]));
  });

  it('look ahead in a handful of seats: those the player watches, and the largest', () => {
    const bots = botsAt(model, 'strategist', 1, player);
    const ahead = model.seats.filter((seat) => bots[seat] === 'strategist');
    expect(ahead).toHaveLength(MOST_STRATEGISTS);
    const watched = must(model.watches[player]).filter((seat) => seat !== model.framework);
    expect(ahead).toEqual(expect.arrayContaining(watched));
    expect(ahead).not.toContain(player);
    expect(ahead).not.toContain(model.framework);
  });

  it('are of many tempers at a mixed table, and of others in another game', () => {
    const tables = [1, 2, 3].map((seed) => botsAt(model, 'mixed', seed, player));
    expect(new Set(tables.map((bots) => bots.join())).size).toBe(3);
    for (const bots of tables) {
      expect(new Set(bots).size).toBe(5);
      expect(bots[model.framework]).toBe('diplomat');
    }
  });

  it.each(DIFFICULTIES)('tell from a record that the game was one of %ss', (difficulty) => {
    expect(difficultyOf(seats(difficulty))).toBe(difficulty);
    expect(Object.values(seats(difficulty)).every((one) => PLAYERS.includes(one))).toBe(true);
  });
});
