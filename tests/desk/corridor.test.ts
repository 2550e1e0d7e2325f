import { describe, expect, test } from 'vitest';
import { effectsOf, leastPledge } from '../../src/desk/corridor-effects.ts';
import { PARTNER_GROUPS, candidates, hintOf } from '../../src/desk/corridor-partners.ts';
import {
  choicesWith,
  firstGive,
  isRepeated,
  otherAsk,
  tellWeighing,
} from '../../src/desk/corridor-proposal.ts';
import { FUNDING, NOTHING, groupsOf, newsIn, tellTerms } from '../../src/desk/corridor-terms.ts';
import { namesOf } from '../../src/desk/names.ts';
import { remarksOn } from '../../src/desk/standing-marks.tsx';
import { GOODS, STANCES } from '../../src/scenario/lists.ts';
import type { DealWeighing, OfferView, OwnView, View } from '../../src/view/types.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import { viewsOf } from './games.ts';

const scenario = scenarioOf('mali-2013');
const corridorsOf = (seat: string): View[] =>
  viewsOf('mali-2013', seat).views.filter(({ shared }) => shared.phase === 'corridor');
const seats = ['DE', 'IE', 'FR', 'PL'];
const corridors = seats.flatMap(corridorsOf);
const ownOf = (view: View): OwnView => must(view.own);
const corridorOf = (view: View) => must(ownOf(view).corridor);

const offer = (index: number, change: Partial<OfferView> = {}): OfferView => ({
  index,
  from: 'DE',
  to: 'FR',
  gives: FUNDING,
  asks: NOTHING,
  counters: null,
  state: 'open',
  reason: null,
  answers: [],
  standing: 0,
  ...change,
});

test('every good on the table has a name and a kind, and is listed once', () => {
  for (const view of corridors) {
    for (const { seat, goods } of corridorOf(view).partners) {
      expect(groupsOf(goods).flatMap((group) => group.goods)).toHaveLength(goods.length);
      for (const good of goods) {
        expect(GOODS.some((kind) => good.startsWith(`${kind}.`))).toBe(true);
        expect(namesOf(scenario).good(seat, good)).not.toContain('.');
      }
    }
  }
});

const told = (from: string, to: string, gives: string, asks: string): string =>
  tellTerms(scenario, { from, to, gives, asks }, 'DE', 40);

describe('the terms of an exchange', () => {
  test('are told to the reader, whoever proposes them', () => {
    const post = namesOf(scenario).post('deputy-commander');
    expect(told('DE', 'GB', 'support.principles', 'post.deputy-commander')).toBe(
      `You would support “Principles for the next crisis” if London hands over ${post}.`,
    );
    expect(told('GB', 'DE', FUNDING, 'support.principles')).toBe(
      'London would pay 4 standing for you if you support “Principles for the next crisis”.',
    );
    expect(told('GB', 'DE', 'support.principles', NOTHING)).toBe(
      'London would support “Principles for the next crisis”, for nothing in return.',
    );
  });
});

const texts = (at: View, give: string, get: string): string[] =>
  effectsOf(scenario, at, ownOf(at), { partner: 'GB', give, get }).map(({ text }) => text);

describe('what an exchange does to the reader', () => {
  test('names every asset it binds, and the least stance that can send it', () => {
    for (const view of corridors) {
      const own = ownOf(view);
      for (const good of corridorOf(view).goods.filter((one) => one.startsWith('asset.'))) {
        const asset = good.slice('asset.'.length);
        const [first] = effectsOf(scenario, view, own, { partner: 'FR', give: good, get: NOTHING });
        expect(first?.text).toContain(namesOf(scenario).asset(own.seat, asset));
        const least = must(leastPledge(own, [asset]));
        const open = own.pledges.filter(
          ({ assets, refused }) => refused === null && assets.includes(asset),
        );
        const ranks = open.map(({ stance }) => STANCES.indexOf(stance));
        expect(STANCES.indexOf(least.stance)).toBe(Math.min(...ranks));
      }
    }
  });

  test('says of money what it costs and what it brings, to the tenth, up to the end of the scale', () => {
    const view = must(corridorsOf('DE')[0]);
    const rich = (id: string): View => ({
      ...view,
      shared: {
        ...view.shared,
        seats: view.shared.seats.map((seat) =>
          seat.id === id ? { ...seat, standing: 985 } : seat,
        ),
      },
    });
    expect(texts(view, FUNDING, NOTHING)).toContain('Your standing −4, now.');
    expect(texts(rich('GB'), FUNDING, NOTHING)).toContain('Your standing −1.5, now.');
    expect(texts(view, 'support.principles', FUNDING)).toContain('Your standing +4, now.');
    expect(texts(rich('DE'), 'support.principles', FUNDING)).toContain('Your standing +1.5, now.');
  });

  test('moves whoever is given something, never the nation that leads', () => {
    const view = must(corridorsOf('DE')[0]);
    const moved = (partner: string): boolean =>
      effectsOf(scenario, view, ownOf(view), { partner, give: FUNDING, get: NOTHING }).some(
        ({ tone }) => tone === 'moves',
      );
    expect([moved('GB'), moved('FR')]).toEqual([true, false]);
  });
});

