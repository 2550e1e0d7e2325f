import { botAnswer } from '../bots/players.ts';
import { takeChair } from '../debate/chair.ts';
import type { Bot } from '../debate/players.ts';
import { recordHash } from '../debate/record.ts';
import type { GameRecord } from '../debate/record.ts';
import type { ChairMove } from '../rules/chair.ts';
import { isCommand } from '../rules/command-shape.ts';
import { advance } from '../debate/step.ts';
import type { Command, Refusal } from '../rules/commands.ts';
import { copyDebate } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import { openTable } from '../rules/known.ts';
import { askedTogether, awaited, questionOf } from '../rules/questions.ts';
import { startDebate } from '../rules/start.ts';
import type { LedgerEntry } from '../view/ledger.ts';
import type { Happening } from '../view/log.ts';
import { ownPart, sharedPart, viewFor } from '../view/view-for.ts';
import type { OwnPart, SharedPart, Told } from '../view/view-for.ts';
import type { DealWeighing, LastChoice, View, WouldMove } from '../view/types.ts';
import { choiceOf, weighingOf, whatMoves } from './host-answers.ts';
import { Kept } from './host-kept.ts';
import type { Deal, HostSetup, PhaseStart } from './host-types.ts';

export type { Deal, HostSetup, PhaseStart } from './host-types.ts';

/**
 * The one authority over a debate: right seat, still the same question, legal; then the bots answer, until a person is
 * asked or the table waits to be moved on. Solo play, a lesson and a replay all go through it.
 */
export class Host {
  readonly #setup: HostSetup;
  readonly #kept = new Kept();
  readonly #people: Set<string>;
  readonly #debate: Debate;
  readonly #pens: ReturnType<Kept['pens']>;
  #choosing: Debate | null = null;
  #chosenAt: Debate | null = null;
  #away: ReadonlySet<string> = new Set();
  /** The first recorded command that was refused, when a record did not fit. */
  readonly broken: Refusal | null;

  /** Opens a debate, or takes one up: `recorded` commands are played as they were given, without asking any bot. */
  constructor(setup: HostSetup, recorded: readonly Command[] = []) {
    const humans = Object.keys(setup.seats).filter((seat) => setup.seats[seat] === 'human');
    this.#setup = setup;
    this.#people = new Set(humans);
    this.#debate = startDebate(setup.model, { ...setup, humans });
    this.#pens = this.#kept.pens(this.#debate);
    this.#kept.start(this.#debate);
    this.broken = this.#replay(recorded);
    if (!this.broken) this.#letBotsAnswer();
  }

