import { describe, expect, it } from 'vitest';
import { choosePledge, optionsOf, pledgeUtility } from '../../src/bots/pledging.ts';
import type { Dice } from '../../src/bots/logit.ts';
import { TOKEN } from '../../src/rules/debate.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { knownTo, openTable } from '../../src/rules/known.ts';
import type { Model } from '../../src/rules/model.ts';
import { must, seatIn, smallWith } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import { rollFrom } from '../helpers/core-random.ts';

const PLANES = 0b010;
const MONEY = 0b100;

/** Direct help asks for four points more of inclination and counts for more of it. */
const guarded = (): Model =>
  smallWith(({ channels }) => {
    const direct = channels.find(({ id }) => id === 'direct');
    Object.assign(must(direct), { reserve: 40, slope: 300 });
  });

const atPledge = (model: Model, change: (debate: Debate) => void): Debate =>
  given(model)
    .to('pledge', 1)
    .with((debate) => {
      debate.gapKind = -1;
      change(debate);
    }).debate;

const timid = (debate: Debate): void => void debate.threat.fill(420);
const eager = (debate: Debate): void => void debate.threat.fill(900);

const chosen = (model: Model, debate: Debate, seat: number, games: number): number[] => {
  const known = knownTo(debate, seat, openTable(model, debate));
  const { ids, postureOf } = must(model.assets[seat]);
  return Array.from({ length: games }, (_, game) => {
    const roll = rollFrom(game + 1);
    const dice: Dice = (_item, from, to) => roll(from, to);
    const pledge = choosePledge(model, known, dice, 'diplomat').at(-1);
    const assets = pledge?.type === 'pledge' ? pledge.assets : [];
    const mask = ids.reduce(
      (sum, id, index) => (assets.includes(id) ? sum | (1 << index) : sum),
      0,
    );
    return must(postureOf[mask]) === TOKEN ? mask : -1;
  });
};

describe('the ways of sending a token', () => {
  it('are weighed one a channel, and beside what stands', () => {
    const model = guarded();
    const alfa = seatIn(model, 'ALFA');
    const debate = atPledge(model, (now) => {
      now.pledged[alfa] = MONEY;
      now.posture[alfa] = TOKEN;
    });
    const options = optionsOf(model, openTable(model, debate), alfa);
    expect(options).toEqual(expect.arrayContaining([0, PLANES, MONEY, PLANES | MONEY, 0b111]));
  });

  it('are worth the same where no channel asks for more', () => {
    const model = smallWith(() => undefined);
    const alfa = seatIn(model, 'ALFA');
    const utility = pledgeUtility(model, atPledge(model, timid), alfa);
    expect(utility(PLANES)).toBe(utility(MONEY));
  });

  it('nearer the fighting ask for more inclination, and then count for more', () => {
    const model = guarded();
    const alfa = seatIn(model, 'ALFA');
    const [low, high] = [timid, eager].map((mood) => {
      const utility = pledgeUtility(model, atPledge(model, mood), alfa);
      return utility(PLANES) - utility(MONEY);
    });
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });

  it('go by the harder channel when a pledge holds both', () => {
    const model = guarded();
    const alfa = seatIn(model, 'ALFA');
    const utility = pledgeUtility(model, atPledge(model, timid), alfa);
    const { postureOf } = must(model.assets[alfa]);
    expect(postureOf[PLANES | MONEY]).toBe(TOKEN);
    expect(utility(PLANES | MONEY)).toBe(utility(PLANES));
  });

  it('are chosen accordingly, and do not make a token likelier by being many', () => {
    const plain = smallWith(() => undefined);
    const alfa = seatIn(plain, 'ALFA');
    const one = smallWith(({ channels }) => {
      Object.assign(must(channels.find(({ id }) => id === 'direct')), { reserve: 900 });
    });
    const tokens = (model: Model): readonly number[] =>
      chosen(model, atPledge(model, timid), alfa, 600).filter((mask) => mask >= 0);
    const [both, only] = [tokens(plain), tokens(one)];
    expect(both.filter((mask) => mask === PLANES).length).toBeGreaterThan(both.length / 4);
    expect(only.filter((mask) => (mask & PLANES) !== 0)).toEqual([]);
    expect(only.length).toBe(both.length);
  });
});
