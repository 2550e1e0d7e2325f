import { describe, expect, test } from 'vitest';
import { effectsOf, isMissing } from '../../src/desk/corridor-effects.ts';
import { leastPledge } from '../../src/desk/corridor-stance.ts';
import { FUNDING, NOTHING } from '../../src/desk/corridor-terms.ts';
import { namesOf } from '../../src/desk/names.ts';
import { STANCES } from '../../src/scenario/lists.ts';
import type { View } from '../../src/view/types.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import { corridorOf, corridors, corridorsOf, ownOf } from './corridors.ts';

const scenario = scenarioOf('mali-2013');

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

  test('is what the dispatch misses only from those whom it names', () => {
    const view = must(corridorsOf('DE').find(({ shared }) => shared.dispatch?.gap));
    const { kind, fillers } = must(view.shared.dispatch?.gap);
    for (const { id, assets } of scenario.actors)
      for (const asset of assets)
        expect(isMissing(scenario, view, id, asset.id)).toBe(
          asset.kind === kind && fillers.includes(id),
        );
  });

  test('names the interests that end with what is given, and no others', () => {
    const view = must(corridorsOf('FR')[0]);
    const [interest] = scenario.interests;
    const own = {
      ...ownOf(view),
      corridor: { ...corridorOf(view), ends: { [FUNDING]: [must(interest).id] } },
    };
    const of = (give: string) =>
      effectsOf(scenario, view, own, { partner: 'GB', give, get: NOTHING }).map(({ text }) => text);
    expect(of(FUNDING)).toContain(`It ends an interest of yours: ${must(interest).text}`);
    expect(of(NOTHING).filter((text) => text.startsWith('It ends'))).toEqual([]);
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
