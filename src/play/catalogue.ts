import offered from '../../scenarios/offered.json' with { type: 'json' };
import type { Scenario } from '../scenario/schema.ts';

const FILES = import.meta.glob<Scenario>('../../scenarios/*/scenario.yaml', { import: 'default' });

const idOf = (path: string): string => path.split('/').at(-2) ?? path;

/** Where a crisis stands in the list; one that `scenarios/offered.json` does not name stands behind it. */
const placeOf = (id: string): number => {
  const place = offered.indexOf(id);
  return place < 0 ? offered.length : place;
};

/** The crises that come with the game, by id; the first is the one offered first. */
export const CATALOGUE: ReadonlyMap<string, () => Promise<Scenario>> = new Map(
  Object.entries(FILES)
    .map(([path, load]) => [idOf(path), load] as const)
    .toSorted(([one], [two]) => placeOf(one) - placeOf(two)),
);

/** Loads a crisis of the catalogue; null when there is none of that name. */
export async function loadScenario(id: string): Promise<Scenario | null> {
  return (await CATALOGUE.get(id)?.()) ?? null;
}

/** The crisis the page opens on. */
export const firstScenario = (): string => [...CATALOGUE.keys()][0] ?? '';
