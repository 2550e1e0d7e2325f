import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/debate/step.ts';
import type { Command } from '../../src/rules/commands.ts';
import { copyDebate } from '../../src/rules/debate.ts';
import { awaited } from '../../src/rules/questions.ts';
import type { OwnView } from '../../src/view/types.ts';
import { viewFor } from '../../src/view/view-for.ts';
import type { Told } from '../../src/view/view-for.ts';
import { games } from '../helpers/core-arbitraries.ts';
import { modelOf, must } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import { playRandom } from '../helpers/core-random.ts';
import { retell } from '../helpers/core-told.ts';

const CASES = [
  ['small', 10],
  ['tutorial-3-rounds', 10],
  ['mali-2013', 4],
] as const;

const ownOf = (told: Told, id: string): OwnView => must(viewFor(told, id).own);

/** Some command of a type, as the view offers it. */
const offered = (own: OwnView, type: OwnView['openings'][number]['type']): Command => {
  const { seat } = own;
  const card = own.hand[0]?.card ?? '';
  const rebuttal = own.hand.find((entry) => entry.rebuts.length > 0);
  switch (type) {
    case 'prepare':
      return { type, seat, plan: true };
    case 'speak':
      return { type, seat, card };
    case 'rebut':
      return { type, seat, card: rebuttal?.card ?? '', speech: rebuttal?.rebuts[0]?.speech ?? -1 };
    case 'influence':
      return { type, seat, card, target: must(own.targets[0]), way: 'towards' };
    case 'stay-silent':
    case 'seek-mandate':
      return { type, seat };
    case 'pledge':
      return { type, seat, assets: own.corridor?.bound ?? [] };
    case 'frame':
      return { type, seat, verb: must(own.verbs.find(({ open }) => open)).id };
    case 'offer': {
      const { goods, offers, partners } = must(own.corridor);
      const gives = must(goods[0]);
      const made = offers.filter((offer) => offer.from === seat && offer.gives === gives);
      const to = must(partners.find((partner) => !made.some((offer) => offer.to === partner.seat)));
      return { type, seat, to: to.seat, gives, asks: 'nothing.at-all' };
    }
    case 'promise':
      return { type, seat, stance: must(must(own.corridor).promises[0]) };
    case 'answer-offer': {
      const waiting = must(must(own.corridor).offers.find(({ answers }) => answers.length > 0));
      return { type: 'decline', seat, offer: waiting.index, reason: 'not-now' };
    }
    case 'leave-corridor':
      return { type, seat };
    case 'proceed':
      return { type };
  }
};

describe('openings', () => {
  it.each(CASES)('of %s are all legal, and every seat that is awaited has one', (id, numRuns) => {
    const model = modelOf(id);
    assert(
      property(games(model), (game) => {
        const { record } = playRandom(model, game);
        retell(
          model,
          record,
          (told) => {
            const waiting = awaited(model, told.debate);
            const wrong = model.scenario.actors.flatMap((actor, seat) => {
              const own = ownOf(told, actor.id);
              const stuck = waiting.includes(seat) && own.openings.length === 0;
              const illegal = own.openings.filter(
                ({ type }) => advance(model, copyDebate(told.debate), offered(own, type)) !== null,
              );
              return [...(stuck ? [actor.id] : []), ...illegal.map(({ type }) => actor.id + type)];
            });
            expect(wrong).toEqual([]);
          },
          5,
        );
      }),
      { numRuns },
    );
  });
});

/** What the view offers on each dossier, and what the rules take, in one line each. */
const words = (told: Told, id: string): { offered: string[]; taken: string[] } => {
  const offers = ownOf(told, id).dossiers;
  const all = told.model.scenario.dossiers.flatMap(({ id: dossier }) =>
    DECLARATIONS.map((type) => ({ type, seat: id, dossier }) as const),
  );
  const takes = all.filter(
    (command) => advance(told.model, copyDebate(told.debate), command) === null,
  );
  return {
    offered: offers.flatMap((offer) => offer.open.map((type) => `${type} ${offer.id}`)).toSorted(),
    taken: takes.map(({ type, dossier }) => `${type} ${dossier}`).toSorted(),
  };
};
const DECLARATIONS = ['support', 'hold-out', 'stand-aside'] as const;

describe('the draft conclusions', () => {
  it('offer every seat exactly the words that the rules take', () => {
    const model = modelOf('small');
    assert(
      property(games(model), (game) => {
        const { record } = playRandom(model, game);
        retell(
          model,
          record,
          (told) => {
            for (const { id } of model.scenario.actors) {
              const { offered: said, taken } = words(told, id);
              expect(said, `${id} in ${told.debate.phase}`).toEqual(taken);
            }
          },
          3,
        );
      }),
      { numRuns: 10 },
    );
  });

  it('let the presidency alone set the agenda, while the dispatch is read', () => {
    const council = given(modelOf('small')).to('dispatch', 1);
    expect(ownOf(council.told(), 'BETA').mayTable).toEqual(['plan', 'store']);
    expect(ownOf(council.told(), 'ALFA').mayTable).toEqual([]);
    expect(ownOf(council.to('floor').told(), 'BETA').mayTable).toEqual([]);
  });
});
