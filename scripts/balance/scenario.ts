import { readFileSync } from 'node:fs';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { inRoot } from '../paths.ts';

/** The scenario of a file, or an error that says it has problems. */
export function scenarioOf(file: string): Scenario {
  const parsed = parseScenario(readFileSync(inRoot(file), 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file} has problems; see npm run scenario -- check ${file}`);
  return parsed.scenario;
}
