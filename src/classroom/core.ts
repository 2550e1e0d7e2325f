import { FALLEN } from '../rules/stages.ts';
import { questionOf } from '../rules/questions.ts';
import { Absence } from './absence.ts';
import { LessonGame, startOf } from './game.ts';
import type { Journal } from './journal.ts';
import type { Member } from './member.ts';
import { reopen } from './debriefing.ts';
import type { LessonMeta, PersonMeta } from './meta.ts';
import { OnDisk } from './on-disk.ts';
import { peopleAt, peoplesSeats, seatEveryone } from './roster.ts';
import { Saving } from './saving.ts';
import type { Playable } from './scenarios.ts';
import { freshSeed } from './secrets.ts';
import type { LessonEntry } from './store.ts';
import { graceful, replan, startClock } from './timing.ts';

/** What a lesson stands on. */
export interface Ground {
  readonly playables: ReadonlyMap<string, Playable>;
  readonly journal: Pick<Journal, 'append'>;
  readonly now: () => number;
  /** Something that clients see has changed. */
  readonly changed: () => void;
}

/** The state of one lesson and what keeps its parts in step: people, game, clock and journal. */
export class Core {
  readonly meta: LessonMeta;
  readonly members = new Set<Member>();
  readonly ready = new Set<string>();
  /** Seats of people for whom a caretaker answers now. */
  away: ReadonlySet<string> = new Set();
  game: LessonGame | null;
  readonly saving: Saving;
  /** When the disk last refused to take what was done; null while it takes everything. */
  refusedAt: number | null = null;
  readonly #onDisk: OnDisk;
  #begun: readonly LessonEntry[] = [];
  readonly #ground: Ground;
  readonly #absence = new Absence();
  #moment = '';
  #dirty = false;

  constructor(ground: Ground, meta: LessonMeta, game: LessonGame | null) {
    this.#ground = ground;
    this.meta = meta;
    this.game = game;
    this.#onDisk = new OnDisk(meta, game);
    this.saving = new Saving(ground.journal, {
      drain: () => this.#drain(),
      written: (entries) => this.#written(entries),
      undo: () => this.#undo(),
    });
    this.#moment = this.#momentNow();
    for (const { id } of meta.people) this.seen(id);
  }

  now(): number {
    return this.#ground.now();
  }

  changed(): void {
    this.#ground.changed();
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
    this.#absence.seen(person, this.now());
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

  /** Writes what the journal does not have yet; resolves once it is on disk, rejects when it has been undone. */
  save(): Promise<void> {
    return this.saving.save();
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
    this.#begun = [{ t: 'game', start }];
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
    this.#absence.noteAsked(game.host.awaited, this.now());
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

  #drain(): LessonEntry[] {
    const entries = [...this.#begun, ...(this.game?.drain() ?? [])];
    if (this.#dirty) entries.push({ t: 'meta', meta: structuredClone(this.meta) });
    this.#begun = [];
    this.#dirty = false;
    return entries;
  }

  #written(entries: readonly LessonEntry[]): void {
    this.#onDisk.wrote(entries, this);
    if (this.refusedAt === null || entries.length === 0) return;
    this.refusedAt = null;
    graceful(this.meta, this.now());
    this.touch();
  }

  #undo(): void {
    this.refusedAt = this.now();
    this.#onDisk.restore(this);
    this.#moment = this.#momentNow();
    this.changed();
  }

  #isAbsent(person: string, seat: string): boolean {
    const presence = { person, seat, isHere: this.isHere(person), isAway: this.away.has(seat) };
    return this.#absence.isAbsent(presence, this.meta, this.now());
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
    if (game === null) return;
    if (meta.dispatch !== null) {
      game.host.chair({ type: 'dispatch', dispatch: meta.dispatch });
      meta.dispatch = null;
    }
    replan(meta, game, this.now());
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
