/** How good a list of probabilities was: every figure from the probabilities and what happened, nothing else. */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mean } from './ridge.ts';

/** Probabilities of yes and what happened, state by state. */
export interface Guesses {
  readonly chances: readonly number[];
  readonly yes: readonly boolean[];
}

export interface Figure {
  readonly value: number;
  /** Middle 95 % over resamplings of the states. */
  readonly interval: readonly [low: number, high: number];
  /** Share of shuffled outcomes that score at least as well. */
  readonly p: number;
}

export type Figures = Readonly<Record<MeasureId, Figure>>;
type Measure = (guesses: Guesses) => number;

const share = (list: readonly boolean[]): number => mean(list.map((entry) => (entry ? 1 : 0)));

/** For each state the share of yes among the others: what one would guess knowing nothing of it. */
export function sharesOfOthers(yes: readonly boolean[]): number[] {
  const all = yes.filter(Boolean).length;
  return yes.map((own) => (all - (own ? 1 : 0)) / (yes.length - 1));
}

/** Mean of the share of yes that was called yes and of no that was called no; ½ when one of them never happened. */
function balanced({ chances, yes }: Guesses, above: readonly number[]): number {
  const called = chances.map((chance, i) => chance > (above[i] ?? 0));
  const right = (what: boolean): number => {
    const hits = called.filter((_, i) => yes[i] === what).map((call) => call === what);
    return hits.length > 0 ? share(hits) : 1 / 2;
  };
  return (right(true) + right(false)) / 2;
}

/** The measures, the larger the better. */
export const MEASURES = {
  balanced: (guesses: Guesses) =>
    balanced(
      guesses,
      guesses.yes.map(() => 1 / 2),
    ),
  balancedAtBase: (guesses: Guesses) => balanced(guesses, sharesOfOthers(guesses.yes)),
  log: ({ chances, yes }: Guesses) =>
    mean(chances.map((chance, i) => Math.log(yes[i] ? chance : 1 - chance))),
  brier: ({ chances, yes }: Guesses) =>
    -mean(chances.map((chance, i) => (chance - (yes[i] ? 1 : 0)) ** 2)),
} as const satisfies Record<string, Measure>;
export type MeasureId = keyof typeof MEASURES;
export const MEASURE_IDS = Object.keys(MEASURES) as MeasureId[];

type Dice = (below: number) => number;

/** Whole numbers from 0 to below `below`, the same in every run. */
export function diceFrom(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  return (below) => uniformInt(generator, 0, below - 1);
}

export function shuffled<T>(list: readonly T[], dice: Dice): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(dice(left.length), 1));
}

/** As many states again, drawn with putting back, yes and no apart. */
function resampled({ chances, yes }: Guesses, dice: Dice): Guesses {
  const picks = yes.map((own) => {
    const same = yes.flatMap((other, i) => (other === own ? [i] : []));
    return same[dice(same.length)] ?? 0;
  });
  return { chances: picks.map((i) => chances[i] ?? 0), yes };
}

function middle(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}

const CHANCE_SEED = 2013;
/** Sums in another order may differ in the last digit. */
const HAIR = 1e-9;

/** Every measure of the guesses, each with its interval and its chance of arising by luck. */
export function figuresOf(guesses: Guesses, draws: number): Figures {
  const dice = diceFrom(CHANCE_SEED);
  const many = Array.from({ length: draws }, (_, i) => i);
  const again = many.map(() => resampled(guesses, dice));
  const luck = many.map(() => ({ ...guesses, yes: shuffled(guesses.yes, dice) }));
  const figure = (id: MeasureId): Figure => {
    const measure = MEASURES[id];
    const value = measure(guesses);
    const lucky = luck.filter((other) => measure(other) >= value - HAIR).length;
    return { value, interval: middle(again.map(measure)), p: (lucky + 1) / (draws + 1) };
  };
  return {
    balanced: figure('balanced'),
    balancedAtBase: figure('balancedAtBase'),
    log: figure('log'),
    brier: figure('brier'),
  };
}

/** The probability that so many games of so many stand for, never quite 0 or 1. */
export const chanceFrom = (count: number, games: number): number => (count + 1 / 2) / (games + 1);
