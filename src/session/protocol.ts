/**
 * What a lesson's clients and its room say to one another. Types and closed lists only, so that a phone loads no schema
 * library; `protocol-schema.ts` checks what arrives at the room.
 *
 * A client connects with `JoinOptions` and then sends `ClientMessages`, each under its own name and with a serial `n`
 * that only grows. The room answers `done` or `refused` with that serial, and by itself sends `lobby`, `shared`, `own`
 * and `debrief`; each carries a `serial` of its own that only grows.
 */
import type { GameRecord } from '../debate/record.ts';
import type { Command } from '../rules/commands.ts';
import type { Phase } from '../rules/phases.ts';
import type {
  DealWeighing,
  LastChoice,
  LedgerLine,
  LogEntry,
  OwnView,
  SharedView,
  VerdictView,
  WouldMove,
} from '../view/types.ts';
import type { LessonPlan } from './lesson-plan.ts';
import type {
  AnyRefusalCode,
  DebriefStep,
  LessonRefusalCode,
  LessonStage,
  Mover,
  Part,
  Role,
  Sitter,
} from './protocol-lists.ts';

export * from './protocol-lists.ts';

/** What a client connects with: `joinById(code, options)`. */
export interface JoinOptions {
  readonly protocol: number;
  readonly role: Role;
  /** A student's name as typed; left out, the room makes one up. */
  readonly name?: string;
  /** Gives a student the seat back that it had before; came in `welcome`. */
  readonly seatToken?: string;
  /** The teacher's right: the lesson's own secret or the server's. */
  readonly secret?: string;
}

/** What a teacher opens a lesson with: `create(ROOM, options)`; `secret` is the server's, from the teacher's link. */
export interface CreateOptions {
  readonly protocol: number;
  readonly role: 'teacher';
  readonly secret: string;
  readonly scenario: string;
  readonly minutes: number;
  readonly heads: number;
  readonly rounds?: number;
}

interface Numbered {
  /** Grows with each message of a connection; a message with an older one is refused. */
  readonly n: number;
}

/** An exchange someone thinks of, goods by name. */
interface DealAsked {
  readonly to: string;
  readonly gives: string;
  readonly asks: string;
}

/** What a client may ask about what it may know. `record` is for the teacher, once the game is over. */
export type Question =
  | { readonly about: 'ledger' }
  | { readonly about: 'would-move'; readonly target: string }
  | { readonly about: 'weighs'; readonly deal: DealAsked }
  | { readonly about: 'last-choice'; readonly target: string }
  | { readonly about: 'record' };

export type Answer =
  | { readonly about: 'ledger'; readonly ledger: readonly LedgerLine[] }
  | { readonly about: 'would-move'; readonly wouldMove: WouldMove | null }
  | { readonly about: 'weighs'; readonly weighing: DealWeighing | null }
  | { readonly about: 'last-choice'; readonly lastChoice: LastChoice | null }
  | { readonly about: 'record'; readonly record: Omit<GameRecord, 'seed'> };

/** A card filed beforehand, to be played when the seat's turn comes: these commands of the floor, nothing else. */
export type FiledCommand = Extract<
  Command,
  { readonly type: 'speak' | 'rebut' | 'influence' | 'stay-silent' }
>;

