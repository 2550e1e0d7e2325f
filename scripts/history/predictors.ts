/** The six outcome-blind predictors that docs/model.md argues for, and what is compared with what happened. */
import { didInFact, wasAsked } from '../../src/scenario/outcomes.ts';
import type { Actor, Scenario } from '../../src/scenario/schema.ts';
import { flagship } from './flagship.ts';

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
  readonly id: string;
  readonly name: string;
  readonly channel: string;
  readonly happened: (actor: Actor) => boolean | null;
  /** States whose answer was not theirs to give. */
  readonly given: (actor: Actor) => boolean;
}

/** The outcomes that the file names and a channel shows. */
const outcomesOf = ({ outcomes = [] }: Scenario): Outcome[] =>
  outcomes.flatMap((outcome) =>
    outcome.channel === undefined
      ? []
      : {
          id: outcome.id,
          name: outcome.name,
          channel: outcome.channel,
          happened: (actor: Actor) => didInFact(outcome, actor),
          given: (actor: Actor) => !wasAsked(outcome, actor),
        },
  );

export const OUTCOMES: readonly Outcome[] = outcomesOf(flagship());

const outcomeOf = (id: string): Outcome => {
  const found = OUTCOMES.find((outcome) => outcome.id === id);
  if (found === undefined) throw new Error(`The file names no outcome "${id}".`);
  return found;
};

/** Helped the framework nation or its partners outside the Union's mission: what the formula is fitted to. */
export const DIRECT: Outcome = outcomeOf('direct');

/** Joined the Union's mission. */
export const TRAINING: Outcome = outcomeOf('training');

/** The states whose behaviour is predicted: all but the framework nation. */
export function statesOf(scenario: Scenario): Actor[] {
  return scenario.actors.filter(({ id }) => id !== scenario.framework?.actor);
}
