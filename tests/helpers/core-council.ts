import { debateHash } from '../../src/debate/record.ts';
import { advance } from '../../src/debate/step.ts';
import type { Command, Refusal, RefusalCode } from '../../src/rules/commands.ts';
import { copyDebate } from '../../src/rules/debate.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { verbIsOpen } from '../../src/rules/decide.ts';
import type { Fact } from '../../src/rules/facts.ts';
import { has } from '../../src/rules/integers.ts';
import type { Model } from '../../src/rules/model.ts';
import type { Accounted, Cause } from '../../src/rules/note.ts';
import type { Phase } from '../../src/rules/phases.ts';
import { awaited } from '../../src/rules/questions.ts';
import { startDebate } from '../../src/rules/start.ts';
import type { Told } from '../../src/view/view-for.ts';
import { cardIn, indexIn, must, seatIn } from './core.ts';

/** One noted change, as the rules made it. */
export interface Noted {
  readonly kind: Accounted;
  readonly index: number;
  readonly cause: Cause;
  readonly seat: number;
  readonly item: number;
  readonly by: number;
}

/** Lists of one number a seat. */
type Measured =
  | 'threat'
  | 'resolve'
  | 'standing'
  | 'persuasion'
  | 'posture'
  | 'deals'
  | 'trust'
  | 'bound'
  | 'sworn'
  | 'promised';

const MOST_STEPS = 5000;

/** What a seat answers that wants nothing: it saves, waits, is silent, makes no deal and keeps its pledge. */
const quietAnswer = (model: Model, debate: Debate, seat: number): Command => {
  const { id, assets } = must(model.scenario.actors[seat]);
  if (debate.phase === 'warnings') return { type: 'prepare', seat: id, plan: false };
  if (debate.phase === 'call') return { type: 'pledge', seat: id, assets: [] };
  if (debate.phase === 'floor') return { type: 'stay-silent', seat: id };
  if (debate.phase === 'corridor') return { type: 'leave-corridor', seat: id };
  if (seat === model.framework) {
    const verbs = must(model.scenario.framework).verbs;
    const open = verbs.findIndex((_, index) => verbIsOpen(model, debate, index));
    return { type: 'frame', seat: id, verb: must(verbs[open]).id };
  }
  const mask = must(debate.pledged[seat]) | must(debate.bound[seat]);
  const pledged = assets.filter((_, index) => has(mask, index));
  return { type: 'pledge', seat: id, assets: pledged.map((asset) => asset.id) };
};

/** A command that is refused: what it is called, the moment, and the command. */
export interface RefusalCase {
  readonly code: RefusalCode;
  readonly about?: string;
  readonly what: string;
  readonly council: () => Council;
  readonly command: Command;
}

/** A debate for one test: given a state, when a command, then facts or a refusal. */
export class Council {
  readonly model: Model;
  readonly debate: Debate;
  /** Everything that happened since the last `when`. */
  facts: Fact[] = [];
  notes: Noted[] = [];

  constructor(model: Model, debate: Debate) {
    this.model = model;
    this.debate = debate;
  }

  /** Changes the state before the command under test. */
  with(change: (debate: Debate, model: Model) => void): this {
    change(this.debate, this.model);
    return this;
  }

  /** Sends a command that must be taken. */
  when(command: Command): this {
    this.facts = [];
    this.notes = [];
    const refusal = this.#send(command);
    if (refusal) throw new Error(`${JSON.stringify(command)}: ${refusal.refused}`);
    return this;
  }

  /** Sends a command that must be refused and change nothing. */
  refusal(command: Command): Refusal {
    this.facts = [];
    this.notes = [];
    const before = debateHash(this.debate);
    const refusal = must(this.#send(command));
    if (debateHash(this.debate) !== before) throw new Error('a refusal changed the debate');
    if (this.facts.length + this.notes.length > 0) throw new Error('a refusal told something');
    return refusal;
  }

  /** Every seat answers quietly until the council stands in `phase` of `round`; collects facts on the way. */
  to(phase: Phase, round = this.debate.round): this {
    this.facts = [];
    this.notes = [];
    for (let step = 0; step < MOST_STEPS; step++) {
      if (this.debate.phase === phase && this.debate.round === round) return this;
      const [seat] = awaited(this.model, this.debate);
      const command: Command =
        seat === undefined ? { type: 'proceed' } : quietAnswer(this.model, this.debate, seat);
      const refusal = this.#send(command);
      if (refusal) throw new Error(`${JSON.stringify(command)}: ${refusal.refused}`);
    }
    throw new Error(`the council never came to ${phase} of round ${round}`);
  }

  seat(id: string): number {
    return seatIn(this.model, id);
  }

  /** One seat's number: `of('standing', 'ALFA')`. */
  of(measure: Measured, id: string): number {
    return must(this.debate[measure][this.seat(id)]);
  }

  gauge(id: string): number {
    return must(this.debate.gauges[indexIn(this.model.scenario.gauges, id)]);
  }

  /** Puts these cards, and no others, into a hand. */
  deal(id: string, ...cards: readonly string[]): this {
    this.debate.hands[this.seat(id)] = cards.map((card) => cardIn(this.model, card));
    return this;
  }

  /** Gives the floor to these seats, in this order. */
  call(...ids: readonly string[]): this {
    this.debate.queue = ids.map((id) => this.seat(id));
    this.debate.turn = 0;
    return this;
  }

  /** What was noted of one number under one cause since the last `when` or `to`. */
  noted(kind: Accounted, index: number, cause?: Cause): number {
    return this.notes
      .filter((note) => note.kind === kind && note.index === index)
      .filter((note) => cause === undefined || note.cause === cause)
      .reduce((sum, note) => sum + note.by, 0);
  }

  happened<T extends Fact['type']>(type: T): Extract<Fact, { type: T }>[] {
    return this.facts.filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type);
  }

  /** What a view of this moment is made from; nothing is told of what came before. */
  told(): Told {
    return { model: this.model, debate: this.debate, happenings: [], entries: [] };
  }

  copy(): Council {
    return new Council(this.model, copyDebate(this.debate));
  }

  #send(command: Command): Refusal | null {
    return advance(
      this.model,
      this.debate,
      command,
      (kind, index, cause, seat, item, by) =>
        this.notes.push({ kind, index, cause, seat, item, by }),
      (fact) => this.facts.push(fact),
    );
  }
}

/** A debate before its first command. */
export const given = (
  model: Model,
  setup: {
    readonly seed?: number;
    readonly rounds?: number;
    readonly humans?: readonly string[];
  } = {},
): Council => {
  const rounds = must(model.scenario.lengths[0]).rounds;
  return new Council(model, startDebate(model, { seed: 1, rounds, humans: [], ...setup }));
};
