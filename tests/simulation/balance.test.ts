import { describe, expect, it } from 'vitest';
import { loadModel } from '../../src/debate/load.ts';
import { bot } from '../../src/simulation/pure/balance/game.ts';
import { firstUses } from '../../src/simulation/pure/balance/first-use.ts';
import { followed } from '../../src/simulation/pure/balance/plans.ts';
import { playReading } from '../../src/simulation/pure/balance/reading.ts';
import { playRuin } from '../../src/simulation/pure/balance/ruin.ts';
import { playSeat } from '../../src/simulation/pure/balance/skill.ts';
import { playOutcomes, playTables } from '../../src/simulation/pure/balance/tables.ts';
import { workOut } from '../../src/simulation/pure/balance/tasks.ts';
import { bestUses, USE_SETS } from '../../src/simulation/pure/balance/uses.ts';
import { withoutEffectOf } from '../../src/simulation/pure/balance/variants.ts';
import { simulate } from '../../src/simulation/pure/simulate.ts';
import { cardIn, modelOf, must, scenarioOf, seatIn } from '../helpers/core.ts';

const small = modelOf('small');
const scenario = scenarioOf('small');
const few = { seed: 1, rounds: 4, games: 30 };
const total = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);

describe('a task', () => {
  it('counts the same each time, and something else from another seed', () => {
    const task = { kind: 'tables', ...few } as const;
    const first = workOut(scenario, small, task);
    expect(workOut(scenario, small, task)).toEqual(first);
    expect(workOut(scenario, small, { ...task, seed: 2 })).not.toEqual(first);
  });
});

describe('games by bots alone', () => {
  const tables = playTables(small, few);

  it('are those that simulate plays', () => {
    const { endings } = simulate(small, few);
    const counted = scenario.endings.map(({ id }, ending) => [
      id,
      tables.endings.filter((one) => one === ending).length,
    ]);
    expect(Object.fromEntries(counted)).toEqual(endings);
  });

  it('are the same when only what they come to is asked', () => {
    const { endings, postures } = tables;
    expect(playOutcomes(small, few)).toEqual({ endings, postures });
  });

  it('are told round by round', () => {
    expect(tables.eras).toEqual([0, 0, 1, 1]);
    tables.moved.forEach((rounds, game) => {
      expect(rounds.length).toBeLessThanOrEqual(4);
      expect(must(tables.gauges[game])).toHaveLength(rounds.length);
      expect(Math.max(...rounds)).toBeLessThanOrEqual(small.n);
    });
    expect(Math.max(...tables.played)).toBeLessThanOrEqual(few.games);
  });
});

describe('the first use of a card', () => {
  const help = cardIn(small, 'help');
  const hollow = loadModel(withoutEffectOf(scenario, 'help'));

  it('moves nobody where the card does nothing', () => {
    const { steps, seats } = firstUses(hollow, hollow, { ...few, card: help });
    expect(steps.length).toBeGreaterThan(0);
    expect([...steps, ...seats].every((one) => one === 0)).toBe(true);
  });

  it('is one of each game at most, and moves some capital in some game', () => {
    const { steps, seats } = firstUses(small, hollow, { ...few, games: 200, card: help });
    expect(steps.length).toBeLessThanOrEqual(200);
    expect(total(seats)).toBeGreaterThan(0);
    expect(total(steps)).toBeGreaterThan(0);
  });
});

describe('best uses', () => {
  it('are counted once a situation, by the set of those that tie', () => {
    const card = cardIn(small, 'danger');
    const counts = bestUses(small, { ...few, games: 6, card, futures: 2 });
    expect(counts).toHaveLength(scenario.eras.length);
    expect(counts.every((sets) => sets.length === USE_SETS && sets[0] === 0)).toBe(true);
    expect(total(counts.map(total))).toBe(6);
  });
});

describe('a seat', () => {
  it('is played as it is told, diplomats around it', () => {
    const seat = seatIn(small, 'ALFA');
    const usual = playSeat(small, seat, bot('diplomat'), few);
    const idle = followed({ stance: 'abstention', side: 'silent', late: false });
    const without = playSeat(small, seat, idle, few);
    expect(usual.counted).toHaveLength(few.games);
    expect(without.tiers).toHaveLength(few.games);
    expect(without).not.toEqual(usual);
  });

  it('whose player spends all falls', () => {
    const fell = scenario.endings.findIndex(({ id }) => id === 'fell');
    const seat = seatIn(small, 'GAMA');
    expect(playRuin(small, { ...few, games: 3, seat })).toEqual([fell, fell, fell]);
  });
});

describe('what a person reads', () => {
  const seat = seatIn(small, 'BETA');
  const games = playReading(small, { ...few, games: 4, seat });

  it('is every card of its hand once, and what was told to it', () => {
    for (const game of games) {
      expect(new Set(game.cards).size).toBe(game.cards.length);
      expect(game.cards.length).toBeGreaterThanOrEqual(scenario.hand.first);
      expect(game.log.some(({ kind }) => kind === 'round-opened')).toBe(true);
      expect(game.eras).toEqual([0, 1]);
    }
  });

  it('grows with the game, and so does what there is to press', () => {
    const [whole] = games;
    const [short] = playReading(small, { ...few, games: 1, seat, rounds: 2 });
    expect(must(short).log.length).toBeLessThan(must(whole).log.length);
    expect(must(short).questions).toBeLessThan(must(whole).questions);
    expect(must(whole).commands).toBeGreaterThanOrEqual(must(whole).questions);
    expect(must(short).onwards).toBeGreaterThan(0);
  });
});
