import type { Scenario } from '../scenario/schema.ts';

const FILES = import.meta.glob<Scenario>('../../scenarios/*/scenario.yaml', { import: 'default' });

const idOf = (path: string): string => path.split('/').at(-2) ?? path;

/** The crises that come with the game, by id; the first is the one offered first. */
export const CATALOGUE: ReadonlyMap<string, () => Promise<Scenario>> = new Map(
  Object.entries(FILES).map(([path, load]) => [idOf(path), load]),
);

/** Loads a crisis of the catalogue; null when there is none of that name. */
export async function loadScenario(id: string): Promise<Scenario | null> {
  return (await CATALOGUE.get(id)?.()) ?? null;
}

/** The crisis the page opens on. */
export const firstScenario = (): string => [...CATALOGUE.keys()][0] ?? '';
