/** The scenario that is compared with what happened. */
import { readScenario } from '../../src/cli/read.ts';
import { problemLine } from '../../src/scenario/problems.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { inRoot } from '../paths.ts';

const FOLDER = ['scenarios', 'mali-2013'] as const;

/** What the game can show of the comparison. */
export const RECORD = inRoot(...FOLDER, 'history-record.json');

export function flagship(): Scenario {
  const parsed = readScenario(inRoot(...FOLDER, 'scenario.yaml'));
  if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
  return parsed.scenario;
}
