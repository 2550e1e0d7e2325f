import type { Condition } from './condition.ts';
import { error } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import type { Scenario } from './schema.ts';
import { inputs, ownFacts, sharedFacts } from './vocabulary.ts';

const parts = (path: Path, condition: Condition): { path: Path; condition: Condition }[] => {
  if ('all' in condition)
    return condition.all.map((part, i) => ({ path: [...path, 'all', i], condition: part }));
  if ('any' in condition)
    return condition.any.map((part, i) => ({ path: [...path, 'any', i], condition: part }));
  return 'not' in condition ? [{ path: [...path, 'not'], condition: condition.not }] : [];
};

const checkCondition = (
  path: Path,
  condition: Condition | undefined,
  known: ReadonlySet<string>,
): Finding[] => {
  if (!condition) return [];
  if ('fact' in condition) {
    if (known.has(condition.fact)) return [];
    const sentence = `Conditions here know no fact called "${condition.fact}".`;
    return [error([...path, 'fact'], 'unknown-fact', sentence)];
  }
  return parts(path, condition).flatMap((part) => checkCondition(part.path, part.condition, known));
};

const sharedConditions = (scenario: Scenario): { path: Path; when: Condition | undefined }[] => [
  ...scenario.dispatches.map((entry, i) => ({ path: ['dispatches', i, 'when'], when: entry.when })),
  ...scenario.surprises.map((entry, i) => ({ path: ['surprises', i, 'when'], when: entry.when })),
  ...scenario.endings.map((entry, i) => ({ path: ['endings', i, 'when'], when: entry.when })),
  ...scenario.endings.flatMap((ending, e) =>
    ending.headlines.map((line, i) => ({
      path: ['endings', e, 'headlines', i, 'when'],
      when: line.when,
    })),
  ),
  ...scenario.epilogue.parts.flatMap((part, p) =>
    part.lines.map((line, i) => ({
      path: ['epilogue', 'parts', p, 'lines', i, 'when'],
      when: line.when,
    })),
  ),
  ...(scenario.framework?.verbs ?? []).map((verb, i) => ({
    path: ['framework', 'verbs', i, 'when'],
    when: verb.when,
  })),
];

const checkFactors = (scenario: Scenario): Finding[] => {
  const known = new Set(inputs(scenario));
  const terms = [
    ...scenario.theatre.map((term, i) => ({ path: ['theatre', i, 'times'], times: term.times })),
    ...(scenario.framework?.verbs ?? []).flatMap((verb, v) =>
      verb.utility.map((term, i) => ({
        path: ['framework', 'verbs', v, 'utility', i, 'times'],
        times: term.times,
      })),
    ),
  ];
  return terms.flatMap((term) =>
    term.times.flatMap((factor, f) =>
      known.has(factor.input)
        ? []
        : [
            error(
              [...term.path, f, 'input'],
              'unknown-input',
              `There is no number called "${factor.input}".`,
            ),
          ],
    ),
  );
};

/** Every fact a condition asks about, and every number a factor reads, must exist in this scenario. */
export const checkConditions = (scenario: Scenario): Finding[] => {
  const shared = new Set(sharedFacts(scenario));
  const own = new Set([...shared, ...ownFacts(scenario)]);
  return [
    ...sharedConditions(scenario).flatMap(({ path, when }) => checkCondition(path, when, shared)),
    ...scenario.interests.flatMap((entry, i) =>
      checkCondition(['interests', i, 'when'], entry.when, own),
    ),
    ...checkFactors(scenario),
  ];
};
