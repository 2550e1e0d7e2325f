import type { Comparison, Condition } from './condition.ts';
import type { Range } from './ranges.ts';

/** What a fact can be, by its name. */
export type Ranges = (fact: string) => Range;

/** The part of `range` for which a comparison holds; null when there is none. `!=` is taken to leave all. */
const within = ({ op, value }: Comparison, [least, most]: Range): Range | null => {
  const ends: Readonly<Record<Comparison['op'], Range>> = {
    '>=': [Math.max(least, value), most],
    '>': [Math.max(least, value + 1), most],
    '<=': [least, Math.min(most, value)],
    '<': [least, Math.min(most, value - 1)],
    '==': [Math.max(least, value), Math.min(most, value)],
    '!=': least === most && least === value ? [1, 0] : [least, most],
  };
  const [from, to] = ends[op];
  return from <= to ? [from, to] : null;
};

const OPPOSITE = { '>=': '<', '>': '<=', '<=': '>', '<': '>=', '==': '!=', '!=': '==' } as const;

/** The comparisons that must all hold; nested `all` are part of it. */
const together = (condition: Condition): readonly Condition[] =>
  'all' in condition ? condition.all.flatMap(together) : [condition];

/** The first two comparisons of one `all` that cannot both hold, or the one that never can. */
export const clash = (
  condition: Condition,
  ranges: Ranges,
): readonly [Comparison] | readonly [Comparison, Comparison] | null => {
  const left = new Map<string, { readonly range: Range; readonly by: Comparison }>();
  for (const part of together(condition)) {
    if (!('fact' in part)) continue;
    const whole = ranges(part.fact);
    if (!within(part, whole)) return [part];
    const before = left.get(part.fact);
    const range = within(part, before?.range ?? whole);
    if (!range) return before ? [before.by, part] : [part];
    left.set(part.fact, { range, by: part });
  }
  return null;
};

/** Whether a condition can never hold, as far as numbers of one fact tell. */
export const never = (condition: Condition, ranges: Ranges): boolean => {
  if ('fact' in condition) return within(condition, ranges(condition.fact)) === null;
  if ('not' in condition) return always(condition.not, ranges);
  if ('any' in condition) return condition.any.every((part) => never(part, ranges));
  return clash(condition, ranges) !== null || condition.all.some((part) => never(part, ranges));
};

/** Whether a condition always holds. */
export const always = (condition: Condition, ranges: Ranges): boolean => {
  if ('fact' in condition) {
    return within({ ...condition, op: OPPOSITE[condition.op] }, ranges(condition.fact)) === null;
  }
  if ('not' in condition) return never(condition.not, ranges);
  return 'any' in condition
    ? condition.any.some((part) => always(part, ranges))
    : condition.all.every((part) => always(part, ranges));
};

const contains = ([from, to]: Range, [least, most]: Range): boolean => from <= least && most <= to;

/** Whether wherever `one` holds, `other` does too: told for comparisons of one fact, and for parts of an `all`. */
export const implies = (one: Condition, other: Condition, ranges: Ranges): boolean => {
  if ('all' in other) return other.all.every((part) => implies(one, part, ranges));
  if ('any' in other) return other.any.some((part) => implies(one, part, ranges));
  if ('all' in one) return one.all.some((part) => implies(part, other, ranges));
  if (!('fact' in one) || !('fact' in other) || one.fact !== other.fact) return false;
  const whole = ranges(one.fact);
  const [narrow, wide] = [within(one, whole), within(other, whole)];
  if (!narrow || !wide || one.op === '!=') return false;
  return other.op === '!='
    ? narrow[0] > other.value || narrow[1] < other.value
    : contains(wide, narrow);
};
