import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/bots/answer.ts';
import { weigh } from '../../src/bots/dealing.ts';
import { advance } from '../../src/debate/step.ts';
import { copyDebate } from '../../src/rules/debate.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { NOTHING, goodName, goodsOf } from '../../src/rules/goods.ts';
import { openTable } from '../../src/rules/known.ts';
import type { Model } from '../../src/rules/model.ts';
import { startDebate } from '../../src/rules/start.ts';
import { Host } from '../../src/session/host.ts';
import { weighingView } from '../../src/view/corridor.ts';
import { games } from '../helpers/core-arbitraries.ts';
import { offer } from '../helpers/core-corridor.ts';
import { elsewhere } from '../helpers/core-elsewhere.ts';
import { modelOf, must, smallWith } from '../helpers/core.ts';
import { playRandom } from '../helpers/core-random.ts';
import { oneOf, rollFrom } from '../helpers/core-roll.ts';
import type { Roll } from '../helpers/core-roll.ts';

/** An exchange that somebody could think of now. */
const someDeal = (model: Model, debate: Debate, roll: Roll) => {
  const partner = roll(0, model.n - 1);
  const seat = (partner + roll(1, model.n - 1)) % model.n;
  const gets = goodsOf(model, debate, partner);
  const gives = [...goodsOf(model, debate, seat), NOTHING];
  if (gets.length === 0) return null;
  return {
    parties: { seat, partner },
    goods: { gets: oneOf(roll, gets), gives: oneOf(roll, gives) },
  };
};
type Deal = NonNullable<ReturnType<typeof someDeal>>;

const dealsOf = (
  model: Model,
  look: (debate: Debate, deal: Deal) => void,
  numRuns: number,
): void => {
  assert(
    property(games(model), integer({ min: 1, max: 1_000_000 }), (game, seed) => {
      const roll = rollFrom(seed);
      playRandom(model, game, {
        before: (debate) => {
          const deal = debate.phase === 'corridor' ? someDeal(model, debate, roll) : null;
          if (deal) look(debate, deal);
        },
      });
    }),
    { numRuns },
  );
};

const told = (model: Model, debate: Debate, { parties, goods }: Deal) =>
  weighingView(weigh(model, openTable(model, debate), parties, goods));

/** Bots that leave next to nothing to chance do what they find better by this much, tenths. */
const CLEAR = 20;
const sober = smallWith(({ tuning }) => (tuning.choice.temperature = 1));

describe('which way a capital weighs an exchange', () => {
  it('is what its bot then answers', () => {
    const seen = { accept: 0, other: 0 };
    const look = (debate: Debate, { parties, goods }: Deal): void => {
      const { net } = weigh(sober, openTable(sober, debate), parties, goods);
      const ids = [parties.partner, parties.seat].map((one) => must(sober.scenario.actors[one]).id);
      const [from, to] = ids as [string, string];
      const there = copyDebate(debate);
      const gives = goodName(sober, parties.partner, goods.gets);
      const asks = goodName(sober, parties.seat, goods.gives);
      there.seekers = [parties.partner];
      there.offers = [];
      there.bound.fill(0);
      if (Math.abs(net) < CLEAR || advance(sober, there, offer(from, to, gives, asks))) return;
      const [answer] = answerOf(sober, there, parties.seat, 'diplomat');
      const { inclined } = told(sober, debate, { parties, goods });
      expect(answer?.type === 'accept').toBe(inclined);
      seen[inclined ? 'accept' : 'other'] += 1;
    };
    dealsOf(sober, look, 60);
    expect(Math.min(seen.accept, seen.other)).toBeGreaterThan(20);
  });

  it.each([
    ['small', 40],
    ['tutorial-3-rounds', 30],
    ['mali-2013', 10],
  ] as const)('is told in %s by sign, never by how much', (id, numRuns) => {
    const model = modelOf(id);
    dealsOf(
      model,
      (debate, { parties, goods }) => {
        const { worth, price, doubt, net } = weigh(model, openTable(model, debate), parties, goods);
        const said = told(model, debate, { parties, goods });
        expect(Object.values(said).filter((value) => typeof value === 'number')).toEqual([]);
        expect(said.inclined).toBe(net > 0);
        expect(said.doubt).toBe(doubt > 0);
        expect(said.worth).toBe(['unwanted', 'indifferent', 'wanted'][Math.sign(worth) + 1]);
        const dear = price > worth ? 'more' : 'less';
        expect(said.price).toBe(price === 0 ? 'nothing' : dear);
      },
      numRuns,
    );
  });

  it('is told from nothing that only others know', () => {
    const model = modelOf('small');
    const roll = rollFrom(5);
    dealsOf(
      model,
      (debate, deal) => {
        const there = elsewhere(model, debate, deal.parties.partner, roll);
        expect(told(model, there, deal)).toEqual(told(model, debate, deal));
      },
      30,
    );
  });
});

describe('a session that is asked how another weighs an exchange', () => {
  const seats = { ALFA: 'human' } as const;
  const host = (model = modelOf('small')): Host => new Host({ model, seed: 3, rounds: 4, seats });

  it('answers as the bot’s own weighing does', () => {
    const model = modelOf('small');
    const table = openTable(model, startDebate(model, { seed: 3, rounds: 4, humans: ['ALFA'] }));
    const parties = { seat: 2, partner: 1 };
    for (const gets of goodsOf(model, table, 1)) {
      for (const gives of [...goodsOf(model, table, 2), NOTHING]) {
        const deal = {
          to: 'BETA',
          gives: goodName(model, 1, gets),
          asks: goodName(model, 2, gives),
        };
        const weighing = weigh(model, table, parties, { gets, gives });
        expect(host().weighs('ALFA', deal)).toEqual(weighingView(weighing));
      }
    }
  });

  it.each([
    [
      'a capital that is not there',
      { to: 'NOBODY', gives: 'funding.common', asks: 'nothing.at-all' },
    ],
    ['a good that is not there', { to: 'BETA', gives: 'asset.honour', asks: 'nothing.at-all' }],
    [
      'a good that the other does not own',
      { to: 'BETA', gives: 'funding.common', asks: 'asset.alf-planes' },
    ],
  ])('says nothing of %s', (_what, deal) => {
    expect(host().weighs('ALFA', deal)).toBeNull();
    expect(host().weighs('NOBODY', { ...deal, to: 'BETA' })).toBeNull();
  });

  it('says nothing where there is no corridor', () => {
    const none = smallWith((scenario) => delete scenario.corridor);
    const deal = { to: 'BETA', gives: 'funding.common', asks: 'nothing.at-all' };
    expect(host(none).weighs('ALFA', deal)).toBeNull();
  });
});
