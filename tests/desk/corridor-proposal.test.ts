import { describe, expect, test } from 'vitest';
import {
  choicesWith,
  firstGive,
  isRepeated,
  mayBeGone,
  otherAsk,
  tellWeighing,
} from '../../src/desk/corridor-proposal.ts';
import { FUNDING, NOTHING } from '../../src/desk/corridor-terms.ts';
import type { DealWeighing, OfferView, View } from '../../src/view/types.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import { corridorOf, corridors, corridorsOf, offer } from './corridors.ts';

const scenario = scenarioOf('mali-2013');

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

const asked = (at: View, own: string, to: string, asks: string): string =>
  mayBeGone(scenario, at, own, { to, asks });

test('what is asked of a capital that has dealt with another may be gone, and that is said', () => {
  const view = must(corridors[0]);
  const log = [
    { round: view.shared.round, kind: 'came-to-terms', seat: 'IT', seats: ['PT'] },
  ] as const;
  const dealt = { ...view, shared: { ...view.shared, log } };
  expect(asked(dealt, 'DE', 'PT', FUNDING)).toBe(
    'It has come to terms with Rome this round: what you ask may be gone.',
  );
  for (const silent of [
    asked(dealt, 'DE', 'PT', NOTHING),
    asked(dealt, 'IT', 'PT', FUNDING),
    asked(dealt, 'DE', 'GB', FUNDING),
    asked({ ...view, shared: { ...view.shared, log: [] } }, 'DE', 'PT', FUNDING),
  ])
    expect(silent).toBe('');
});
