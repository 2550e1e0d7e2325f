/**
 * Writes history-record.json beside the scenario: how often bots alone did what each state did, and how
 * well that fits. With --check it plays the cheap part again, whose counts change with any rule or number,
 * and exits with 1 when they differ.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import type { Sample } from '../../src/simulation/pure/history.ts';
import type { Actor, Scenario } from '../../src/scenario/schema.ts';
import { casesOf, countsLeftOut, countsWith, guessesFrom, guessesOfOthers } from './comparing.ts';
import type { Counts } from './comparing.ts';
import { roundsOf } from './comparison.ts';
import { figuresOf, MEASURE_IDS } from './figures.ts';
import type { Guesses } from './figures.ts';
import { foldsOf } from './fitting.ts';
import { flagship, RECORD } from './flagship.ts';
import { DIRECT, OUTCOMES, statesOf } from './predictors.ts';
import type { Outcome } from './predictors.ts';
import { DRAWS } from './scoring.ts';

/** Whole numbers only: games counted, and figures in thousandths. */
const thousandths = (value: number): number => Math.round(1000 * value);

function figures(guesses: Guesses) {
  const all = figuresOf(guesses, DRAWS);
  return Object.fromEntries(
    MEASURE_IDS.map((id) => {
      const { value, interval, p } = all[id];
      const [low, high] = interval.map(thousandths);
      return [id, { value: thousandths(value), low, high, p: thousandths(p) }] as const;
    }),
  );
}

function answerOf(outcome: Outcome, actor: Actor): boolean | 'given' | null {
  return outcome.given(actor) ? 'given' : outcome.happened(actor);
}

function stateOf(actor: Actor, file: Counts, leftOut: Counts | null) {
  return Object.fromEntries(
    OUTCOMES.map((outcome) => {
      const count = (counts: Counts | null) => counts?.of[actor.id]?.[outcome.channel] ?? null;
      const happened = answerOf(outcome, actor);
      const hit = (count(file) ?? 0) * 2 > file.games === (happened === true);
      const played = { happened, file: count(file), leftOut: count(leftOut) };
      return [outcome.id, typeof happened === 'boolean' ? { ...played, hit } : played] as const;
    }),
  );
}

function summaryOf(scenario: Scenario, outcome: Outcome, file: Counts, leftOut: Counts) {
  const cases = casesOf(scenario, outcome);
  return {
    file: figures(guessesFrom(cases, outcome, file)),
    leftOut: figures(guessesFrom(cases, outcome, leftOut)),
    others: figures(guessesOfOthers(cases)),
  };
}

const sampleOf = (scenario: Scenario): Sample => ({
  games: 200,
  seed: 1,
  rounds: roundsOf(scenario),
});

function recordOf(scenario: Scenario, file: Counts) {
  const sample = sampleOf(scenario);
  const leftOut = countsLeftOut(scenario, foldsOf(scenario, casesOf(scenario, DIRECT)), sample);
  return {
    format: 1,
    ...sample,
    figures: Object.fromEntries(
      OUTCOMES.map((outcome) => [outcome.id, summaryOf(scenario, outcome, file, leftOut)]),
    ),
    states: Object.fromEntries(
      statesOf(scenario).map((actor) => [actor.id, stateOf(actor, file, leftOut)]),
    ),
  };
}

interface Known {
  readonly states?: Readonly<Record<string, Readonly<Record<string, { readonly file?: number }>>>>;
}

/** Whether the counts in the file are those of the rules and the scenario as they are. */
function isFresh(scenario: Scenario, { of }: Counts): boolean {
  if (!existsSync(RECORD)) return false;
  const known = JSON.parse(readFileSync(RECORD, 'utf8')) as Known;
  return statesOf(scenario).every(({ id }) =>
    OUTCOMES.every(
      (outcome) => known.states?.[id]?.[outcome.id]?.file === of[id]?.[outcome.channel],
    ),
  );
}

const scenario = flagship();
const file = countsWith(scenario, scenario.formula.resolve, sampleOf(scenario));
if (!isFresh(scenario, file)) {
  if (process.argv.includes('--check')) {
    process.stderr.write('scenarios/mali-2013/history-record.json is stale: run npm run docs.\n');
    process.exitCode = 1;
  } else {
    const text = JSON.stringify(recordOf(scenario, file));
    writeFileSync(RECORD, await format(text, { parser: 'json', printWidth: 100 }));
  }
}
