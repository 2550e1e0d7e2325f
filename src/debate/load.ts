import type { Scenario } from '../scenario/schema.ts';
import type { VotingRule } from '../scenario/lists.ts';
import { modelOf } from '../rules/model.ts';
import type { Model } from '../rules/model.ts';
import { stageTable } from './delegation.ts';

/** The parser builds its objects key by key, which engines keep as slow dictionaries; read back, they are fast. */
const compact = (scenario: Scenario): Scenario => JSON.parse(JSON.stringify(scenario)) as Scenario;

/** Whether this scenario's table can adopt texts by `rule`: a qualified majority needs its figures. */
export const knowsRule = ({ conclusions }: Scenario, rule: VotingRule | undefined): boolean =>
  rule !== 'qualified' || conclusions.qualified !== undefined;

const ruledBy = (scenario: Scenario, rule: VotingRule | undefined): Scenario =>
  rule === undefined ? scenario : { ...scenario, conclusions: { ...scenario.conclusions, rule } };

/** Compiles a checked scenario together with the charts it is played by; `rule` takes the place of its own. */
export const loadModel = (scenario: Scenario, rule?: VotingRule): Model =>
  modelOf(compact(ruledBy(scenario, rule)), stageTable());
