import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Debate } from '../../src/rules/debate.ts';
import { copyDebate } from '../../src/rules/debate.ts';
import { openTable } from '../../src/rules/known.ts';
import { LEAN_TERMS, leanOf, leanTerms } from '../../src/rules/lean.ts';
import type { Model } from '../../src/rules/model.ts';
import { FALLEN } from '../../src/rules/stages.ts';
import { openLocal } from '../../src/session/local.ts';
import type { LocalSession } from '../../src/session/local.ts';
import { lastChoiceView } from '../../src/view/last-choice.ts';
import { games } from '../helpers/core-arbitraries.ts';
import { elsewhere } from '../helpers/core-elsewhere.ts';
import { modelOf, must, scenarioOf } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import { move } from '../helpers/core-player.ts';
import { playRandom } from '../helpers/core-random.ts';
import { rollFrom } from '../helpers/core-roll.ts';

const CASES = [
  ['small', 40],
  ['tutorial-3-rounds', 20],
  ['mali-2013', 8],
] as const;

/** Every moment at which stances have been chosen, with the table as it was when pledging began. */
const choices = (
  model: Model,
  numRuns: number,
  look: (chosenAt: Debate, now: Debate, seed: number) => void,
): void => {
  assert(
    property(games(model), integer({ min: 1, max: 1_000_000 }), (game, seed) => {
      let chosenAt: Debate | null = null;
      playRandom(model, game, {
        after: (debate) => {
          if (debate.phase === 'pledge' && chosenAt?.round !== debate.round) {
            chosenAt = copyDebate(debate);
          }
          if (debate.phase === 'tour') look(must(chosenAt), debate, seed);
        },
      });
    }),
    { numRuns },
  );
};

describe('what weighed when a capital last chose', () => {
  it.each(CASES)('adds up in %s to its lean, beside the stance it chose', (id, numRuns) => {
    const model = modelOf(id);
    choices(model, numRuns, (chosenAt, now) => {
      for (const seat of model.seats) {
        const told = lastChoiceView(model, openTable(model, chosenAt), now, seat);
        expect(told === null).toBe(seat === model.framework || chosenAt.stage[seat] === FALLEN);
        if (told === null) continue;
        const { lean, round, stance, terms } = told;
        expect(terms.map((term) => term.id)).toEqual(LEAN_TERMS);
        expect(terms.map((term) => term.by)).toEqual(leanTerms(model, chosenAt, seat));
        expect(terms.reduce((sum, { by }) => sum + by, 0)).toBe(lean);
        expect(lean).toBe(leanOf(model, chosenAt, seat));
        expect(round).toBe(now.round);
        expect(stance).toBe(['abstention', 'token', 'solidarity'][must(now.posture[seat]) - 1]);
      }
    });
  });

  it('is told from what the whole table could see', () => {
    const model = modelOf('small');
    choices(model, 40, (chosenAt, now, seed) => {
      for (const seat of model.seats) {
        const there = elsewhere(model, chosenAt, (seat + 1) % model.n, rollFrom(seed));
        const told = (world: Debate) => lastChoiceView(model, openTable(model, world), now, seat);
        expect(told(there)).toEqual(told(chosenAt));
      }
    });
  });

  it('is nothing before a seat has chosen', () => {
    const { debate, model } = given(modelOf('small')).to('pledge', 1);
    for (const seat of model.seats) expect(lastChoiceView(model, debate, debate, seat)).toBeNull();
  });
});

const open = (): LocalSession =>
  openLocal({
    scenario: scenarioOf('small'),
    seed: 2,
    rounds: 4,
    seat: 'ALFA',
    skill: 'diplomat',
  });

describe('a session', () => {
  it('tells of no choice before the first reveal, and then of the last one', () => {
    const session = open();
    const roll = rollFrom(4);
    const seen: (number | null)[] = [];
    while (session.view().shared.verdict === null) {
      const { phase, round } = session.view().shared;
      const told = session.lastChoice('BETA');
      const revealed = phase === 'tour' || phase === 'consequences';
      expect(told?.round ?? 0).toBe(Math.max(0, revealed ? round : round - 1));
      const beta = session.view().shared.seats.find(({ id }) => id === 'BETA');
      expect(told?.stance ?? must(beta).posture).toBe(must(beta).posture);
      seen.push(told?.round ?? null);
      move(session, roll);
    }
    expect(new Set(seen).size).toBeGreaterThan(3);
  });

  it('tells nothing of the framework nation, or of nobody', () => {
    const session = open();
    const roll = rollFrom(4);
    while (session.view().shared.phase !== 'tour') move(session, roll);
    expect(session.lastChoice('BETA')).not.toBeNull();
    expect(session.lastChoice('LEAD')).toBeNull();
    expect(session.lastChoice('NOBODY')).toBeNull();
  });
});