  get debate(): Debate {
    return copyDebate(this.#debate);
  }

  /** Whether the hidden strength has been shown to the table. */
  get strengthShown(): boolean {
    return this.#debate.known === 2;
  }

  get isOver(): boolean {
    return this.#debate.phase === 'verdict';
  }

  get entries(): readonly LedgerEntry[] {
    return this.#kept.entries;
  }

  get happenings(): readonly Happening[] {
    return this.#kept.happenings;
  }

  viewFor(viewer: string | null): View {
    return viewFor(this.#told(), viewer);
  }

  /** The part of every view that is the same for all. */
  sharedPart(): SharedPart {
    return sharedPart(this.#told());
  }

  /** The part of a view that is this viewer's alone. */
  ownPart(viewer: string | null): OwnPart {
    return ownPart(this.#told(), viewer);
  }

  /** Takes a command of `sender` that answers `question`; a refusal has changed nothing. */
  submit(sender: string, command: Command, question: string): Refusal | null {
    if (!isCommand(command)) return { refused: 'malformed' };
    if (question !== questionOf(this.#debate)) return { refused: 'stale-question' };
    if (command.type !== 'proceed' && command.seat !== sender) return { refused: 'not-your-seat' };
    const refusal = this.#take(command);
    if (refusal) return refusal;
    this.#letBotsAnswer();
    return null;
  }

  /** Commands played so far. */
  get played(): number {
    return this.#kept.commands.length;
  }

  /** Commands and moves of the chair so far: as long as it stays, so does every view. */
  get moves(): number {
    return this.#kept.commands.length + this.#kept.chair.length;
  }

  /** Where each phase so far began. */
  get starts(): readonly PhaseStart[] {
    return this.#kept.starts;
  }

  /** Who plays seats that are people's but in whose place a caretaker answers for now. */
  set away(seats: ReadonlySet<string>) {
    this.#away = seats;
    this.#letBotsAnswer();
  }

  /** People's seats whose answer the open question still waits for. */
  get awaited(): readonly string[] {
    const { actors } = this.#setup.model.scenario;
    return awaited(this.#setup.model, this.#debate)
      .map((seat) => actors[seat]?.id ?? '')
      .filter((id) => this.#people.has(id));
  }

  /** Time is up: caretakers answer the open question for everyone it still waits for. */
  closeQuestion(): void {
    const { model } = this.#setup;
    const question = questionOf(this.#debate);
    for (;;) {
      const [seat] = awaited(model, this.#debate);
      if (seat === undefined || questionOf(this.#debate) !== question) break;
      this.#answerFor(seat, openTable(model, this.#debate), this.#botOf(seat) ?? 'caretaker');
    }
    this.#letBotsAnswer();
  }

  /** A move of the chair of a lesson; a refusal has changed nothing. */
  chair(move: ChairMove): Refusal | null {
    const refusal = this.#takeChair(move);
    if (refusal === null) this.#letBotsAnswer();
    return refusal;
  }

  /** What would move `target` towards more help, as far as `viewer` can know; null when nothing small does. */
  whatWouldMove(viewer: string, target: string): WouldMove | null {
    return whatMoves(this.#setup.model, this.#debate, viewer, target);
  }

  /** How `to` would look at an exchange that `viewer` thinks of; null when there is no such exchange. */
  weighs(viewer: string, deal: Deal): DealWeighing | null {
    return weighingOf(this.#setup.model, this.#debate, viewer, deal);
  }

  /** What weighed in a capital when it last chose its stance, from what the table could see then. */
  lastChoice(target: string): LastChoice | null {
    return this.#chosenAt && choiceOf(this.#setup.model, this.#chosenAt, this.#debate, target);
  }

  record(): GameRecord {
    return this.#kept.record(this.#setup, this.#debate.rounds);
  }

  hash(): string {
    return recordHash(this.record());
  }

  #told(): Told {
    const { happenings, entries } = this.#kept;
    return { model: this.#setup.model, debate: this.#debate, happenings, entries };
  }

  #replay(commands: readonly Command[]): Refusal | null {
    for (const command of commands) {
      const refusal = this.#replayChair() ?? this.#take(command);
      if (refusal) return refusal;
    }
    return this.#replayChair();
  }

  #replayChair(): Refusal | null {
    for (const entry of this.#setup.chair ?? []) {
      if (entry.at !== this.#kept.commands.length) continue;
      const { at: _, ...move } = entry;
      const refusal = this.#takeChair(move);
      if (refusal) return refusal;
    }
    return null;
  }

  #takeChair(move: ChairMove): Refusal | null {
    const refusal = takeChair(this.#setup.model, this.#debate, move, ...this.#pens);
    if (refusal) return refusal;
    this.#kept.chair.push({ ...move, at: this.#kept.commands.length });
    if (move.type === 'seat') this.#people.add(move.seat);
    if (move.type === 'unseat') this.#people.delete(move.seat);
    return null;
  }

  #take(command: Command): Refusal | null {
    const { model } = this.#setup;
    const choosing = this.#debate.phase === 'pledge' ? this.#tableAtChoice() : null;
    const refusal = advance(model, this.#debate, command, ...this.#pens);
    if (!refusal) {
      this.#kept.commands.push(command);
      this.#kept.start(this.#debate);
    }
    if (this.#debate.phase === 'tour') this.#chosenAt = choosing ?? this.#chosenAt;
    return refusal;
  }

  /** The table as all saw it when this round's stances were chosen, taken once a round. */
  #tableAtChoice(): Debate {
    if (this.#choosing?.round !== this.#debate.round) {
      this.#choosing = openTable(this.#setup.model, copyDebate(this.#debate));
    }
    return this.#choosing;
  }

  #botOf(seat: number): Bot | null {
    const id = this.#setup.model.scenario.actors[seat]?.id ?? '';
    if (this.#people.has(id)) return this.#away.has(id) ? 'caretaker' : null;
    const player = this.#setup.seats[id] ?? 'diplomat';
    return player === 'human' ? 'diplomat' : player;
  }

  #letBotsAnswer(): void {
    const { model } = this.#setup;
    for (;;) {
      const bots = awaited(model, this.#debate).filter((seat) => this.#botOf(seat) !== null);
      if (bots.length === 0) return;
      const table = openTable(model, this.#debate);
      for (const seat of askedTogether(this.#debate, bots)) {
        this.#answerFor(seat, table, this.#botOf(seat));
      }
    }
  }

  #answerFor(seat: number, table: Debate, bot: Bot | null): void {
    if (bot === null) return;
    const { futures, model } = this.#setup;
    for (const command of botAnswer(model, this.#debate, seat, bot, table, futures)) {
      const refusal = this.#take(command);
      if (refusal) throw new Error(`a bot's command was refused: ${refusal.refused}`);
    }
  }
}
