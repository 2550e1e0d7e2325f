import type { Database } from '../keeping/database.ts';
import { keeperOf } from '../keeping/keeper.ts';
import type { Keeper, SaveState } from '../keeping/keeper.ts';
import { putBy, setAsideAll, tidy } from '../keeping/saves.ts';
import type { Found } from '../keeping/saves.ts';
import { storeOf } from '../screen/store.ts';
import type { Store } from '../screen/store.ts';
import type { GameRecord } from '../debate/record.ts';
import type { LocalSession } from '../session/local.ts';
import type { Vote } from '../session/show-of-hands.ts';
import type { ResumeProblem } from '../session/taking-up.ts';
import type { Scenario } from '../scenario/schema.ts';
import { FILES, KEEPING } from '../words/keeping.ts';
import { CATALOGUE, loadScenario } from './catalogue.ts';
import { keyOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { crisisFor, crisisHash, lookUp, readKept, SAVE_FORMAT, shelf } from './shelf.ts';
import type { Kept } from './shelf.ts';

/** A game that is being played. */
export interface Running {
  readonly id: number;
  readonly plan: Plan;
  readonly session: LocalSession;
  readonly saved: Store<SaveState | 'unavailable'>;
  /** How the hands of a room were counted so far. */
  readonly votes: Store<readonly Vote[]>;
  /** Sentences about its save that the player must know. */
  readonly notes: readonly string[];
  /** Saves that could not be used, for download. */
  readonly unusable: readonly string[];
}

/** Which game to begin; `fresh` leaves an older save of the same game aside, `record` comes from a file. */
export interface Begin {
  readonly plan: Plan;
  readonly fresh?: boolean;
  readonly record?: GameRecord;
}

let games = 0;

interface OnShelf {
  readonly found: Found | null;
  readonly kept: Kept | null;
  /** What was played, on the crisis it goes on by. */
  readonly record: GameRecord | null;
  /** The plan by which the game goes on: on the crisis its save was made with. */
  readonly plan: Plan;
}

async function onShelf(database: Database | null, begin: Begin): Promise<OnShelf> {
  const { plan, fresh = false, record } = begin;
  const found = await lookUp(database, keyOf(plan));
  const kept = found?.text === null || found === null ? null : readKept(found.text);
  const goesOn = kept !== null && record === undefined && !fresh;
  const on = goesOn ? await crisisFor(database, kept) : null;
  const sharing = goesOn ? kept.plan.sharing : undefined;
  const named = sharing === undefined ? plan : { ...plan, sharing };
  return {
    found,
    kept,
    record: on?.record ?? kept?.record ?? null,
    plan: on === null ? named : { ...named, scenario: on.scenario },
  };
}

async function sessionFor(there: OnShelf, { fresh, record }: Begin): Promise<Opened> {
  const { plan } = there;
  if (record !== undefined) return await taken(plan, record);
  return fresh === true ? await opened(plan) : await resumed(there);
}

/** Opens a game: where its save left off, from a file's record, or at its beginning. */
export async function beginGame(begin: Begin): Promise<Running> {
  const database = await shelf();
  const there = await onShelf(database, begin);
  const { plan } = there;
  const shipped = plan.scenario === (await loadScenario(plan.scenario.id));
  const { session, notes, unusable } = await sessionFor(there, begin);
  const game = keyOf(plan);
  if (database !== null && notes.includes(KEEPING.foreign)) await setAsideAll(database, game);
  const saved = storeOf<SaveState | 'unavailable'>('saving');
  const begun = begin.fresh === true || begin.record !== undefined;
  const votes = storeOf<readonly Vote[]>(begun ? [] : (there.kept?.votes ?? []));
  if (database === null) saved.set('unavailable');
  else {
    const turn = there.found?.turn ?? -1;
    const keeper = keeperOf(database, { game, turn, now: Date.now, onState: saved.set });
    const name = begin.fresh === true ? null : (there.kept?.name ?? null);
    keep(plan, session, { keeper, shipped, name, votes });
    putInOrder(database, plan.scenario).catch(() => undefined);
  }
  games += 1;
  const carried = !shipped && CATALOGUE.has(plan.scenario.id);
  const said = carried ? [...notes, FILES.carried(plan.scenario.version)] : notes;
  return { id: games, plan, session, saved, votes, notes: said, unusable };
}

/** Puts the crisis by that was just begun on, and makes room. */
async function putInOrder(database: Database, crisis: Scenario): Promise<void> {
  await putBy(database, crisisHash(crisis), crisis);
  await tidy(database);
}

type Opened = Pick<Running, 'session' | 'notes' | 'unusable'>;

/** The rules arrive with the first session, not with the first page. */
const sessions = () => import('../session/local.ts');

async function newSession(plan: Plan): Promise<LocalSession> {
  const { sharing } = plan;
  if (sharing === undefined) return (await sessions()).openLocal(plan);
  const { openHotSeat } = await import('../session/hot-seat.ts');
  const people = sharing.people.map(({ seat }) => seat);
  return openHotSeat({ ...plan, people, way: sharing.way });
}

async function takenUp(
  { scenario, sharing }: Plan,
  record: GameRecord,
): Promise<LocalSession | { readonly problem: ResumeProblem }> {
  if (sharing === undefined) return (await sessions()).resumeLocal(scenario, record);
  const { resumeHotSeat } = await import('../session/hot-seat.ts');
  return resumeHotSeat(scenario, record, sharing.way);
}

/** Asked for before they are needed: while a seat is chosen, or a save is looked up. */
export function fetchRules(): void {
  sessions().catch(() => undefined);
}

async function opened(plan: Plan, notes: readonly string[] = []): Promise<Opened> {
  return { session: await newSession(plan), notes, unusable: [] };
}

/** Goes on with a record from a file. */
async function taken(plan: Plan, record: GameRecord): Promise<Opened> {
  const session = await reopened(plan, record);
  return session === null
    ? await opened(plan, [FILES.changedScenario])
    : { session, notes: [], unusable: [] };
}

async function resumed({ plan, found, record }: OnShelf): Promise<Opened> {
  const damaged = found?.damaged ?? [];
  const text = found?.text ?? null;
  const session = record === null ? null : await reopened(plan, record);
  const foreign = text !== null && session === null ? [text] : [];
  const notes = [
    ...(damaged.length > 0 ? [KEEPING.damaged, session ? KEEPING.recovered : KEEPING.lost] : []),
    ...(foreign.length > 0 ? [KEEPING.foreign] : []),
  ];
  const unusable = [...damaged, ...foreign];
  return session === null
    ? { ...(await opened(plan, notes)), unusable }
    : { session, notes, unusable };
}

async function reopened(plan: Plan, record: GameRecord): Promise<LocalSession | null> {
  try {
    const found = await takenUp(plan, record);
    return 'problem' in found ? null : found;
  } catch {
    return null;
  }
}

interface Keeping {
  readonly keeper: Keeper;
  /** Whether the crisis is the one that comes with the game, and need not be kept. */
  readonly shipped: boolean;
  readonly name: string | null;
  readonly votes: Running['votes'];
}

function keep(plan: Plan, session: LocalSession, { keeper, shipped, name, votes }: Keeping): void {
  const { scenario, ...rest } = plan;
  const own = shipped ? null : scenario;
  const save = (): void => {
    const { round, phase } = session.view().shared;
    const kept: Kept = {
      format: SAVE_FORMAT,
      name,
      record: session.record(),
      scenario: own,
      plan: { ...rest, scenario: scenario.id },
      ...(votes.get().length === 0 ? {} : { votes: votes.get() }),
      round,
      over: phase === 'verdict',
    };
    keeper.save(JSON.stringify(kept));
  };
  session.subscribe(save);
  save();
}
