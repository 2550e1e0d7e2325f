/**
 * Bots alone beside what happened: `npm run history`, with --games, --seed, --quick (under half a
 * minute) and --json (raw counts, formulas and figures). docs/model.md says what is done and why.
 */
import { parseArgs } from 'node:util';
import type { Scenario } from '../src/scenario/schema.ts';
import { compare, FULL, QUICK } from './history/comparison.ts';
import { flagship } from './history/flagship.ts';
import { OUTCOMES, PREDICTORS, statesOf } from './history/predictors.ts';
import { reportOf } from './history/report.ts';
import { scoresOf, verdictOf } from './history/scoring.ts';

const MOST_GAMES = 100_000;
const MOST_SEED = 4_294_967_295;

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Error(`--${name} takes a whole number from ${least} to ${most}.`);
}

/** What happened, by state and outcome; "given" where the answer was not the state's own. */
function happened(scenario: Scenario): unknown {
  return statesOf(scenario).map((actor) => ({
    id: actor.id,
    ...Object.fromEntries(
      OUTCOMES.map(({ id, given, happened: answer }) => [
        id,
        given(actor) ? 'given' : answer(actor),
      ]),
    ),
  }));
}

const { values } = parseArgs({
  options: {
    games: { type: 'string' },
    seed: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const size = values.quick ? QUICK : FULL;
const games = wholeNumber('games', values.games ?? String(size.games), 1, MOST_GAMES);
const seed = wholeNumber('seed', values.seed, 0, MOST_SEED);
const scenario = flagship();
const comparison = compare(scenario, { ...size, games, seed }, (what) =>
  process.stderr.write(`… ${what}\n`),
);
const scores = scoresOf(scenario, comparison);
const verdict = verdictOf(scores, comparison);
const raw = { predictors: PREDICTORS, happened: happened(scenario), ...comparison };
process.stdout.write(
  values.json
    ? `${JSON.stringify({ ...raw, scores, verdict })}\n`
    : reportOf(scenario, comparison, scores),
);
