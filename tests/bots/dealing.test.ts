import { describe, expect, it } from 'vitest';
import { pricesOf, wantsHelp, weigh, worthOf } from '../../src/bots/dealing.ts';
import { DECLARED, TOKEN } from '../../src/rules/debate.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { FUNDING, NOTHING, goodName, goodNamed, goodOf } from '../../src/rules/goods.ts';
import { leanOf } from '../../src/rules/lean.ts';
import { indexIn, must, seatIn } from '../helpers/core.ts';
import { corridor } from '../helpers/core-corridor.ts';
import { rowsOf, tuned } from '../helpers/core-tuned.ts';

const model = tuned();
const [LEAD, ALFA, BETA, GAMA] = ['LEAD', 'ALFA', 'BETA', 'GAMA'].map((id) =>
  seatIn(model, id),
) as [number, number, number, number];
const PLAN = 0;
const CHAIR = goodOf('post', 0);

/** ALFA and GAMA hold out on the plan, nurses are missing, and the rest is as a round begins. */
const table = (change: (debate: Debate) => unknown = () => undefined): Debate => {
  const { debate } = corridor(model).with((state) => {
    state.gapKind = indexIn(model.scenario.kinds, 'nurses');
    state.declared[ALFA * 2 + PLAN] = DECLARED.holdsOut;
    state.declared[GAMA * 2 + PLAN] = DECLARED.holdsOut;
    change(state);
  });
  return debate;
};

const STATES: readonly (readonly [string, (debate: Debate) => void])[] = [
  ['as it is', () => undefined],
  ['eager', (debate) => debate.threat.fill(900)],
  ['cold', (debate) => debate.threat.fill(200)],
  ['poor', (debate) => debate.standing.fill(150)],
  ['ruined', (debate) => debate.standing.fill(80)],
  ['tokens', (debate) => debate.posture.fill(TOKEN, 1)],
  ['one left', (debate) => (debate.declared[ALFA * 2] = DECLARED.supports)],
  ['late', (debate) => (debate.round = 4)],
  ['posts', (debate) => debate.posts.fill(GAMA)],
];

/** What changes hands in the table: giver, taker, good. */
const GOODS: readonly (readonly [number, number, number])[] = [
  [ALFA, BETA, NOTHING],
  [ALFA, BETA, goodNamed(model, ALFA, 'asset.alf-troops')],
  [ALFA, BETA, goodNamed(model, ALFA, 'asset.alf-planes')],
  [BETA, GAMA, goodNamed(model, BETA, 'asset.bet-nurses')],
  [GAMA, LEAD, goodNamed(model, GAMA, 'asset.gam-nurses')],
  [GAMA, ALFA, goodNamed(model, GAMA, 'support.plan')],
  [ALFA, GAMA, goodNamed(model, ALFA, 'support.plan')],
  [ALFA, GAMA, FUNDING],
  [LEAD, BETA, CHAIR],
  [GAMA, ALFA, goodOf('post', 1)],
];

const priceOf = (debate: Debate, giver: number, good: number): number =>
  pricesOf(model, debate, giver)(good);
const idOf = (seat: number): string => must(model.scenario.actors[seat]).id;

describe('golden tables of a bargain', () => {
  it('of worth and price', async () => {
    const rows = STATES.flatMap(([name, change]) => {
      const debate = table(change);
      return GOODS.map(([giver, taker, good]) => [
        name,
        idOf(giver),
        idOf(taker),
        goodName(model, giver, good),
        wantsHelp(model, debate, taker),
        worthOf(model, debate, giver, taker, good),
        priceOf(debate, giver, good),
      ]);
    });
    const widths = [10, 6, 6, 18, 8, 8, 8];
    const head = ['table', 'giver', 'taker', 'good', '   wants', '   worth', '   price'];
    const text = [
      'How much the taker wants help (−1000 … 1000), what the good is worth to it, and what it costs its giver (tenths).',
      'A difference here means that bots bargain by another model than before: raise the rules version. A change of',
      'default tuning alone does not show here.',
      '',
      ...rowsOf(widths, [head, ...rows]),
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot('../goldens/bargain.txt');
  });

  it('of whole exchanges, by how far the partner is believed', async () => {
    const exchanges = GOODS.flatMap(([giver, taker, gets]) =>
      [NOTHING, FUNDING, CHAIR].map((gives) => ({ giver, taker, gets, gives })),
    );
    const rows = exchanges.flatMap(({ giver, taker, gets, gives }) =>
      [1000, 600, 0].map((trust) => {
        const debate = table((state) => (state.trust[giver] = trust));
        const parties = { seat: taker, partner: giver };
        const { worth, price, doubt, net } = weigh(model, debate, parties, { gets, gives });
        const goods = [goodName(model, giver, gets), goodName(model, taker, gives)];
        return [idOf(taker), idOf(giver), ...goods, trust, worth, price, doubt, net];
      }),
    );
    const widths = [6, 8, 18, 16, 6, 7, 7, 7, 7];
    const head = [
      'seat',
      'partner',
      'gets',
      'gives',
      ' trust',
      '  worth',
      '  price',
      '  doubt',
      '    net',
    ];
    const text = [
      'How a seat weighs being given one good by a partner for another (tenths): it is inclined to agree above 0.',
      'A difference here means that bots bargain by another model than before: raise the rules version. A change of',
      'default tuning alone does not show here.',
      '',
      ...rowsOf(widths, [head, ...rows]),
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot('../goldens/weighing.txt');
  });
});

describe('what a good is worth', () => {
  const worth = (good: number, change?: (debate: Debate) => unknown): number =>
    worthOf(model, table(change), ALFA, BETA, good);
  const planes = goodNamed(model, ALFA, 'asset.alf-planes');

  it('is nothing, for nothing', () => {
    expect(worth(NOTHING)).toBe(0);
    expect(priceOf(table(), ALFA, NOTHING)).toBe(0);
  });

  it('follows how much the taker wants help, and doubles for what is missing', () => {
    const eager = (debate: Debate): void => void (debate.threat[BETA] = 1000);
    const cold = (debate: Debate): void => void (debate.threat[BETA] = 0);
    expect(worth(planes, cold)).toBeLessThan(0);
    expect(worth(planes, eager)).toBe(2 * 12);
    const missing = indexIn(model.scenario.kinds, 'planes');
    expect(worth(planes, (debate) => void (eager(debate), (debate.gapKind = missing)))).toBe(48);
    expect(wantsHelp(model, table(cold), LEAD)).toBe(1000);
    expect(leanOf(model, table(cold), BETA)).toBeLessThan(0);
  });

  it('falls with every post that a capital has already', () => {
    expect(worth(CHAIR)).toBe(40);
    expect(worth(CHAIR, (debate) => (debate.posts[1] = BETA))).toBe(20);
  });

  it('grows for money where little standing is left, and nobody pays himself out of office', () => {
    expect(worth(FUNDING)).toBe(30);
    expect(worth(FUNDING, (debate) => debate.standing.fill(299))).toBe(45);
    expect(priceOf(table(), ALFA, FUNDING)).toBe(30);
    expect(
      priceOf(
        table((debate) => debate.standing.fill(90)),
        ALFA,
        FUNDING,
      ),
    ).toBe(445);
  });
});
