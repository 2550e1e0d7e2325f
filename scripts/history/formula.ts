/** From a fitted index to one formula of whole tenths, by the rule written down in docs/model.md. */
import { startingValue } from '../../src/rules/formula.ts';
import type { Actor, Scenario } from '../../src/scenario/schema.ts';
import { predictorValue } from './predictors.ts';
import type { Predictor } from './predictors.ts';
import type { Fit } from './ridge.ts';
import { indexOf, mean, spread } from './ridge.ts';

type Formula = Scenario['formula']['resolve'];
type Term = Formula['terms'][number];

/** Tenths of a point for one unit of each trait or indicator, and for having none of them. */
interface Line {
  base: number;
  readonly slopes: Map<string, number>;
}

const TRAIT = 'trait ';
const INDICATOR = 'indicator ';
/** A slight slope is told for so many units, so that whole tenths are fine enough. */
const UNITS = 100;
const SLIGHT = 10;

function add(line: Line, key: string, slope: number): void {
  line.slopes.set(key, (line.slopes.get(key) ?? 0) + slope);
}

/** A formula of plain linear terms as a line; one with a threshold is no line. */
function lineOf(formula: Formula): Line {
  const line: Line = { base: formula.base, slopes: new Map() };
  for (const { trait, indicator, add: by, per = 1, minus = 0, below } of formula.terms) {
    if (below !== undefined || (trait === undefined) === (indicator === undefined))
      throw new Error('The formula of threat is not a sum of plain terms.');
    if (trait !== undefined) add(line, TRAIT + trait, by);
    else add(line, INDICATOR + indicator, by / per);
    line.base -= (by * minus) / per;
  }
  return line;
}

/** What a capital leans at the start by a formula of readiness, tenths of a point. */
export function startingLean(scenario: Scenario, resolve: Formula, actor: Actor): number {
  const { choice } = scenario.tuning;
  const threat = startingValue(scenario.formula.threat, actor) - choice.threatFrom;
  const ready = startingValue(resolve, actor) - choice.resolveFrom;
  return (choice.threat * threat + choice.resolve * ready) / 1000;
}

/** The index as a line of the lean, with the mean and the spread that the leans have in the file. */
function leanLine(
  scenario: Scenario,
  states: readonly Actor[],
  predictors: readonly Predictor[],
  fit: Fit,
): Line {
  const now = states.map((actor) => startingLean(scenario, scenario.formula.resolve, actor));
  const values = states.map((actor) => predictors.map((p) => predictorValue(actor, p)));
  const wide = spread(values.map((row) => indexOf(fit, row)));
  const stretch = wide > 0 ? spread(now) / wide : 0;
  const line: Line = { base: mean(now), slopes: new Map() };
  predictors.forEach(({ parts }, i) => {
    const width = fit.spreads[i] ?? 0;
    const slope = width > 0 ? (stretch * (fit.weights[i] ?? 0)) / width : 0;
    line.base -= slope * (fit.means[i] ?? 0);
    for (const { trait, indicator, times } of parts)
      add(line, trait === undefined ? INDICATOR + indicator : TRAIT + trait, slope * times);
  });
  return line;
}

function termOf(key: string, slope: number): Term {
  if (key.startsWith(TRAIT)) return { trait: key.slice(TRAIT.length), add: Math.round(slope) };
  const per = Math.abs(slope) < SLIGHT ? UNITS : 1;
  return { indicator: key.slice(INDICATOR.length), add: Math.round(slope * per), per };
}

/** The formula of readiness under which `states` lean by the index, threat being what it is. */
export function formulaOf(
  scenario: Scenario,
  states: readonly Actor[],
  predictors: readonly Predictor[],
  fit: Fit,
): Formula {
  const { choice } = scenario.tuning;
  const lean = leanLine(scenario, states, predictors, fit);
  const threat = lineOf(scenario.formula.threat);
  const keys = [...new Set([...lean.slopes.keys(), ...threat.slopes.keys()])];
  const rest = (whole: number, part: number): number =>
    (1000 * whole - choice.threat * part) / choice.resolve;
  const base = choice.resolveFrom + rest(lean.base, threat.base - choice.threatFrom);
  const terms = keys
    .map((key) => termOf(key, rest(lean.slopes.get(key) ?? 0, threat.slopes.get(key) ?? 0)))
    .filter((term) => term.add !== 0);
  return { base: Math.round(base), terms };
}
