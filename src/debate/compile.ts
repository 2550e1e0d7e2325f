import { COMMAND_TYPES } from '../rules/commands.ts';
import type { Command } from '../rules/commands.ts';
import { PHASES } from '../rules/phases.ts';
import type { Phase } from '../rules/phases.ts';
import { ACTIONS, GUARDS } from './actions.ts';
import type { ActionName, GuardName } from './actions.ts';
import { councilChart } from './council.ts';

/** One arrow of the chart: its guard, what it carries out, where it leads (null: it stays). */
export interface Arrow {
  readonly guard: GuardName | null;
  readonly actions: readonly ActionName[];
  readonly target: Phase | null;
}

export interface PhaseTable {
  readonly entry: readonly ActionName[];
  readonly on: ReadonlyMap<Command['type'], readonly Arrow[]>;
  readonly always: readonly Arrow[];
}
export type CouncilTable = Readonly<Record<Phase, PhaseTable>>;

type Node = NonNullable<(typeof councilChart)['states'][Phase]>;
type Transition = NonNullable<ReturnType<Node['transitions']['get']>>[number];

// `decide` itself answers these two for every command, so that it runs once and not twice.
const ANSWERED_BY_DECIDE = ['is legal', 'take the command', 'enter'];

const isAction = (name: string): name is ActionName => Object.hasOwn(ACTIONS, name);

const guardName = (guard: unknown): GuardName | null => {
  if (guard === undefined || guard === 'is legal') return null;
  if (typeof guard === 'string' && Object.hasOwn(GUARDS, guard)) return guard as GuardName;
  throw new Error('the council chart has a guard that is not a plain name of actions.ts');
};

const actionNames = (actions: readonly unknown[]): ActionName[] =>
  actions.flatMap((action) => {
    const { type, params } =
      typeof action === 'string'
        ? { type: action, params: undefined }
        : (action as { type: string; params?: { action?: string } });
    if (ANSWERED_BY_DECIDE.includes(type)) return [];
    const name = params?.action ?? '';
    if (type === 'carry out' && isAction(name)) return [name];
    throw new Error(`the council chart has an action that cannot be compiled: ${type}`);
  });

const arrowOf = (transition: Transition): Arrow => {
  const key = transition.target?.[0]?.key;
  const target = key === undefined ? null : PHASES.find((phase) => phase === key);
  if (target === undefined) throw new Error(`the council chart leads to no phase: ${key}`);
  return {
    guard: guardName(transition.guard),
    actions: actionNames(transition.actions),
    target,
  };
};

const phaseTable = (node: Node): PhaseTable => {
  if (Object.keys(node.states).length > 0) throw new Error(`${node.key} is not a flat state`);
  const on = new Map<Command['type'], readonly Arrow[]>();
  for (const type of COMMAND_TYPES) {
    const transitions = node.transitions.get(type);
    if (transitions) on.set(type, transitions.map(arrowOf));
  }
  return { entry: actionNames(node.entry), on, always: (node.always ?? []).map(arrowOf) };
};

/** The council's own chart as a table for bulk play; throws on anything that is not flat and named. */
export const compileCouncil = (
  chart: Pick<typeof councilChart, 'states'> = councilChart,
): CouncilTable =>
  Object.fromEntries(
    PHASES.map((phase) => {
      const node = chart.states[phase];
      if (!node) throw new Error(`the council chart has no phase ${phase}`);
      return [phase, phaseTable(node)];
    }),
  ) as CouncilTable;