describe('the capitals to deal with', () => {
  test('are each there once, those with a reason first', () => {
    for (const view of corridors) {
      const list = candidates(scenario, view, ownOf(view));
      expect(list.map(({ seat }) => seat).toSorted()).toEqual(
        corridorOf(view)
          .partners.map(({ seat }) => seat)
          .toSorted(),
      );
      const ranks = list.map(({ group }) => PARTNER_GROUPS.indexOf(group));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      for (const one of list) {
        expect(hintOf(scenario, one) === '').toBe(one.group === 'other');
        const theirs = corridorOf(view).partners.find(({ seat }) => seat === one.seat);
        expect([...must(theirs).goods, NOTHING]).toContain(one.asks);
      }
    }
  });

  test('come first where they hold out on a text the reader is for', () => {
    const groups = corridors.flatMap((view) =>
      candidates(scenario, view, ownOf(view)).map((one) => ({ view, one })),
    );
    const inTheWay = groups.filter(({ one }) => one.group === 'text');
    expect(inTheWay.length).toBeGreaterThan(0);
    for (const { view, one } of inTheWay) {
      const text = view.shared.conclusions.find(({ id }) => one.asks === `support.${id}`);
      expect(must(text).holdOuts).toContain(one.seat);
    }
  });
});

const weighing = (inclined: boolean): DealWeighing => ({
  worth: 'wanted',
  price: 'less',
  doubt: false,
  inclined,
});

describe('a proposal', () => {
  const view = must(corridorsOf('DE')[0]);
  const corridor = corridorOf(view);
  test('never asks money for money, and can always ask for nothing', () => {
    const { gives, asks } = choicesWith(corridor, 'GB', { gives: FUNDING });
    expect(asks).not.toContain(FUNDING);
    expect(asks).toContain(NOTHING);
    expect(gives).toEqual(corridor.goods);
    expect(choicesWith(corridor, 'GB', { asks: FUNDING }).gives).not.toContain(FUNDING);
  });

  test('begins with something the other is inclined to take, or to give instead', () => {
    const gives = ['asset.a', 'post.b', FUNDING];
    const terms = { to: 'GB', asks: NOTHING };
    expect(firstGive(gives, terms, (one) => weighing(one.gives === FUNDING))).toBe(FUNDING);
    expect(firstGive(gives, terms, () => weighing(false))).toBe('post.b');
    const asks = ['asset.a', 'asset.b', NOTHING];
    const back = { to: 'GB', gives: 'post.b' };
    expect(otherAsk(asks, back, 'asset.a', () => weighing(true))).toBe('asset.b');
    expect(otherAsk(['asset.a', NOTHING], back, 'asset.a', () => null)).toBe('asset.a');
  });

  test('made once is not made again, and a counter does not count', () => {
    const proposal = { to: 'FR', gives: FUNDING, asks: NOTHING };
    const after = (one: OfferView) => isRepeated({ ...corridor, offers: [one] }, proposal);
    expect(after(offer(0, { state: 'declined' }))).toBe(true);
    expect(after(offer(0, { counters: 1 }))).toBe(false);
    expect(after(offer(0, { asks: FUNDING }))).toBe(false);
  });

  test('is weighed with a verdict that tells the odds, and a reason, whatever they are', () => {
    const MORE_LIKELY = 'is more likely to accept than to decline';
    const LESS_LIKELY = 'is more likely to decline than to accept';
    for (const worth of ['wanted', 'indifferent', 'unwanted'] as const)
      for (const price of ['nothing', 'less', 'more'] as const)
        for (const doubt of [true, false])
          for (const inclined of [true, false]) {
            const [verdict, ...reasons] = tellWeighing('London', { worth, price, doubt, inclined });
            const accepts = price === 'nothing' ? 'would almost surely accept' : MORE_LIKELY;
            expect(verdict).toBe(`London ${inclined ? accepts : LESS_LIKELY}.`);
            expect(reasons.length).toBeGreaterThan(0);
            expect(reasons.includes('It doubts your word.')).toBe(doubt);
          }
  });
});

test('the news of a change is what waits for an answer, else what was answered', () => {
  const before = [offer(0), offer(1)];
  expect(newsIn(before, before)).toBeUndefined();
  expect(newsIn(before, [offer(0), offer(1, { state: 'accepted' })])?.index).toBe(1);
  const countered = [offer(0, { state: 'countered' }), offer(1), offer(2, { counters: 0 })];
  expect(newsIn(before, countered)?.index).toBe(2);
});

test('all can read whom a capital came to terms with this round, and what it promised', () => {
  const seat = must(must(corridors[0]).shared.seats.find(({ id }) => id === 'DE'));
  const silent = { scenario, seat: { ...seat, promise: null } };
  const log = [
    { round: 2, kind: 'came-to-terms', seat: 'DE', seats: ['IT'] },
    { round: 2, kind: 'came-to-terms', seat: 'GB', seats: ['DE'] },
    { round: 1, kind: 'came-to-terms', seat: 'PL', seats: ['DE'] },
  ] as const;
  expect(remarksOn(silent, 2, log)).toEqual(['came to terms with Rome and London']);
  expect(remarksOn(silent, 3, log)).toEqual([]);
  const promise = { stance: 'token', due: 3, state: 'kept' } as const;
  expect(remarksOn({ scenario, seat: { ...seat, promise } }, 3, log)).toEqual([
    'promised Token support (kept so far)',
  ]);
});
