import { DIFFICULTIES } from '../debate/players.ts';
import type { GameRecord } from '../debate/record.ts';
import { openDatabase } from '../keeping/database.ts';
import type { Database } from '../keeping/database.ts';
import { migrated } from '../keeping/migrations.ts';
import type { Step } from '../keeping/migrations.ts';
import { asideTexts, find, list } from '../keeping/saves.ts';
import type { Found } from '../keeping/saves.ts';
import type { Scenario } from '../scenario/schema.ts';
import { VOTING_RULES } from '../scenario/lists.ts';
import { loadScenario } from './catalogue.ts';
import type { Plan } from './plan.ts';

/** Saves of format 1 said no format and had no names. */
const STEPS: readonly Step[] = [(kept) => ({ ...kept, format: 2, name: null })];
export const SAVE_FORMAT = 2;

/** What is written on the shelf: the record as it is, and the scenario if it came from a file. */
export interface Kept {
  readonly format: typeof SAVE_FORMAT;
  /** What the player calls it; null until it is named. */
  readonly name: string | null;
  readonly record: GameRecord;
  readonly scenario: Scenario | null;
  readonly plan: { readonly scenario: string; readonly seat: string } & Pick<
    Plan,
    'seed' | 'rounds' | 'skill' | 'conclusions' | 'branch'
  >;
  readonly round: number;
  readonly over: boolean;
}

/** The game last played here. */
export interface Shelved {
  readonly plan: Plan;
  readonly round: number;
  readonly over: boolean;
}

let opened: Promise<Database | null> | undefined;

/** This device's shelf, opened once; null where the browser does not allow one. */
export const shelf = (): Promise<Database | null> => (opened ??= openDatabase());

/** Reads a save's text; null when it does not have the shape of one. */
export function readKept(text: string): Kept | null {
  try {
    const given = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    if (typeof given !== 'object' || given === null) return null;
    const kept = migrated(given, given['format'] ?? 1, STEPS) as Partial<Kept> | null;
    if (kept?.plan === undefined || !DIFFICULTIES.includes(kept.plan.skill)) return null;
    const { conclusions: rule } = kept.plan;
    if (rule !== undefined && !VOTING_RULES.includes(rule)) return null;
    return kept.record === undefined ? null : (kept as Kept);
  } catch {
    return null;
  }
}

/** What is kept of one game; nothing on a device without a shelf. */
export async function lookUp(database: Database | null, game: string): Promise<Found | null> {
  try {
    return database === null ? null : await find(database, game);
  } catch {
    return null;
  }
}

/** The game last played on this device, if it can be resumed. */
export async function latestSave(): Promise<Shelved | null> {
  const database = await shelf();
  if (database === null) return null;
  try {
    for (const { game } of await list(database)) {
      const shelved = await shelvedGame(database, game);
      if (shelved !== null) return shelved;
    }
  } catch {
    return null;
  }
  return null;
}

/** Saves on this device that could not be used; they wait for download until somebody lets them go. */
export async function unusableSaves(): Promise<readonly string[]> {
  const database = await shelf();
  return database === null ? [] : await asideTexts(database).catch(() => []);
}

/** Forgets the saves that could not be used. */
export async function forgetUnusable(): Promise<void> {
  await (await shelf())?.clear('damaged');
}

async function shelvedGame(database: Database, game: string): Promise<Shelved | null> {
  const { text } = await find(database, game);
  const kept = text === null ? null : readKept(text);
  if (kept === null) return null;
  const scenario = kept.scenario ?? (await loadScenario(kept.plan.scenario));
  if (scenario === null) return null;
  return { plan: { ...kept.plan, scenario }, round: kept.round, over: kept.over };
}
