/** What a phone of the class never shows: sources, bookkeeping for authors, and what only the rules read. */
const EMPTIED: Readonly<Record<string, unknown>> = {
  sources: [],
  claims: [],
  counters: [],
  sways: [],
  indicators: {},
  positions: {},
  headlines: [],
  epilogue: { title: '', parts: [] },
};
const LEFT_OUT: ReadonlySet<string> = new Set(['history', 'outcomes', 'when']);

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function lightened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lightened);
  if (!isPlain(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !LEFT_OUT.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, EMPTIED[key] ?? lightened(inner)]));
}

/** The pocket edition of a checked scenario: everything a student's page tells, at half the size. */
export function pocketEdition(scenario: unknown): unknown {
  if (!isPlain(scenario)) return scenario;
  const { indicators } = scenario;
  return { ...(lightened(scenario) as object), indicators, sources: {} };
}
