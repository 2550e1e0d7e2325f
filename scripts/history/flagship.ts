/** The scenario that is compared with what happened. */
import type { Scenario } from '../../src/scenario/schema.ts';
import { scenarioOf } from '../balance/scenario.ts';
import { inRoot } from '../paths.ts';

const FOLDER = 'scenarios/mali-2013';

/** What the game can show of the comparison. */
export const RECORD = inRoot(FOLDER, 'history-record.json');

export const flagship = (): Scenario => scenarioOf(`${FOLDER}/scenario.yaml`);
