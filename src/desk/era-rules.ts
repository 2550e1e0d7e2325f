import type { Scenario } from '../scenario/schema.ts';
import { ERA_RULES } from '../words/eras.ts';
import { percent, points } from '../words/numbers.ts';

type Era = Scenario['eras'][number];
type Rules = Era['rules'];

const USUAL = 1000;

/** What a rule makes of a number, as the rules reckon it: cut to whole tenths. */
const at = (tenths: number, share: number): string => points(Math.trunc((tenths * share) / USUAL));

/** The sentence of a rule that is not the usual one. */
const when = (share: number, told: () => string): string[] => (share === USUAL ? [] : [told()]);

function back(stepBack: number, { distrust, stepBack: share }: Rules): string[] {
  if (share === USUAL) return distrust > 0 ? [ERA_RULES.distrust(points(distrust))] : [];
  const recorded = distrust > 0 ? ERA_RULES.recorded(points(distrust)) : '';
  return [`${ERA_RULES.stepBack(at(stepBack, share), points(stepBack))}${recorded}.`];
}

function costs({ tuning, corridor }: Scenario, rules: Rules): string[] {
  const { toToken, toSolidarity, stepBack, upkeep } = tuning.costs;
  const { firstStep } = rules;
  const usually = ERA_RULES.usually(points(toToken), points(toSolidarity));
  return [
    ...when(firstStep, () =>
      ERA_RULES.firstStep(at(toToken, firstStep), at(toSolidarity, firstStep), usually),
    ),
    ...back(stepBack, rules),
    ...when(rules.upkeep, () => ERA_RULES.upkeep(at(upkeep, rules.upkeep), points(upkeep))),
    ...(corridor === undefined
      ? []
      : when(rules.funding, () =>
          ERA_RULES.funding(at(corridor.funding, rules.funding), points(corridor.funding)),
        )),
  ];
}

const weights = (rules: Rules): string[] => [
  ...(rules.example === USUAL && rules.persuasion === USUAL
    ? []
    : [ERA_RULES.weights(percent(rules.persuasion), percent(rules.example))]),
  ...when(rules.gapOpen, () => ERA_RULES.gapOpen(percent(rules.gapOpen))),
  ...when(rules.danger, () => ERA_RULES.danger(percent(rules.danger))),
  ...when(rules.promise, () => ERA_RULES.promise(percent(rules.promise))),
];

function texts({ conclusions, dossiers }: Scenario, rules: Rules): string[] {
  const { amendment, onTable, rollCall } = conclusions;
  const more = rules.onTable ?? onTable;
  if (dossiers.length === 0) return [];
  return [
    ...(more === onTable ? [] : [ERA_RULES.onTable(more, onTable)]),
    ...(rules.amendments
      ? [ERA_RULES.amendments(percent(amendment.worth), points(amendment.nearer))]
      : []),
    ...(rules.rollCall ? [ERA_RULES.rollCall(points(rollCall))] : []),
  ];
}

/** What is different in an era, one sentence a rule, with the numbers that are really paid. */
export const tellRules = (scenario: Scenario, era: Era): string[] => [
  ...(scenario.gapEffects.earlyEra === era.id ? [ERA_RULES.earlyGap] : []),
  ...costs(scenario, era.rules),
  ...weights(era.rules),
  ...texts(scenario, era.rules),
];
