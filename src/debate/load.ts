import type { Scenario } from '../scenario/schema.ts';
import { modelOf } from '../rules/model.ts';
import type { Model } from '../rules/model.ts';
import { stageTable } from './delegation.ts';

/** The parser builds its objects key by key, which engines keep as slow dictionaries; read back, they are fast. */
const compact = (scenario: Scenario): Scenario => JSON.parse(JSON.stringify(scenario)) as Scenario;

/** Compiles a checked scenario together with the charts it is played by. */
export const loadModel = (scenario: Scenario): Model => modelOf(compact(scenario), stageTable());