/** What only the teacher may order. Persons by their id in the lobby, seats by the scenario's. */
export type Order =
  /** Plans the lesson anew; before the start also another scenario or number of rounds. */
  | {
      readonly type: 'plan';
      readonly minutes: number;
      readonly heads: number;
      readonly scenario?: string;
      readonly rounds?: number;
    }
  | { readonly type: 'open' }
  | { readonly type: 'lock' }
  /** Seats everyone who has no seat, and begins the briefing. */
  | { readonly type: 'start' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** Ends what the class is at: caretakers answer for those who have not, the table moves on. */
  | { readonly type: 'next-phase' }
  | { readonly type: 'more-time' }
  /** Back to the beginning of this phase; there already, to the beginning of the one before. */
  | { readonly type: 'step-back' }
  /** In the pledge phase: closes it. In the debrief: shows the next step. */
  | { readonly type: 'reveal' }
  /** To the debrief, and from there to the end of the lesson. */
  | { readonly type: 'end' }
  /** Wipes the lesson and its journal now. */
  | { readonly type: 'delete' }
  | { readonly type: 'seat'; readonly person: string; readonly seat: string; readonly part?: Part }
  | { readonly type: 'unseat'; readonly person: string }
  | { readonly type: 'swap'; readonly person: string; readonly with: string }
  | { readonly type: 'remove'; readonly person: string }
  | { readonly type: 'rename'; readonly person: string; readonly name: string }
  | { readonly type: 'dispatch'; readonly dispatch: string }
  | { readonly type: 'call-speaker'; readonly seat: string }
  /** Seconds after which a caretaker answers for somebody idle or gone. */
  | { readonly type: 'absence'; readonly seconds: number }
  /** Days until everything is deleted. */
  | { readonly type: 'keep'; readonly days: number };

/** Everything a client may send, by the name of the message. */
export interface ClientMessages {
  readonly command: Numbered & { readonly question: string; readonly command: Command };
  readonly file: Numbered & { readonly round: number; readonly command: FiledCommand | null };
  readonly ready: Numbered & { readonly ready: boolean };
  /** Which ending the student expects: taken until the first round is over. */
  readonly predict: Numbered & { readonly ending: string };
  /** One line on the vote, by whoever is not speaking, from the pledges to the end of the round. */
  readonly explain: Numbered & { readonly text: string };
  /** An article of a delegation whose government has fallen. */
  readonly article: Numbered & { readonly headline: string; readonly text: string };
  /** In the debrief: what moved you? */
  readonly moved: Numbered & { readonly by: Mover; readonly text: string };
  /** Hands one's part to somebody of the same delegation, who gives theirs in return. */
  readonly 'hand-over': Numbered & { readonly part: Part; readonly to: string };
  readonly rename: Numbered & { readonly name: string };
  readonly ask: Numbered & { readonly question: Question };
  /** Somebody is looking at the page, or has put it away. */
  readonly here: Numbered & { readonly visible: boolean };
  /** For the check page: comes back as `pong`. */
  readonly ping: Numbered;
  readonly order: Numbered & { readonly order: Order };
}
export type ClientMessage = keyof ClientMessages;

/** What a client leaves out and the connection adds. */
export type Unnumbered<Name extends ClientMessage> = Omit<ClientMessages[Name], 'n'>;

interface Serialled {
  readonly serial: number;
}

export interface Welcome extends Serialled {
  readonly protocol: number;
  readonly code: string;
  readonly role: Role;
  /** One's own id in the lobby; empty for teacher and screen. */
  readonly person: string;
  /** Gives the seat back later; empty for teacher and screen. */
  readonly seatToken: string;
  /** For the teacher: opens this lesson's controls on another device. */
  readonly secret?: string;
  /** The room's clock, milliseconds; times in `lobby` are of this clock. */
  readonly now: number;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly seat: string | null;
  readonly part: Part | null;
  /** Connected and looking. */
  readonly here: boolean;
  readonly ready: boolean;
}

export interface LessonSeat {
  readonly id: string;
  readonly sitter: Sitter;
  /** Has filed a card for this round's floor; never which. */
  readonly asksFloor: boolean;
}

export interface LessonClock {
  /** When what is going on ends, by the room's clock; null while nothing is timed. */
  readonly endsAt: number | null;
  /** Milliseconds left while paused, else null. */
  readonly pausedWith: number | null;
}

export interface Explanation {
  readonly round: number;
  readonly seat: string;
  readonly name: string;
  readonly text: string;
}

export interface Article {
  readonly round: number;
  readonly seat: string;
  readonly headline: string;
  readonly text: string;
}

/** What everybody may know of the lesson besides the game itself. */
export interface Lobby extends Serialled {
  readonly code: string;
  readonly stage: LessonStage;
  /** What of the game is going on; null before the start. */
  readonly phase: Phase | null;
  readonly round: number;
  readonly locked: boolean;
  readonly scenario: string;
  readonly plan: LessonPlan;
  readonly clock: LessonClock;
  readonly now: number;
  readonly people: readonly Person[];
  readonly seats: readonly LessonSeat[];
  /** How many of the delegations asked have answered the open question. */
  readonly answered: { readonly count: number; readonly of: number };
  readonly ready: { readonly count: number; readonly of: number };
  readonly absence: number;
  readonly keepDays: number;
  /** When everything about this lesson is deleted, by the room's clock. */
  readonly deletesAt: number;
  readonly predictions: number;
  readonly explanations: readonly Explanation[];
  readonly articles: readonly Article[];
}

/** The part of the view that is the same for all; belongs to the `own` of the same `state`. */
export interface SharedMessage extends Serialled {
  readonly state: number;
  readonly shared: Omit<SharedView, 'log' | 'verdict'>;
}

/** What only this client sees of a state, and the log as far as it has not got it yet. */
export interface OwnMessage extends Serialled {
  readonly state: number;
  readonly own: OwnView | null;
  readonly verdict: VerdictView | null;
  readonly log: {
    /** How many lines of the log this client has stay. */
    readonly keep: number;
    readonly add: readonly LogEntry[];
  };
  /** One's own card filed for the floor. */
  readonly filed: FiledCommand | null;
  /** One's own prediction. */
  readonly predicted: string | null;
}

export interface Debrief extends Serialled {
  readonly step: DebriefStep;
  readonly moved: readonly { readonly by: Mover; readonly text: string; readonly seat: string }[];
  /** How many expected each ending; empty until the step `ledger`. */
  readonly predictions: readonly { readonly ending: string; readonly count: number }[];
  readonly ending: string | null;
}

/** Everything the room may send, by the name of the message. */
export interface ServerMessages {
  readonly welcome: Welcome;
  readonly lobby: Lobby;
  readonly shared: SharedMessage;
  readonly own: OwnMessage;
  readonly debrief: Debrief;
  /** What was sent as `to` is done, and on disk. */
  readonly done: Serialled & { readonly to: number };
  readonly refused: Serialled & {
    readonly to: number;
    readonly code: AnyRefusalCode;
    readonly about?: string;
  };
  readonly answer: Serialled & { readonly to: number; readonly answer: Answer };
  readonly pong: Serialled & { readonly to: number; readonly now: number };
  /** The last message before the room lets go of a client. */
  readonly farewell: Serialled & { readonly code: LessonRefusalCode };
}
export type ServerMessage = keyof ServerMessages;
