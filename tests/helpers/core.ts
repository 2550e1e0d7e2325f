import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../src/debate/load.ts';
import type { Model } from '../../src/rules/model.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { problemLine } from '../../src/scenario/problems.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** The scenarios that are shipped with the game. */
export const SHIPPED = ['mali-2013', 'libya-2011', 'relocation-2015', 'tutorial-3-rounds'] as const;
export type ShippedId = (typeof SHIPPED)[number];

/** A value that a test knows to be there. */
export const must = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('a test expected a value here');
  return value;
};

export const shippedFile = (id: ShippedId): string => `scenarios/${id}/scenario.yaml`;
export const shippedText = (id: ShippedId): string =>
  readFileSync(join(ROOT, shippedFile(id)), 'utf8');

/** The text of the tests' own scenario. */
export const smallText = (): string =>
  readFileSync(join(import.meta.dirname, 'core-small.yaml'), 'utf8');

/** A scenario from text that is known to be sound; problems are shown as an author would see them. */
export const soundScenario = (text: string, file: string): Scenario => {
  const parsed = parseScenario(text, file);
  if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
  return parsed.scenario;
};

const scenarios = new Map<string, Scenario>();
const models = new Map<string, Model>();

const kept = <T>(store: Map<string, T>, key: string, make: () => T): T => {
  const known = store.get(key) ?? make();
  store.set(key, known);
  return known;
};

/** A shipped scenario, or the tests' own small one. */
export const scenarioOf = (id: ShippedId | 'small'): Scenario =>
  kept(scenarios, id, () =>
    id === 'small'
      ? soundScenario(smallText(), 'core-small.yaml')
      : soundScenario(shippedText(id), shippedFile(id)),
  );

export const modelOf = (id: ShippedId | 'small'): Model =>
  kept(models, id, () => loadModel(scenarioOf(id)));

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

/** The small scenario with a change of its own; the one others use stays as it was. */
export const smallWith = (edit: (scenario: Writable<Scenario>) => void): Model => {
  const scenario = structuredClone(scenarioOf('small'));
  edit(scenario as Writable<Scenario>);
  return loadModel(scenario);
};

/** The index of a seat, card, gauge, dossier or kind of a scenario, by its id. */
export const seatIn = (model: Model, id: string): number => must(model.seatOf.get(id));
export const cardIn = (model: Model, id: string): number => must(model.cardOf.get(id));
export const indexIn = (list: readonly { readonly id: string }[], id: string): number => {
  const index = list.findIndex((entry) => entry.id === id);
  if (index < 0) throw new Error(`no ${id} in this list`);
  return index;
};
