import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/rules/model.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { viewFor } from '../../src/view/view-for.ts';
import type { Told } from '../../src/view/view-for.ts';
import type { LogEntry, View } from '../../src/view/types.ts';
import { games } from '../helpers/core-arbitraries.ts';
import { elsewhere } from '../helpers/core-elsewhere.ts';
import { modelOf, must } from '../helpers/core.ts';
import { playRandom, rollFrom } from '../helpers/core-random.ts';
import { retell } from '../helpers/core-told.ts';

const idOf = (model: Model, seat: number): string => must(model.scenario.actors[seat]).id;

/** Whether a seat has answered is seen by all, only not what. */
const answered = (here: readonly number[], there: readonly number[]): number[] =>
  there.map((value, seat) => (here[seat] === -1 ? -1 : Math.max(0, value)));

/** The same world for a viewer; the hint and the strength itself are for all, once they are told. */
const otherWorld = (told: Told, seat: number, seed: number): Told => {
  const other = elsewhere(told.model, told.debate, seat, rollFrom(seed));
  if (told.debate.known > 0) other.hidden = told.debate.hidden;
  other.sealed = answered(told.debate.sealed, other.sealed);
  other.planned = answered(told.debate.planned, other.planned);
  other.sealed[seat] = must(told.debate.sealed[seat]);
  other.planned[seat] = must(told.debate.planned[seat]);
  other.sealedVerb =
    seat === told.model.framework || told.debate.sealedVerb === -1
      ? told.debate.sealedVerb
      : Math.max(0, other.sealedVerb);
  // That two capitals still talk is seen, only not of what.
  other.offers = told.debate.offers.map((offer, index) => {
    const { gives, asks } = must(other.offers[index]);
    return { ...offer, gives, asks };
  });
  other.seed = seed;
  return { ...told, debate: other };
};

const CASES = [
  ['small', 25],
  ['tutorial-3-rounds', 15],
  ['mali-2013', 5],
] as const;

describe('a view', () => {
  it.each(CASES)('of %s is the same in every world its viewer cannot tell apart', (id, numRuns) => {
    const model = modelOf(id);
    assert(
      property(games(model), integer({ min: 1, max: 1_000_000 }), (game, seed) => {
        const roll = rollFrom(seed);
        const { record } = playRandom(model, game);
        retell(
          model,
          record,
          (told) => {
            if (told.debate.phase === 'verdict') return;
            const seat = roll(0, model.n - 1);
            const viewer = idOf(model, seat);
            const there = otherWorld(told, seat, roll(1, 1_000_000));
            expect(viewFor(there, viewer)).toEqual(viewFor(told, viewer));
          },
          7,
        );
      }),
      { numRuns },
    );
  });

  it.each([
    ["another's hand", (debate: Debate) => (debate.hands[1] = [0])],
    ["another's interests", (debate: Debate) => (debate.interests[1] = [0, 1])],
    ['the seed', (debate: Debate) => (debate.seed = 99)],
  ])('does change for whom it may: %s', (_what, change) => {
    const model = modelOf('small');
    const { record } = playRandom(model, { seed: 9, rounds: 4, moves: 2, players: 1 });
    retell(model, { ...record, commands: record.commands.slice(0, 20) }, (told) => {
      const there = { ...told, debate: structuredClone(told.debate) };
      change(there.debate);
      expect(viewFor(there, 'BETA')).toEqual(viewFor(told, 'BETA'));
      if (change.toString().includes('seed')) return;
      expect(viewFor(there, 'ALFA')).not.toEqual(viewFor(told, 'ALFA'));
    });
  });

  it('holds no card of another hand, no seed and no strength that is not known', () => {
    const model = modelOf('mali-2013');
    const seed = 3_141_592_653;
    const { record } = playRandom(model, { seed, rounds: 8, moves: 5, players: 3 });
    retell(
      model,
      record,
      (told) => {
        const { debate } = told;
        if (debate.phase === 'verdict') return;
        const json = JSON.stringify(viewFor(told, 'DE'));
        const own = must(debate.hands[must(model.seatOf.get('DE'))]);
        const secret = debate.hands
          .flat()
          .filter((card) => !own.includes(card) && debate.played[card] === 0)
          .map((card) => must(model.scenario.cards[card]).id);
        expect(secret.filter((card) => json.includes(`"${card}"`))).toEqual([]);
        expect(json).not.toContain(String(seed));
        if (debate.known > 0) return;
        const settings = model.scenario.hidden.settings.map((setting) => `"${setting.id}"`);
        expect(settings.filter((setting) => json.includes(setting))).toEqual([]);
      },
      11,
    );
  });
});

/** What all may read of a log: that two came to terms, and no talk besides. */
const publicLog = ({ shared }: View): LogEntry[] =>
  shared.log
    .filter(({ kind }) => kind !== 'offered' && kind !== 'offer-declined')
    .map(({ gives: _gives, asks: _asks, ...entry }) => entry);

const sharedOf = (view: View): unknown => ({
  ...view.shared,
  log: publicLog(view),
  verdict: view.shared.verdict && { ...view.shared.verdict, interests: [], met: 0, cap: 0 },
});

describe('the shared part', () => {
  it.each(CASES)('of %s is the same for every viewer, but for its own talks', (id, numRuns) => {
    const model = modelOf(id);
    assert(
      property(games(model), (game) => {
        const { record } = playRandom(model, game);
        retell(
          model,
          record,
          (told) => {
            const nobody = sharedOf(viewFor(told, null));
            for (const { id: viewer } of model.scenario.actors.slice(0, 4)) {
              expect(sharedOf(viewFor(told, viewer))).toEqual(nobody);
            }
          },
          23,
        );
      }),
      { numRuns },
    );
  });

  it('is all that an unknown viewer sees', () => {
    const model = modelOf('small');
    const { record } = playRandom(model, { seed: 1, rounds: 4, moves: 1, players: 1 });
    retell(model, record, (told) => {
      for (const viewer of [null, 'NOBODY', '__proto__']) {
        expect(viewFor(told, viewer).own).toBeNull();
      }
    });
  });

  it('gives each viewer its own score in the verdict, and no other', () => {
    const model = modelOf('small');
    const { record } = playRandom(model, { seed: 1, rounds: 4, moves: 1, players: 1 });
    retell(model, record, (told) => {
      if (told.debate.phase !== 'verdict') return;
      model.scenario.actors.forEach(({ id }, seat) => {
        const verdict = must(viewFor(told, id).shared.verdict);
        const own = must(told.debate.interests[seat]).map(
          (interest) => must(model.scenario.interests[interest]).id,
        );
        expect(verdict.interests.map((interest) => interest.id)).toEqual(own);
        expect(verdict.met).toBe(verdict.interests.filter(({ met }) => met).length);
      });
      expect(must(viewFor(told, null).shared.verdict)).toMatchObject({ interests: [], met: 0 });
    });
  });
});
