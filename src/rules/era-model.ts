import type { Scenario } from '../scenario/schema.ts';
import { ABSTENTION, SOLIDARITY, TOKEN, UNDECIDED } from './debate.ts';
import { permilleOf } from './integers.ts';

export type EraRules = Scenario['eras'][number]['rules'];

const POSTURES = [UNDECIDED, ABSTENTION, TOKEN, SOLIDARITY] as const;

/** How much a posture carries: undecided and abstention nothing, token one, solidarity two. */
const RANK = [0, 0, 1, 2];

/** Where a list by two postures holds the pair. */
export const stepIndex = (from: number, to: number): number => from * POSTURES.length + to;

/** An era's rules worked out: what things cost and weigh while it lasts, tenths. */
export interface EraModel {
  readonly rules: EraRules;
  /** Standing paid for a change of posture, by `stepIndex`. */
  readonly costs: readonly number[];
  /** What this era spares a capital of that (+) or asks more (−) than usual, upkeep included, by `stepIndex`. */
  readonly spared: readonly number[];
  readonly upkeep: number;
  /** Share of the arguments heard that weighs in a choice, permille. */
  readonly persuasion: number;
  /** Weight of the watched capitals' example. */
  readonly example: number;
  readonly threatEcho: number;
  readonly funding: number;
  readonly onTable: number;
}

const USUAL = { firstStep: 1000, stepBack: 1000, upkeep: 1000 } as const;
type StepRules = Pick<EraRules, keyof typeof USUAL>;

const costOf = (scenario: Scenario, rules: StepRules, from: number, to: number): number => {
  const { costs } = scenario.tuning;
  const steps = RANK[to]! - RANK[from]!;
  if (steps < 0) return permilleOf(costs.stepBack * -steps, rules.stepBack);
  if (steps === 0) return 0;
  if (from === TOKEN) return costs.tokenToSolidarity;
  return permilleOf(to === TOKEN ? costs.toToken : costs.toSolidarity, rules.firstStep);
};

const upkeepOf = (scenario: Scenario, rules: StepRules): number =>
  permilleOf(scenario.tuning.costs.upkeep, rules.upkeep);

/** Standing a step costs now and at the end of its round. */
const roundCost = (scenario: Scenario, rules: StepRules, from: number, to: number): number =>
  costOf(scenario, rules, from, to) + (to === SOLIDARITY ? upkeepOf(scenario, rules) : 0);

const eachStep = (of: (from: number, to: number) => number): number[] =>
  POSTURES.flatMap((from) => POSTURES.map((to) => of(from, to)));

const eraModel = (scenario: Scenario, rules: EraRules): EraModel => {
  const { choice, threatEcho } = scenario.tuning;
  return {
    rules,
    costs: eachStep((from, to) => costOf(scenario, rules, from, to)),
    spared: eachStep(
      (from, to) => roundCost(scenario, USUAL, from, to) - roundCost(scenario, rules, from, to),
    ),
    upkeep: upkeepOf(scenario, rules),
    persuasion: rules.persuasion,
    example: permilleOf(choice.example, rules.example),
    threatEcho: permilleOf(threatEcho, rules.danger),
    funding: permilleOf(scenario.corridor?.funding ?? 0, rules.funding),
    onTable: rules.onTable ?? scenario.conclusions.onTable,
  };
};

export const eraModels = (scenario: Scenario): EraModel[] =>
  scenario.eras.map(({ rules }) => eraModel(scenario, rules));

/** The era of each round by length, from round 0 (before the first) on. */
export const erasByRound = (scenario: Scenario): number[][] =>
  scenario.lengths.map(({ eraEnds, rounds }) =>
    Array.from({ length: rounds + 1 }, (_, round) =>
      Math.max(
        0,
        eraEnds.findIndex((end) => round <= end),
      ),
    ),
  );
