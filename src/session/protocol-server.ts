/** What the room of a lesson may say. */
import type { GameRecord } from '../debate/record.ts';
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
import type { RoundChances, ShownDecision } from './protocol-analysis.ts';
import type { FiledCommand } from './protocol-client.ts';
import type {
  AnyRefusalCode,
  DebriefStep,
  LessonRefusalCode,
  LessonStage,
  Mover,
  Part,
  Role,
  Sitter,
  WishOutcome,
} from './protocol-lists.ts';

export type Answer =
  | { readonly about: 'ledger'; readonly ledger: readonly LedgerLine[] }
  | { readonly about: 'would-move'; readonly wouldMove: WouldMove | null }
  | { readonly about: 'weighs'; readonly weighing: DealWeighing | null }
  | { readonly about: 'last-choice'; readonly lastChoice: LastChoice | null }
  | { readonly about: 'record'; readonly record: GameRecord };

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
  /** For a student who has just come with a role card. */
  readonly wish?: WishOutcome;
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
  /** The disk takes nothing at the moment, so that nothing can be done. */
  readonly unsaved: boolean;
  readonly predictions: number;
  readonly explanations: readonly Explanation[];
  readonly articles: readonly Article[];
}

/**
 * The part of the view that is the same for all. Whoever’s own part has changed with it has been sent that before, with
 * the same `state`; for everybody else the last one still holds.
 */
export interface SharedMessage extends Serialled {
  readonly state: number;
  readonly shared: Omit<SharedView, 'log' | 'verdict'>;
}

/**
 * What only this client sees from this `state` on, and the log as far as it has not got it yet. Of a later state than
 * the last shared part: that part is on its way.
 */
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
  /** How likely each ending was, by round; null until its step, and while nobody has worked it out. */
  readonly chances: readonly RoundChances[] | null;
  readonly decisions: readonly ShownDecision[] | null;
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
