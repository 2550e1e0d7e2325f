import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/bots/answer.ts';
import { whatWouldMove } from '../../src/bots/moves.ts';
import { botAnswer } from '../../src/bots/players.ts';
import { strategistAnswer } from '../../src/bots/strategist.ts';
import { humansOf } from '../../src/debate/record.ts';
import { advance } from '../../src/debate/step.ts';
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

type Answer = (model: Model, debate: Debate, seat: number) => unknown;

const diplomat: Answer = (model, debate, seat) => answerOf(model, debate, seat, 'diplomat');
const OTHERS = [
  'caretaker',
  'idealist',
  'free-rider',
  'bandwagoner',
  'hard-bargainer',
  'chaos',
] as const;
const strategist: Answer = (model, debate, seat) => strategistAnswer(model, debate, seat, 1);
const novice: Answer = (model, debate, seat) => answerOf(model, debate, seat, 'novice');

/** Stops a game before each question and asks a seat in this world and in another. */
const compared = (model: Model, answer: Answer, seeds: { game: number; other: number }): number => {
  const { record } = playRandom(model, {
    seed: seeds.game,
    rounds: 4,
    moves: seeds.game + 1,
    players: 2,
  });
  const debate = startDebate(model, { ...record, humans: humansOf(record) });
  const roll = rollFrom(seeds.other);
  let different = 0;
  for (const command of record.commands) {
    const waiting = awaited(model, debate);
    if (waiting.length > 0) {
      const seat = oneOf(roll, waiting);
      const here = JSON.stringify(answer(model, debate, seat));
      const there = JSON.stringify(answer(model, elsewhere(model, debate, seat, roll), seat));
      if (here !== there) different += 1;
    }
    expect(advance(model, debate, command)).toBeNull();
  }
  return different;
};

const CASES = [
  ['small', 40],
  ['tutorial-3-rounds', 40],
  ['mali-2013', 12],
] as const;

describe('what a seat cannot know', () => {
  it.each(CASES)('leaves the choice of its bot in %s as it was', (id, numRuns) => {
    const model = modelOf(id);
    const whole = integer({ min: 1, max: 1_000_000 });
    assert(
      property(whole, whole, (game, other) => {
        expect(compared(model, diplomat, { game, other })).toBe(0);
        expect(compared(model, novice, { game, other })).toBe(0);
      }),
      { numRuns },
    );
  });

  it.each(OTHERS)('leaves the choice of a bot of the kind %s as it was', (bot) => {
    const kind: Answer = (model, debate, seat) => botAnswer(model, debate, seat, bot);
    const plays = Array.from({ length: 12 }, (_, game) => game + 1);
    for (const id of ['small', 'tutorial-3-rounds'] as const) {
      const differed = plays.map((game) => compared(modelOf(id), kind, { game, other: game }));
      expect(Math.max(...differed)).toBe(0);
    }
  });

  it.each([
    ['small', 3],
    ['tutorial-3-rounds', 2],
  ] as const)('leaves the choice of a strategist in %s as it was', (id, count) => {
    const plays = Array.from({ length: count }, (_, game) => game + 1);
    const differed = plays.map((game) => compared(modelOf(id), strategist, { game, other: game }));
    expect(Math.max(...differed)).toBe(0);
  });

  it.each([
    ['the hidden strength', (_m, debate) => debate.hidden],
    ["another's hand", (_m, debate, seat) => debate.hands[seat === 1 ? 2 : 1]],
    ["another's sealed pledge", (_m, debate, seat) => debate.sealed[seat === 1 ? 2 : 1]],
    ["another's interests", (_m, debate, seat) => debate.interests[seat === 1 ? 2 : 1]],
    ["another's preparation", (_m, debate, seat) => debate.planned[seat === 1 ? 2 : 1]],
    ["another's deals", (_m, debate, seat) => debate.bound[seat === 1 ? 2 : 1]],
    ["another's word on a text", (_m, debate, seat) => debate.sworn[seat === 1 ? 2 : 1]],
    [
      "others' talks",
      (_m, debate, seat) => debate.offers.filter(({ from, to }) => from !== seat && to !== seat),
    ],
    ["another's call", (_m, debate, seat) => debate.called[seat === 1 ? 2 : 1]],
  ] as readonly (readonly [string, Answer])[])(
    'a bot that looked at %s would be found out',
    (_what, spy) => {
      const plays = Array.from({ length: 20 }, (_, game) => game + 1);
      const found = plays.map((game) => compared(modelOf('small'), spy, { game, other: 4 }));
      expect(Math.max(...found)).toBeGreaterThan(0);
    },
  );

  it('is gone from the open table, the seed with it', () => {
    const model = modelOf('small');
    assert(
      property(games(model), (game) => {
        const { debate } = playRandom(model, game, {
          before: (now) => {
            const table = openTable(model, now);
            expect(table.seed).toBe(0);
            expect(table.sealedVerb).toBe(-1);
            for (const list of [table.sealed, table.called, table.planned]) {
              expect(new Set(list)).toEqual(new Set([-1]));
            }
            expect(new Set([...table.bound, ...table.sworn])).toEqual(new Set([0]));
            for (const list of [table.hands, table.drawn, table.interests, [table.offers]]) {
              expect(list.flat()).toEqual([]);
            }
          },
        });
        expect(debate.phase).toBe('verdict');
      }),
      { numRuns: 10 },
    );
  });

  it('shows the strength on the open table only once it is shown to all', () => {
    const model = modelOf('small');
    const debate = startDebate(model, { seed: 1, rounds: 4, humans: [] });
    const seen = [0, 1, 2].map((hidden) => openTable(model, { ...debate, hidden }).hidden);
    expect(new Set(seen).size).toBe(1);
    const shown = [0, 1, 2].map(
      (hidden) => openTable(model, { ...debate, hidden, known: 2 }).hidden,
    );
    expect(shown).toEqual([0, 1, 2]);
  });

  it('does not include its own papers', () => {
    const model = modelOf('small');
    const debate = startDebate(model, { seed: 1, rounds: 4, humans: [] });
    debate.phase = 'floor';
    const said = Array.from({ length: 30 }, (_, seed) => {
      const own = copyDebate(debate);
      own.seed = seed;
      own.hands[1] = [must(model.cardOf.get('both'))];
      return JSON.stringify(answerOf(model, own, 1, 'novice'));
    });
    expect(said.some((answer) => answer.includes('"both"'))).toBe(true);
  });
});

/** What one seat may learn of every other. */
const asked: Answer = (model, debate, seat) =>
  model.scenario.actors.map((_, target) => whatWouldMove(model, debate, seat, target));

describe('what would move a capital', () => {
  it.each([
    ['small', 15],
    ['tutorial-3-rounds', 10],
  ] as const)('is told in %s from nothing that the viewer cannot know', (id, numRuns) => {
    const model = modelOf(id);
    const whole = integer({ min: 1, max: 1_000_000 });
    assert(
      property(whole, whole, (game, other) => {
        expect(compared(model, asked, { game, other })).toBe(0);
      }),
      { numRuns },
    );
  });

  it('is told now and then', () => {
    const model = modelOf('tutorial-3-rounds');
    const told: unknown[] = [];
    const listening: Answer = (...question) => told.push(JSON.stringify(asked(...question)));
    for (let game = 1; game < 6; game++) compared(model, listening, { game, other: 4 });
    expect(told.filter((answer) => String(answer).includes('levers')).length).toBeGreaterThan(0);
  });
});
