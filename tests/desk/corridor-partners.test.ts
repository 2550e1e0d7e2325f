import { describe, expect, test } from 'vitest';
import { PARTNER_GROUPS, candidates, hintOf } from '../../src/desk/corridor-partners.ts';
import { NOTHING } from '../../src/desk/corridor-terms.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import { corridorOf, corridors, ownOf } from './corridors.ts';

const scenario = scenarioOf('mali-2013');

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
