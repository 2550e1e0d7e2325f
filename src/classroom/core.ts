import { replanLesson } from '../session/lesson-plan.ts';
import { FALLEN } from '../rules/stages.ts';
import { questionOf } from '../rules/questions.ts';
import { LessonGame, startOf } from './game.ts';
import type { Journal } from './journal.ts';
import type { Member } from './member.ts';
import { reopen } from './debriefing.ts';
import type { LessonMeta, PersonMeta } from './meta.ts';
import { peopleAt, peoplesSeats, seatEveryone } from './roster.ts';
import type { Playable } from './scenarios.ts';
import { freshSeed } from './secrets.ts';
import { startClock } from './timing.ts';

/** What a lesson stands on. */
export interface Ground {
  readonly playables: ReadonlyMap<string, Playable>;
  readonly journal: Pick<Journal, 'append' | 'synced'>;
  readonly now: () => number;
  /** Something that clients see has changed. */
  readonly changed: () => void;
}

/** How many times as long somebody may read without touching anything as somebody gone is waited for. */
const READING = 4;

/** The state of one lesson and what keeps its parts in step: people, game, clock and journal. */
export class Core {
  readonly meta: LessonMeta;
  readonly members = new Set<Member>();
  readonly ready = new Set<string>();
  /** Seats of people for whom a caretaker answers now. */
  away: ReadonlySet<string> = new Set();
  game: LessonGame | null;
  readonly #ground: Ground;
  readonly #lastSeen = new Map<string, number>();
  #moment = '';
  #dirty = false;
  /** Since when each seat has been asked something. */
  readonly #askedAt = new Map<string, number>();

  constructor(ground: Ground, meta: LessonMeta, game: LessonGame | null) {
    this.#ground = ground;
    this.meta = meta;
    this.game = game;
    this.#moment = this.#momentNow();
    for (const { id } of meta.people) this.seen(id);
  }

  now(): number {
    return this.#ground.now();
  }

  changed(): void {
    this.#ground.changed();
  }

  synced(): Promise<void> {
    return this.#ground.journal.synced();
  }

  get playable(): Playable {
    const playable = this.#ground.playables.get(this.meta.scenario);
    if (playable === undefined) throw new Error(`no scenario ${this.meta.scenario} here`);
    return playable;
  }

  has(scenario: string): boolean {
    return this.#ground.playables.has(scenario);
  }

  personOf(id: string): PersonMeta | undefined {
    return this.meta.people.find((person) => person.id === id);
  }

  membersOf(person: string): Member[] {
    return [...this.members].filter((member) => member.person === person);
  }

  /** Connected and looking. */
  isHere(person: string): boolean {
    return this.membersOf(person).some(({ visible }) => visible);
  }

  seen(person: string): void {
    this.#lastSeen.set(person, this.now());
  }

  isFallen(seat: string): boolean {
    const index = this.playable.model.seatOf.get(seat) ?? -1;
    return this.game?.host.debate.stage[index] === FALLEN;
  }

  /** Something besides the game has changed and must be kept. */
  touch(): void {
    this.#dirty = true;
    this.changed();
  }

  /** Writes what the journal does not have yet; resolves once all of it is on disk. */
  save(): Promise<void> {
    const game = this.game?.drain() ?? [];
    const entries = this.#dirty ? [...game, { t: 'meta', meta: this.meta }] : game;
    this.#dirty = false;
    return entries.length === 0 ? this.synced() : this.#ground.journal.append(...entries);
  }

  /** Sits everybody down and begins the briefing. */
  start(): void {
    const { meta, playable } = this;
    seatEveryone(meta, playable.model);
    const start = startOf(playable, freshSeed(), meta.plan.rounds, [...peoplesSeats(meta)]);
    this.game = new LessonGame(playable, start);
    meta.stage = 'briefing';
    meta.startedAt = this.now();
    this.#moment = '';
    void this.#ground.journal.append({ t: 'game', start }).catch(() => undefined);
    this.touch();
    this.settle();
  }

  /** Steps back in the game; false when there is nothing to step back to. */
  stepBack(): boolean {
    const { game, meta } = this;
    if (game === null || meta.stage === 'over' || !game.stepBack()) return false;
    if (meta.stage === 'debrief' && !game.host.isOver) reopen(meta);
    meta.filed = {};
    this.syncSeats();
    game.host.away = this.away;
    this.#moment = '';
    this.settle();
    return true;
  }

