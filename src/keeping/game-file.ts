import { z } from 'zod';
import { recordSchema } from '../debate/record-schema.ts';
import type { GameRecord } from '../debate/record.ts';
import { RULES_VERSION, scenarioHash } from '../debate/record.ts';
import type { Scenario } from '../scenario/schema.ts';
import { onCrisis } from './crisis.ts';
import { migrated } from './migrations.ts';
import type { Step } from './migrations.ts';
import { snapshotSchema } from './snapshot-schema.ts';
import type { Snapshot } from './snapshot.ts';

/** A game as a file carries it: the record, the crisis it was played on, and a picture of how it stands. */
export interface GameFile {
  readonly format: 2;
  readonly record: GameRecord;
  readonly scenario: Scenario | null;
  readonly snapshot: Snapshot | null;
}

/** Format 1 was the bare record. */
const STEPS: readonly Step[] = [
  (record) => ({ format: 2, record, scenario: null, snapshot: null }),
];

const fileSchema = z.strictObject({
  format: z.literal(STEPS.length + 1),
  record: z.unknown(),
  scenario: z.unknown(),
  snapshot: z.nullable(snapshotSchema),
});

export type ReadFile =
  { readonly ok: true; readonly file: GameFile } | { readonly ok: false; readonly reason: string };

const LARGEST = 2_000_000;

const LONGEST_REASON = 200;

/** A reason may quote the file: what would not show, or would turn the sentence round, is taken out. */
const bad = (reason: string): ReadFile => ({
  ok: false,
  reason: reason.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ').slice(0, LONGEST_REASON),
});

const DEEPEST = 100;

/** Whether brackets lie in brackets further than any game's: the checks that follow go down as far as the file does. */
function isDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    else if (quoted) at += letter === '\\' ? 1 : 0;
    else if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

const issueOf = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? ''}`;
};

/** A game read from a file of any version: the game, or what is wrong with it in one plain phrase. */
export function readGameFile(text: string): ReadFile {
  if (text.length > LARGEST) return bad('it is larger than 2 MB');
  if (isDeep(text)) return bad('it is nested too deeply');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad('it is not JSON');
  }
  if (typeof value !== 'object' || value === null) return bad('it holds no game');
  const given = value as Readonly<Record<string, unknown>>;
  const latest = migrated(given, given['format'], STEPS);
  if (latest === null) return bad('its format is not known to this version of the game');
  const parsed = fileSchema.safeParse(latest);
  return parsed.success ? checkedFile(parsed.data) : bad(issueOf(parsed.error));
}

function checkedFile({ record, scenario, snapshot }: z.infer<typeof fileSchema>): ReadFile {
  const found = recordSchema.safeParse(record);
  if (!found.success) return bad(issueOf(found.error));
  // By other rules it can only be looked at, whatever its crisis looks like to these.
  const playable = found.data.rules === RULES_VERSION;
  if (scenario === null || !playable) {
    return { ok: true, file: { format: 2, record: found.data, scenario: null, snapshot } };
  }
  const carried = onCrisis(found.data, scenario);
  if (typeof carried === 'string') return bad(`the scenario in it, ${carried}`);
  if (scenarioHash(carried.scenario) !== carried.record.scenario.hash) {
    return bad('the scenario in it is not the one its record was played on');
  }
  return { ok: true, file: { format: 2, ...carried, snapshot } };
}
