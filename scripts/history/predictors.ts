/** The six outcome-blind predictors that docs/model.md argues for, and what is compared with what happened. */
import type { Actor, Scenario } from '../../src/scenario/schema.ts';

/** One indicator or trait, and how often it counts. */
export interface Part {
  readonly trait?: string;
  readonly indicator?: string;
  readonly times: number;
}

export interface Predictor {
  readonly id: string;
  /** The predictor's value is the sum of its parts, a trait counting 1 where a state has it. */
  readonly parts: readonly Part[];
}

const traits = (names: readonly string[]): Part[] => names.map((trait) => ({ trait, times: 1 }));

export const PREDICTORS: readonly Predictor[] = [
  { id: 'size', parts: [{ indicator: 'votes', times: 1 }] },
  { id: 'means', parts: [{ indicator: 'owns-lift', times: 1 }] },
  { id: 'effort', parts: [{ indicator: 'defence-share', times: 1 }] },
  { id: 'ties', parts: traits(['africa-ties']) },
  {
    id: 'outlook',
    parts: [
      { trait: 'mediterranean', times: 1 },
      { trait: 'eastern-flank', times: -1 },
    ],
  },
  { id: 'brakes', parts: traits(['neutral', 'austerity', 'election-year', 'mandate-required']) },
];

function valueOf(actor: Actor, part: Part): number {
  if (part.trait !== undefined) return actor.traits.includes(part.trait) ? part.times : 0;
  return part.times * (actor.indicators[part.indicator ?? ''] ?? 0);
}

export function predictorValue(actor: Actor, predictor: Predictor): number {
  return predictor.parts.reduce((sum, part) => sum + valueOf(actor, part), 0);
}

/** An outcome to compare with: what happened, and the channel in which the game shows it. */
export interface Outcome {
  readonly id: 'direct' | 'training';
  readonly channel: string;
  readonly happened: (actor: Actor) => boolean | null;
  /** States whose answer was not theirs to give. */
  readonly given: (actor: Actor) => boolean;
}

/** Helped the framework nation or its partners outside the Union's mission. */
export const DIRECT: Outcome = {
  id: 'direct',
  channel: 'direct',
  happened: (actor) => actor.history?.direct ?? null,
  given: () => false,
};

/** Joined the Union's mission. */
export const TRAINING: Outcome = {
  id: 'training',
  channel: 'union',
  happened: (actor) => actor.history?.training ?? null,
  given: (actor) => actor.traits.includes('opt-out'),
};

export const OUTCOMES: readonly Outcome[] = [DIRECT, TRAINING];

/** The states whose behaviour is predicted: all but the framework nation. */
export function statesOf(scenario: Scenario): Actor[] {
  return scenario.actors.filter(({ id }) => id !== scenario.framework?.actor);
}
