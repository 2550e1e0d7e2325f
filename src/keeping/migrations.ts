/** One step from a format to the next; a step once shipped is never edited. */
export type Step = (value: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Takes a value of format `from` (1, 2, …) through the steps to the latest; null when its format is not known. */
export function migrated(
  value: Readonly<Record<string, unknown>>,
  from: unknown,
  steps: readonly Step[],
): Readonly<Record<string, unknown>> | null {
  if (typeof from !== 'number' || !Number.isInteger(from)) return null;
  if (from < 1 || from > steps.length + 1) return null;
  return steps.slice(from - 1).reduce((now, step) => step(now), value);
}
