import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playOut } from '../../src/bots/play-out.ts';
import { redraw } from '../../src/bots/redraw.ts';
import { isCorridorBusy } from '../../src/rules/corridor.ts';
import { copyDebate } from '../../src/rules/debate.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { openTable } from '../../src/rules/known.ts';
import type { Model } from '../../src/rules/model.ts';
import { awaited } from '../../src/rules/questions.ts';
import { startDebate } from '../../src/rules/start.ts';
import { games } from '../helpers/core-arbitraries.ts';
import { modelOf, must } from '../helpers/core.ts';
import { elsewhere } from '../helpers/core-elsewhere.ts';
import { oneOf, playRandom, rollFrom } from '../helpers/core-random.ts';
import type { Roll } from '../helpers/core-random.ts';

type Look = (debate: Debate, seat: number, roll: Roll) => void;

/** Looks at a random game before some of its commands, from a seat that is asked or, at times, from any other. */
const looked = (model: Model, other: number, look: Look) => {
  const roll = rollFrom(other);
  return (game: Parameters<typeof playRandom>[1]): void => {
    playRandom(model, game, {
      before: (debate) => {
        if (roll(0, 7) > 0) return;
        const waiting = awaited(model, debate);
        const asked = waiting.length > 0 && roll(0, 2) > 0;
        look(debate, oneOf(roll, asked ? waiting : model.seats), roll);
      },
    });
  };
};

const CASES = [
  ['small', 25],
  ['tutorial-3-rounds', 15],
  ['mali-2013', 6],
] as const;

const inGames = (id: (typeof CASES)[number][0], numRuns: number, look: Look): void => {
  const model = modelOf(id);
  assert(
    property(games(model), integer({ min: 1, max: 1_000_000 }), (game, other) => {
      looked(model, other, look)(game);
    }),
    { numRuns },
  );
};

describe('a world drawn anew', () => {
  it.each(CASES)('is in %s the same for debates that look the same from the seat', (id, runs) => {
    const model = modelOf(id);
    let compared = 0;
    inGames(id, runs, (debate, seat, roll) => {
      const there = elsewhere(model, debate, seat, roll);
      there.seed = roll(0, 0xffff_ffff);
      if (debate.known === 0) there.hinted = 0;
      const number = roll(0, 1000);
      compared += 1;
      expect(redraw(model, there, seat, number)).toEqual(redraw(model, debate, seat, number));
    });
    expect(compared).toBeGreaterThan(0);
  });

  it.each(CASES)('shows in %s the same table and the same papers', (id, runs) => {
    const model = modelOf(id);
    inGames(id, runs, (debate, seat, roll) => {
      const before = JSON.stringify(debate);
      const world = redraw(model, debate, seat, roll(0, 1000));
      expect(JSON.stringify(debate)).toBe(before);
      // In the year of warnings others' answers, and what they cost, are still to come.
      const standing = debate.phase === 'warnings' ? world.standing : debate.standing;
      expect(openTable(model, world)).toEqual({
        ...openTable(model, debate),
        hinted: world.hinted,
        standing,
        // Where only strangers are still talking, nothing is left to wait for.
        phase: debate.phase === 'corridor' && !isCorridorBusy(world) ? 'pledge' : debate.phase,
      });
      expect(debate.known === 0 || world.hinted === debate.hinted).toBe(true);
      for (const of of ['hands', 'drawn', 'interests', 'called', 'bound', 'sworn'] as const) {
        expect(world[of][seat]).toEqual(debate[of][seat]);
      }
      for (const of of ['sealed', 'planned', 'standing'] as const) {
        expect(world[of][seat]).toBe(debate[of][seat]);
      }
      const own = (from: Debate) =>
        [...from.offers.entries()].filter(([, offer]) => [offer.from, offer.to].includes(seat));
      expect(own(world)).toEqual(own(debate));
    });
  });

  it.each(CASES)('is played on in %s by the rules to a verdict', (id, runs) => {
    const model = modelOf(id);
    inGames(id, runs, (debate, seat, roll) => {
      const world = redraw(model, debate, seat, roll(0, 1000));
      expect(playOut(model, world, () => 'diplomat').ending).toBeGreaterThanOrEqual(0);
    });
  });

  it('is another for another number', () => {
    const model = modelOf('small');
    const debate = startDebate(model, { seed: 1, rounds: 4, humans: [] });
    const worlds = [1, 2, 3, 4].map((number) => redraw(model, debate, 1, number));
    expect(new Set(worlds.map(({ seed }) => seed)).size).toBe(4);
  });

  it('keeps what a deal of this round binds the other side to, and nothing of deals between others', () => {
    const model = modelOf('small');
    const debate = startDebate(model, { seed: 1, rounds: 4, humans: [] });
    const done = { counters: -1, state: 1, reason: -1 };
    debate.offers = [
      { ...done, from: 2, to: 3, gives: 64, asks: 64 },
      { ...done, from: 1, to: 2, gives: 64, asks: 65 },
    ];
    debate.bound = [0, 1, 3, 1, ...debate.bound.slice(4)];
    expect(redraw(model, debate, 1, 5).bound.slice(0, 4)).toEqual([0, 1, 2, 0]);
  });
});

/** How often each setting is the true one among many worlds, permille. */
const strengths = (model: Model, debate: Debate): number[] => {
  const drawn = Array.from(
    { length: 2000 },
    (_, number) => redraw(model, debate, 1, number).hidden,
  );
  return model.scenario.hidden.settings.map(
    (_, setting) => drawn.filter((hidden) => hidden === setting).length / 2,
  );
};

describe('the hidden strength drawn anew', () => {
  const model = modelOf('small');
  const start = (known: number): Debate => {
    const debate = copyDebate(startDebate(model, { seed: 1, rounds: 4, humans: [] }));
    return Object.assign(debate, { known, hidden: 2, hinted: 2 });
  };

  it('follows the chances of the scenario', () => {
    const { settings } = model.scenario.hidden;
    strengths(model, start(0)).forEach((share, setting) => {
      expect(Math.abs(share - must(settings[setting]).chance)).toBeLessThan(40);
    });
  });

  it('follows the hint once it was given, as far as hints are true', () => {
    const { settings, hintTrue } = model.scenario.hidden;
    const weights = settings.map(({ chance }, setting) =>
      setting === 2 ? chance * hintTrue : (chance * (1000 - hintTrue)) / (settings.length - 1),
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    strengths(model, start(1)).forEach((share, setting) => {
      expect(Math.abs(share - (1000 * must(weights[setting])) / total)).toBeLessThan(40);
    });
  });

  it('is what it is once it was shown', () => {
    expect(strengths(model, start(2))).toEqual([0, 0, 1000]);
  });
});
