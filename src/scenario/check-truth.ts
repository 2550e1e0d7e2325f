import type { Comparison, Condition } from './condition.ts';
import { conditionsOf, linesOf, partsOf } from './conditions-of.ts';
import type { Placed } from './conditions-of.ts';
import { advice, error, warning } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import { ownRangeOf, rangeOf } from './ranges.ts';
import type { Scenario } from './schema.ts';
import { always, clash, implies, never } from './truth.ts';
import type { Ranges } from './truth.ts';

const told = ({ fact, op, value }: Comparison): string => `${fact} ${op} ${value}`;

const pathOf = (placed: Placed, part: Condition): Path =>
  partsOf(placed.path, placed.when).find(({ condition }) => condition === part)?.path ??
  placed.path;

const outOfRange = (path: Path, part: Comparison, ranges: Ranges): Finding => {
  const [least, most] = ranges(part.fact);
  const sentence = `"${told(part)}" can never be: ${part.fact} goes from ${least} to ${most}.`;
  const value = part.value > most ? most : least;
  const at = [...path, 'value'];
  const fix = advice(`Ask for a value from ${least} to ${most}.`, { put: value, at });
  return error(at, 'contradiction', sentence, fix);
};

const contradiction = (placed: Placed, ranges: Ranges): Finding[] =>
  partsOf(placed.path, placed.when).flatMap(({ path, condition }) => {
    if ('fact' in condition) {
      return never(condition, ranges) ? [outOfRange(path, condition, ranges)] : [];
    }
    const pair = 'all' in condition ? clash(condition, ranges) : null;
    const [one, two] = pair ?? [];
    if (!one || !two) return [];
    const at = pathOf(placed, two);
    const sentence = `"${told(one)}" and "${told(two)}" can never both be.`;
    const fix = advice('Take one of the two out, or put them under "any".', { remove: at });
    return [error(at, 'contradiction', sentence, fix)];
  });

const idle = (placed: Placed, ranges: Ranges): Finding[] => {
  if (!always(placed.when, ranges)) return [];
  const fix = advice('Take it out, or ask for something that can be otherwise.', {
    remove: placed.path,
  });
  return [warning(placed.path, 'always', 'This condition always holds.', fix)];
};

interface Conditional {
  readonly when?: Condition | undefined;
}

/** Of two lines the second is never told if the first holds wherever the second does. */
const shadow = (path: Path, lines: readonly Conditional[], ranges: Ranges): Finding[] =>
  lines.flatMap(({ when }, index) => {
    const earlier = lines.slice(0, index);
    const before = earlier.findIndex(
      (line) => !line.when || (when !== undefined && implies(when, line.when, ranges)),
    );
    if (before < 0) return [];
    const [first, second] = [
      [...path, before],
      [...path, index],
    ];
    const sentence = 'This line is never told: an earlier one always comes first.';
    const fix = advice('Put it before that line.', { swap: [first, second] });
    return [error(second, 'shadowed', sentence, fix)];
  });

const shadowedEndings = ({ endings }: Scenario, ranges: Ranges): Finding[] =>
  endings.flatMap(({ when, early, title }, index) => {
    const before = endings.findIndex(
      (one, at) =>
        at < index && one.when && when && (one.early || !early) && implies(when, one.when, ranges),
    );
    if (before < 0) return [];
    const sentence = `"${title}" never comes: wherever it could, "${endings[before]?.title}" comes first.`;
    const same = when && endings[before]?.when && implies(endings[before].when, when, ranges);
    const places: readonly [Path, Path] = [
      ['endings', before],
      ['endings', index],
    ];
    const fix = same
      ? advice('Let it ask for something else, or take it out.', { remove: places[1] })
      : advice('Put it before that ending, or let it ask for something else.', { swap: places });
    return [error(['endings', index], 'unreachable', sentence, fix)];
  });

/** A goal that a seat's own assets and red lines put out of its reach, or hand it for nothing. */
const hopeless = (scenario: Scenario): Finding[] =>
  scenario.actors.flatMap((actor, index) =>
    actor.interests.flatMap((id, place) => {
      const when = scenario.interests.find((one) => one.id === id)?.when;
      const ranges: Ranges = (fact) => ownRangeOf(scenario, actor, fact);
      const framed = scenario.framework?.actor === actor.id;
      if (!when || framed || !never(when, ranges)) return [];
      const at = ['actors', index, 'interests', place];
      const sentence = `${actor.name} can never meet "${id}": it has nothing of the kind that it may send.`;
      const others = scenario.interests.filter(
        (one) => !actor.interests.includes(one.id) && !never(one.when, ranges),
      );
      const fix = advice(
        'Give it another interest, or change its assets or red lines.',
        others[0] ? { put: others[0].id, at } : null,
      );
      return [warning(at, 'impossible-interest', sentence, fix)];
    }),
  );

/** Conditions that contradict themselves, say nothing, or stand behind one that always comes first. */
export const checkTruth = (scenario: Scenario): Finding[] => {
  const ranges: Ranges = (fact) => rangeOf(scenario, fact);
  return [
    ...conditionsOf(scenario).flatMap((placed) => {
      const wrong = contradiction(placed, ranges);
      return wrong.length > 0 ? wrong : idle(placed, ranges);
    }),
    ...linesOf(scenario).flatMap(({ path, lines }) => shadow(path, lines, ranges)),
    ...shadowedEndings(scenario, ranges),
    ...hopeless(scenario),
  ];
};
