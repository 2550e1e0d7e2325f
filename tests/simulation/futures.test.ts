import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/rules/commands.ts';
import { OFFERED } from '../../src/rules/debate.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { playBatch, outcomeOf, worldBefore } from '../../src/simulation/pure/futures.ts';
import { emptyTally, isFew, tallied } from '../../src/simulation/pure/tally.ts';
import { modelOf, must, seatIn } from '../helpers/core.ts';
import { accept, corridor, decline, leave, offer } from '../helpers/core-corridor.ts';
import { agreements, randomPosition } from '../helpers/core-positions.ts';

const model = modelOf('mali-2013');

describe('futures of a position', () => {
  const position = randomPosition(model, 3);

  test('depend on the seed and their own number alone', () => {
    const whole = [...playBatch(model, { position, seed: 5, from: 0, to: 12 })];
    const parts = [8, 4, 0].map((from) => ({
      from,
      codes: [...playBatch(model, { position, seed: 5, from, to: from + 4 })],
    }));
    const joined = parts.toSorted((a, b) => a.from - b.from).flatMap(({ codes }) => codes);
    expect(joined).toEqual(whole);
    expect([...playBatch(model, { position, seed: 6, from: 0, to: 12 })]).not.toEqual(whole);
  });

  test('leave the position as it was', () => {
    const before = JSON.stringify(position);
    playBatch(model, { position, seed: 1, from: 0, to: 3 });
    expect(JSON.stringify(position)).toBe(before);
  });

  test('all end in an ending of the scenario, with a score the tier allows', () => {
    for (const code of playBatch(model, { position, seed: 2, from: 0, to: 20 })) {
      const outcome = outcomeOf(code);
      expect(outcome).not.toBeNull();
      if (outcome === null) continue;
      const ending = model.scenario.endings[outcome.ending];
      const tier = model.scenario.tiers.find(({ id }) => id === ending?.tier);
      expect(outcome.counted).toBeLessThanOrEqual(tier?.cap ?? -1);
    }
  });

  test('a command that the seat cannot give makes no future', () => {
    const first = [{ type: 'speak', seat: 'DE', card: 'no-such-card' }] as const;
    const codes = [...playBatch(model, { position, seed: 2, from: 0, to: 4, first })];
    expect(codes).toEqual([-1, -1, -1, -1]);
    expect(tallied(emptyTally(3), codes).played).toBe(0);
  });

  test('what the seat cannot know does not show in them', () => {
    const seat = seatIn(model, 'DE');
    const debate = { ...position.debate, seed: 99, interests: position.debate.interests };
    const there = { ...position, debate };
    expect(position.viewer).toBe(seat);
    expect([...playBatch(model, { position: there, seed: 4, from: 0, to: 10 })]).toEqual([
      ...playBatch(model, { position, seed: 4, from: 0, to: 10 }),
    ]);
  });
});

test('of fewer than a hundred futures the shares are not to be read yet', () => {
  expect([0, 8, 99, 100, 2000].map((played) => isFew({ played }))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

describe('a decision in the corridor', () => {
  const small = modelOf('small');
  const council = corridor()
    .when(offer('BETA', 'ALFA', 'funding.common', 'asset.alf-planes'))
    .when(offer('GAMA', 'ALFA', 'funding.common', 'asset.alf-troops'));
  const bots = small.seats.map(() => 'diplomat' as const);
  const viewer = council.seat('ALFA');
  const position = { debate: council.debate, viewer, bots };
  const after = (command: Command): Debate =>
    must(worldBefore(small, { position, seed: 3, from: 0, to: 1, first: [command] }, 0));

  test.each([
    ['an offer accepted', accept('ALFA', 0), OFFERED.accepted],
    ['an offer declined', decline('ALFA', 0), OFFERED.declined],
    ['leaving', leave('ALFA'), OFFERED.declined],
  ])('does to the other offers what every other does: %s', (_, command, first) => {
    const { offers, seekers } = after(command);
    expect(offers.map(({ state }) => state)).toEqual([first, OFFERED.declined]);
    expect(seekers).not.toContain(viewer);
  });

  test('of another kind leaves the talks to be answered', () => {
    const { offers } = after({ type: 'support', seat: 'ALFA', dossier: 'store' });
    expect(offers.map(({ state }) => state)).toEqual([OFFERED.open, OFFERED.open]);
  });
});

// Of so few shares some miss by luck: the long test asks for 93 of 100 among 200 positions.
test('the shares of few futures agree with those of many others within their intervals', () => {
  const agreed = [6, 13, 20, 27].flatMap((number) => {
    const position = randomPosition(model, number);
    return agreements(model, position, { few: 50, many: 400 });
  });
  expect(agreed.filter(Boolean).length / agreed.length).toBeGreaterThanOrEqual(0.85);
});
