import type { Scenario } from '../scenario/schema.ts';
import { modelOf } from '../rules/model.ts';
import type { Model } from '../rules/model.ts';
import { stageTable } from './delegation.ts';

/** Compiles a checked scenario together with the charts it is played by. */
export const loadModel = (scenario: Scenario): Model => modelOf(scenario, stageTable());
