import type { Condition } from './condition.ts';
import type { Path } from './finding.ts';
import type { Scenario } from './schema.ts';

/** A condition of a scenario, where it stands, and whether a seat asks. */
export interface Placed {
  readonly path: Path;
  readonly when: Condition;
  readonly own: boolean;
}

interface Conditional {
  readonly when?: Condition | undefined;
}

const listed = (path: Path, list: readonly Conditional[], own = false): Placed[] =>
  list.flatMap(({ when }, index) => (when ? [{ path: [...path, index, 'when'], when, own }] : []));

/** Lines of which the first that holds is told: headlines of an ending, parts of the epilogue. */
export const linesOf = (
  scenario: Scenario,
): readonly { readonly path: Path; readonly lines: readonly Conditional[] }[] => [
  ...scenario.endings.map(({ headlines }, e) => ({
    path: ['endings', e, 'headlines'],
    lines: headlines,
  })),
  ...scenario.epilogue.parts.map(({ lines }, p) => ({
    path: ['epilogue', 'parts', p, 'lines'],
    lines,
  })),
];

/** Every condition of a scenario. */
export const conditionsOf = (scenario: Scenario): readonly Placed[] => [
  ...listed(['dispatches'], scenario.dispatches),
  ...listed(['surprises'], scenario.surprises),
  ...listed(['endings'], scenario.endings),
  ...linesOf(scenario).flatMap(({ path, lines }) => listed(path, lines)),
  ...listed(['framework', 'verbs'], scenario.framework?.verbs ?? []),
  ...listed(['interests'], scenario.interests, true),
];

/** The parts of a condition with their paths, down to the comparisons. */
export const partsOf = (
  path: Path,
  condition: Condition,
): { path: Path; condition: Condition }[] => {
  const deeper = (name: string, list: readonly Condition[]) =>
    list.flatMap((part, i) => partsOf([...path, name, i], part));
  const own = [{ path, condition }];
  if ('all' in condition) return [...own, ...deeper('all', condition.all)];
  if ('any' in condition) return [...own, ...deeper('any', condition.any)];
  return 'not' in condition ? [...own, ...partsOf([...path, 'not'], condition.not)] : own;
};
