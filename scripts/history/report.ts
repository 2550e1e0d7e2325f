/** The comparison told to people. */
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Comparison } from './comparison.ts';
import { DIRECT, OUTCOMES, PREDICTORS } from './predictors.ts';
import type { Outcome } from './predictors.ts';
import { mean } from './ridge.ts';
import { verdictOf } from './scoring.ts';
import type { Scored, Scores } from './scoring.ts';
import { endingsTable, figureTable, lines, stateTable, two, variantTable } from './tables.ts';
import { AS_IT_STANDS, VARIANTS } from './variants.ts';

const main = ({ played }: Scores): Scored[] =>
  played.filter(({ variant }) => variant === AS_IT_STANDS.id);

function fitLines({ fitted: { fit, formula } }: Comparison): string {
  const weights = PREDICTORS.map(({ id }, i) => {
    const weight = fit.weights[i] ?? 0;
    return `${id} ${weight < 0 ? '−' : '+'}${two(Math.abs(weight))}`;
  });
  return lines([
    'The fit on all states (log-odds for one standard deviation):',
    `  ${weights.join(', ')}`,
    'as a formula of the readiness at the start, in tenths of a point:',
    `  ${JSON.stringify(formula)}`,
  ]);
}

function counted({ rows: [row] }: Scored): string {
  const yes = row?.guesses.yes ?? [];
  return `${yes.filter(Boolean).length} of ${yes.length}`;
}

function outcomeTables(scores: Scores, outcome: Outcome): string[] {
  const ours = (scored: Scored): boolean => scored.outcome === outcome.id;
  const name = outcome.name;
  const plain = scores.plain.find((entry) => entry.outcome === outcome.id)?.rows ?? [];
  const whole = main(scores)
    .filter(ours)
    .map((scored) =>
      figureTable(`${name} (${counted(scored)} did), seeds from ${scored.seed}`, [
        ...scored.rows,
        ...plain,
      ]),
    );
  const parts = VARIANTS.filter(({ id }) => id !== AS_IT_STANDS.id).flatMap(({ id, name: part }) =>
    scores.played
      .filter((scored) => ours(scored) && scored.variant === id)
      .map((scored) => ({ name: part, scored })),
  );
  return [...whole, variantTable(`${name}, with what may leak taken away`, parts)];
}

function stateTables(scenario: Scenario, scores: Scores): string[] {
  const seeds = [...new Set(main(scores).map(({ seed }) => seed))];
  return seeds.map((seed) =>
    stateTable(scenario, `State by state, fitted without the state, seeds from ${seed}`, ({ id }) =>
      main(scores)
        .find((scored) => scored.outcome === id && scored.seed === seed)
        ?.rows.find((row) => row.id === 'leftOut'),
    ),
  );
}

function shuffleLines(scores: Scores, { shuffles }: Comparison): string {
  if (shuffles.length === 0) return 'The whole procedure on shuffled outcomes: not in a quick run.';
  const figures = main(scores).find(({ outcome }) => outcome === DIRECT.id)?.rows[0]?.figures;
  const rows = (['balanced', 'balancedAtBase', 'log'] as const).map((id) => {
    const values = shuffles.map((shuffle) => shuffle[id]);
    const better = values.filter((value) => value >= (figures?.[id].value ?? 0)).length;
    return `  ${id.padEnd(15)}mean ${two(mean(values))}, as good as with the true ones in ${better}`;
  });
  const head = `The whole procedure on ${shuffles.length} shuffles of who helped directly`;
  return lines([head, ...rows]);
}

const yes = (value: boolean): string => (value ? 'yes' : 'no');

function verdictLines(scores: Scores, comparison: Comparison): string {
  const { asGood, endings } = verdictOf(scores, comparison);
  return lines([
    'May the fitted formula replace the one in the file?',
    `  at least as good, left out, on both sets of seeds: ${yes(asGood)}`,
    `  each ending between 2 and 45 % with it: ${yes(endings)}`,
    `  so: ${asGood && endings ? 'yes' : 'no, the formula stays'}`,
  ]);
}

/** The whole report as text. */
export function reportOf(scenario: Scenario, comparison: Comparison, scores: Scores): string {
  const games = comparison.tables[0]?.leftOut.games ?? 0;
  const head = lines([
    `${scenario.title}: bots alone (half novices, half diplomats) beside what happened.`,
    `${games} games a formula, ${comparison.rounds} rounds. Intervals hold 95 % of 2,000 resamplings of the states;`,
    'p is the share of 2,000 shuffles of the outcomes that score at least as well.',
  ]);
  const parts = [
    head,
    fitLines(comparison),
    ...OUTCOMES.flatMap((outcome) => outcomeTables(scores, outcome)),
    ...stateTables(scenario, scores),
    shuffleLines(scores, comparison),
    ...comparison.endings.map((table) => endingsTable(scenario, table)),
    verdictLines(scores, comparison),
  ];
  return `${parts.join('\n\n')}\n`;
}