  /** Lets the game know who plays which seat now. */
  syncSeats(): void {
    if (this.game === null || this.game.host.isOver) return;
    const { host } = this.game;
    const { humans } = host.debate;
    const taken = peoplesSeats(this.meta);
    this.playable.model.scenario.actors.forEach(({ id: seat }, index) => {
      if (taken.has(seat) && !humans.includes(index)) host.chair({ type: 'seat', seat });
      if (!taken.has(seat) && humans.includes(index)) host.chair({ type: 'unseat', seat });
    });
  }

  /** After anything that may have moved the table: filed cards are played, clocks set, stages turned. */
  settle(): void {
    this.#playFiled();
    const moment = this.#momentNow();
    if (moment !== this.#moment) this.#turn(moment);
    this.changed();
  }

  /** Caretakers take over for those gone or idle too long, and hand back to those who have returned. */
  updateAway(): void {
    const { game, meta } = this;
    if (game === null || game.host.isOver || meta.pausedWith !== null) return;
    this.#noteAsked(game.host.awaited);
    const seats = [...peoplesSeats(meta)];
    const empty = seats.filter((seat) =>
      peopleAt(meta, seat).every(({ id }) => this.#isAbsent(id, seat)),
    );
    // With nobody there at all, caretakers would play the game to its end among themselves.
    const away = new Set(empty.length === seats.length ? [] : empty);
    const isSame = away.size === this.away.size && [...away].every((seat) => this.away.has(seat));
    if (isSame) return;
    this.away = away;
    game.host.away = away;
    this.settle();
  }

  #noteAsked(seats: readonly string[]): void {
    for (const seat of this.#askedAt.keys()) if (!seats.includes(seat)) this.#askedAt.delete(seat);
    for (const seat of seats) {
      if (!this.#askedAt.has(seat)) this.#askedAt.set(seat, this.now());
    }
  }

  /** Gone for so long, or asked something for long enough to read it without a sign of life; then until the next sign. */
  #isAbsent(person: string, seat: string): boolean {
    const silentSince = this.#lastSeen.get(person) ?? 0;
    const isHere = this.isHere(person);
    const limit = this.now() - this.meta.absence * (isHere ? READING : 1) * 1000;
    if (silentSince > limit) return false;
    if (this.away.has(seat) || !isHere) return true;
    const asked = this.#askedAt.get(seat);
    return asked !== undefined && asked <= limit;
  }

  #momentNow(): string {
    const { game, meta } = this;
    const debate = game?.host.debate;
    const isPlayed = meta.stage === 'briefing' || meta.stage === 'playing';
    return `${meta.stage}.${debate !== undefined && isPlayed ? questionOf(debate) : ''}`;
  }

  #turn(moment: string): void {
    const { game, meta } = this;
    this.ready.clear();
    const phase = game?.host.debate.phase;
    if (meta.stage === 'briefing' && phase !== 'warnings') meta.stage = 'playing';
    if (meta.stage === 'playing' && phase === 'verdict') meta.stage = 'debrief';
    if (phase === 'dispatch' && moment !== this.#moment) this.#openRound();
    this.#moment = this.#momentNow();
    startClock(meta, game, this.now());
    this.touch();
  }

  /** A round begins: the news the teacher wants, and a plan for the time that is left. */
  #openRound(): void {
    const { game, meta } = this;
    if (game === null || meta.startedAt === null) return;
    if (meta.dispatch !== null) {
      game.host.chair({ type: 'dispatch', dispatch: meta.dispatch });
      meta.dispatch = null;
    }
    const { round, rounds } = game.host.debate;
    const bell = meta.startedAt + (meta.plan.minutes * 60 - meta.plan.join) * 1000;
    const left = Math.max(0, Math.floor((bell - this.now()) / 1000));
    meta.plan = replanLesson(meta.plan, { left, rounds: rounds - round + 1 });
  }

  #playFiled(): void {
    const { game, meta } = this;
    for (;;) {
      const [seat] = game?.host.debate.phase === 'floor' ? game.host.awaited : [];
      const filed = seat === undefined ? undefined : meta.filed[seat];
      if (game === null || seat === undefined || filed === undefined) return;
      const { debate } = game.host;
      delete meta.filed[seat];
      this.touch();
      if (filed.round === debate.round) game.host.submit(seat, filed.command, questionOf(debate));
    }
  }
}
