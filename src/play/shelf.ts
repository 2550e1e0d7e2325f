import { hashOf } from '../debate/hash.ts';
import { DIFFICULTIES } from '../debate/players.ts';
import type { GameRecord } from '../debate/record.ts';
import type { OnCrisis } from '../keeping/crisis.ts';
import { openDatabase } from '../keeping/database.ts';
import type { Database } from '../keeping/database.ts';
import { migrated } from '../keeping/migrations.ts';
import type { Step } from '../keeping/migrations.ts';
import { asideTexts, crisisBy, find, list } from '../keeping/saves.ts';
import type { Found } from '../keeping/saves.ts';
import type { Scenario } from '../scenario/schema.ts';
import { VOTING_RULES } from '../scenario/lists.ts';
import type { Vote } from '../session/show-of-hands.ts';
import { loadScenario } from './catalogue.ts';
import type { Plan } from './plan.ts';
import { isSharing } from './sharing.ts';

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
    'seed' | 'rounds' | 'skill' | 'conclusions' | 'branch' | 'sharing'
  >;
  /** How the hands of a room were counted; left out where there are none. */
  readonly votes?: readonly Vote[];
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

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const isText = (value: unknown): boolean => typeof value === 'string';
const isPlace = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isThing = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlan = (value: unknown): boolean => {
  const { scenario, seat, seed, rounds, skill, conclusions, branch, sharing } = fieldsOf(value);
  return (
    isText(scenario) &&
    isText(seat) &&
    isPlace(seed) &&
    isPlace(rounds) &&
    DIFFICULTIES.some((one) => one === skill) &&
    (conclusions === undefined || VOTING_RULES.some((one) => one === conclusions)) &&
    (branch === undefined || isText(branch)) &&
    (sharing === undefined || isSharing(sharing))
  );
};

/** As much of a record as is needed to try it: whether it can be played, playing it tells. */
const isRecord = (value: unknown): boolean => {
  const { scenario, seats, commands } = fieldsOf(value);
  const { hash } = fieldsOf(scenario);
  return isText(hash) && isThing(seats) && Array.isArray(commands);
};

const isVote = (value: unknown): boolean => {
  const { round, seat, task, counts, chosen } = fieldsOf(value);
  return (
    isPlace(round) &&
    [seat, task, chosen].every(isText) &&
    isThing(counts) &&
    Object.values(fieldsOf(counts)).every(isPlace)
  );
};

const isKept = ({ name, record, scenario, plan, votes, round, over }: Fields): boolean =>
  (name === null || isText(name)) &&
  (scenario === null || isThing(scenario)) &&
  isPlan(plan) &&
  isRecord(record) &&
  (votes === undefined || (Array.isArray(votes) && votes.every(isVote))) &&
  isPlace(round) &&
  typeof over === 'boolean';

/** Reads a save's text; null when it does not have the shape of one. */
export function readKept(text: string): Kept | null {
  try {
    const given = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    if (typeof given !== 'object' || given === null) return null;
    const kept = migrated(given, given['format'] ?? 1, STEPS);
    return kept !== null && isKept(kept) ? (kept as unknown as Kept) : null;
  } catch {
    return null;
  }
}

const hashes = new WeakMap<Scenario, string>();

/** A crisis's hash, worked out once. */
export function crisisHash(scenario: Scenario): string {
  const hash = hashes.get(scenario) ?? hashOf(scenario);
  hashes.set(scenario, hash);
  return hash;
}

/**
 * A save with the crisis it goes on by: its own, the one that comes with the game, or the version of it that was put by.
 * Its record names that crisis, whatever format it was kept in.
 */
export async function crisisFor(
  database: Database | null,
  { plan, record, scenario }: Kept,
): Promise<OnCrisis | null> {
  if (scenario !== null) return await sound(record, scenario);
  const shipped = await loadScenario(plan.scenario);
  const { hash } = record.scenario;
  const onShipped = shipped === null ? null : { record, scenario: shipped };
  if (database === null || (shipped !== null && crisisHash(shipped) === hash)) return onShipped;
  return (await sound(record, await crisisBy(database, hash))) ?? onShipped;
}

/** What lies on a shelf may be anything by now. The parser is fetched only then. */
async function sound(record: GameRecord, crisis: Scenario | undefined): Promise<OnCrisis | null> {
  if (crisis === undefined) return null;
  const { onCrisis } = await import('../keeping/crisis.ts');
  const found = onCrisis(record, crisis);
  return typeof found === 'string' ? null : found;
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
  const found = await crisisFor(database, kept);
  if (found === null) return null;
  return { plan: { ...kept.plan, scenario: found.scenario }, round: kept.round, over: kept.over };
}
