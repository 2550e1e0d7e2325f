/** Reads a statechart from the machine's own definition, as plain names. */
import type { AnyStateMachine } from 'xstate';

type Node = AnyStateMachine['states'][string];
type Transition = NonNullable<ReturnType<Node['transitions']['get']>>[number];

/** One way out of a state, or something done without leaving it (no target). */
export interface Arrow {
  /** The command or event that takes it; none where the chart moves by itself. */
  readonly event: string | null;
  readonly guard: string | null;
  readonly actions: readonly string[];
  readonly target: string | null;
}

export interface State {
  readonly name: string;
  readonly entry: readonly string[];
  readonly arrows: readonly Arrow[];
  readonly final: boolean;
}

export interface Chart {
  readonly name: string;
  readonly initial: string;
  readonly states: readonly State[];
}

/** Marking the phase is how the chart keeps its own place: nothing a reader needs to be told. */
const BOOKKEEPING = 'enter';

/** A named action, or the rule that a general one carries out. */
function actionName(action: unknown): string {
  if (typeof action === 'string') return action;
  const { type, params } = action as { type: string; params?: { action?: string } };
  return params?.action ?? type;
}

function actionNames(actions: readonly unknown[]): string[] {
  return actions.map(actionName).filter((name) => name !== BOOKKEEPING);
}

function guardName(guard: unknown): string | null {
  if (guard === undefined || typeof guard === 'string') return guard ?? null;
  throw new Error('A chart has a guard that is not a plain name.');
}

function arrowOf(event: string | null, transition: Transition): Arrow {
  return {
    event,
    guard: guardName(transition.guard),
    actions: actionNames(transition.actions),
    target: transition.target?.[0]?.key ?? null,
  };
}

function stateOf(node: Node): State {
  const asked = [...node.transitions].flatMap(([event, transitions]) =>
    event === '' ? [] : transitions.map((transition) => arrowOf(event, transition)),
  );
  const itself = (node.always ?? []).map((transition) => arrowOf(null, transition));
  return {
    name: node.key,
    entry: actionNames(node.entry),
    arrows: [...asked, ...itself],
    final: node.type === 'final',
  };
}

/** Every state of a flat chart, in the order of its definition. */
export function readChart(machine: AnyStateMachine): Chart {
  const initial = machine.root.initial.target[0]?.key;
  if (initial === undefined) throw new Error(`The chart ${machine.id} begins nowhere.`);
  return { name: machine.id, initial, states: Object.values(machine.states).map(stateOf) };
}
