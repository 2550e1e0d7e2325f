import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../debate/load.ts';
import { scenarioHash } from '../debate/record.ts';
import type { Model } from '../rules/model.ts';
import { parseScenario } from '../scenario/parse.ts';

/** A scenario ready to be played. */
export interface Playable {
  readonly id: string;
  readonly hash: string;
  readonly model: Model;
}

const playable = (file: string): Playable => {
  const parsed = parseScenario(readFileSync(file, 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file} is not a sound scenario`);
  const { scenario } = parsed;
  return { id: scenario.id, hash: scenarioHash(scenario), model: loadModel(scenario) };
};

/** The scenarios of a folder, by id; read once. */
export const scenariosIn = (folder: string): ReadonlyMap<string, Playable> => {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name, 'scenario.yaml'));
  return new Map(files.map(playable).map((one) => [one.id, one]));
};
