import type { RefusalCode } from '../rules/commands.ts';
import type { StageName } from '../rules/stages.ts';
import type { LeanTerm } from '../rules/lean.ts';
import type { Accounted, Cause } from '../rules/note.ts';
import type { Phase } from '../rules/phases.ts';
import type { Posture, Side, Stance, Way } from '../scenario/lists.ts';

/**
 * What one viewer may see. The shared part is the same for all; the own part is for one seat only.
 * Ids only: names and sentences come from the scenario and from `words/`. Points are in tenths.
 */
export interface View {
  readonly shared: SharedView;
  readonly own: OwnView | null;
}

export interface SharedView {
  readonly scenario: string;
  readonly phase: Phase;
  /** 0 before the first round, then 1 … rounds. */
  readonly round: number;
  readonly rounds: number;
  /** Names the question now open; a command that answers an older one is refused. */
  readonly question: string;
  readonly date: string;
  /** Era id; null before the first round. */
  readonly era: string | null;
  readonly seats: readonly SeatView[];
  readonly gauges: readonly GaugeView[];
  readonly needs: readonly NeedView[];
  readonly dispatch: DispatchView | null;
  readonly floor: FloorView;
  readonly conclusions: readonly DossierView[];
  /** What is known of the hidden strength. */
  readonly hidden: { readonly known: 'nothing' | 'hint' | 'all'; readonly setting: string | null };
  readonly flags: readonly string[];
  /** The framework nation's last revealed verb. */
  readonly verb: string | null;
  readonly count: Readonly<Record<Posture, number>>;
  readonly votes: Readonly<Record<Posture, number>>;
  readonly log: readonly LogEntry[];
  readonly verdict: VerdictView | null;
}

export type Stage = StageName;

export interface SeatView {
  readonly id: string;
  readonly votes: number;
  readonly posture: Posture;
  /** Posture before this round's reveal; equal to `posture` when nothing changed. */
  readonly before: Posture;
  readonly stage: Stage;
  readonly pledged: readonly string[];
  /** Assets that have arrived; a pledge without planning arrives a round late. */
  readonly arrived: readonly string[];
  readonly threat: number;
  readonly resolve: number;
  readonly standing: number;
  /** −limit … +limit: how far the arguments heard so far lean this seat towards help. */
  readonly persuasion: number;
  readonly human: boolean;
  readonly fallen: boolean;
  readonly framework: boolean;
  readonly presidency: boolean;
  /** Has answered the question now open (never what). */
  readonly answered: boolean;
  readonly mandate: 'not-needed' | 'needed' | 'asked' | 'granted' | 'refused';
  readonly filledGap: boolean;
}

export interface GaugeView {
  readonly id: string;
  readonly value: number;
  /** The value at the end of the round before. */
  readonly before: number;
  /** How many of its warnings have been passed. */
  readonly warnings: number;
}

export interface NeedView {
  readonly id: string;
  /** Share met by what has arrived, permille. */
  readonly met: number;
}

export interface DispatchView {
  readonly id: string;
  readonly gap: {
    readonly kind: string;
    readonly fillers: readonly string[];
    readonly filledBy: readonly string[];
  } | null;
}

export interface FloorView {
  /** The seats called this round, in order. */
  readonly queue: readonly string[];
  /** Whose turn it is; null outside the floor. */
  readonly speaking: string | null;
  readonly speeches: readonly SpeechView[];
}

/** One dossier of the draft conclusions, as the whole table sees it. */
export interface DossierView {
  readonly id: string;
  readonly state: 'on-the-table' | 'waiting' | 'adopted' | 'too-late';
  /** What it is worth, permille of its first worth: now, or when it was adopted. */
  readonly worth: number;
  readonly holdOuts: readonly string[];
  readonly asides: readonly string[];
  /** States with a part in the decision, and those whose standing aside would block it. */
  readonly states: number;
  /** Share of the population that stands aside, permille. */
  readonly asidePopulation: number;
  /** Whether it would be adopted if the roll were called now. */
  readonly passes: boolean;
}

export interface SpeechView {
  readonly seat: string;
  readonly card: string;
  /** Index of the speech of this round it answers. */
  readonly rebuts: number | null;
  /** The one capital the card was spent on, when it was not spoken. */
  readonly target: string | null;
  /** Whom it moved and by how much in all (tenths, positive towards help). */
  readonly moved: readonly { readonly seat: string; readonly by: number }[];
}

export interface OwnView {
  readonly seat: string;
  readonly openings: readonly Opening[];
  readonly hand: readonly HandCardView[];
  /** Capitals on which a card can be spent. */
  readonly targets: readonly string[];
  readonly dossiers: readonly OwnDossier[];
  /** Dossiers the presidency may put on the table instead; empty for everyone else and at other times. */
  readonly mayTable: readonly string[];
  readonly interests: readonly { readonly id: string; readonly met: boolean }[];
  /** What weighs in this seat, as a diplomat of the house reads it; the sum is the lean towards help. */
  readonly terms: readonly Term[];
  readonly lean: number;
  /** Every pledge this seat could make, with exact own costs; the first entry for a stance is its natural package. */
  readonly pledges: readonly PledgeOption[];
  readonly packages: Readonly<Record<Stance, readonly string[] | null>>;
  /** What was sealed this round, while it is secret. */
  readonly sealed: readonly string[] | null;
  readonly planned: boolean | null;
  /** The asset the framework nation asks for in its call. */
  readonly called: string | null;
  readonly verbs: readonly { readonly id: string; readonly open: boolean }[];
  readonly sealedVerb: string | null;
}

export interface Term {
  readonly id: TermId;
  readonly by: number;
}
export type TermId = LeanTerm;

export interface HandCardView {
  readonly card: string;
  readonly side: Side;
  /** Who would be moved and which way, never how far; most moved first. */
  readonly preview: readonly { readonly seat: string; readonly way: 'towards' | 'away' }[];
  /** Exact change of the speaker's own standing, tenths. */
  readonly standing: number;
  /** 1…3: its weight when spent on one capital. */
  readonly value: number;
  /** Ways of spending it in which its argument is heard all the same. */
  readonly firesWhen: readonly Way[];
  /** Speeches of this round it could answer. */
  readonly rebuts: readonly { readonly speech: number; readonly counters: boolean }[];
}

export interface PledgeOption {
  readonly assets: readonly string[];
  readonly stance: Stance;
  /** Exact change of own standing now, tenths (0 or negative). */
  readonly cost: number;
  /** Standing a round from then on, tenths. */
  readonly upkeep: number;
  readonly fillsGap: boolean;
  readonly waitsForMandate: boolean;
  readonly refused: RefusalCode | null;
  readonly redLine: string | null;
}

/** What the viewer's seat may say of a dossier on the table now. */
export interface OwnDossier {
  readonly id: string;
  readonly declared: 'goes-along' | 'holds-out' | 'supports' | 'stands-aside';
  /** 0…1000: how near this capital is to the text. */
  readonly position: number;
  readonly hasPart: boolean;
  readonly open: readonly ('support' | 'hold-out' | 'stand-aside')[];
}

/** What the seat may do now. */
export type Opening =
  | { readonly type: 'prepare' }
  | { readonly type: 'speak' }
  | { readonly type: 'rebut' }
  | { readonly type: 'influence' }
  | { readonly type: 'stay-silent' }
  | { readonly type: 'seek-mandate' }
  | { readonly type: 'pledge' }
  | { readonly type: 'frame' }
  | { readonly type: 'proceed' };

/** One line of the log, in ids; `words/log.ts` tells it. */
export interface LogEntry {
  readonly round: number;
  readonly kind: LogKind;
  readonly seat?: string;
  readonly item?: string;
  readonly seats?: readonly string[];
  readonly from?: Posture;
  readonly to?: Posture;
  readonly by?: number;
}
export const LOG_KINDS = [
  'prepared',
  'round-opened',
  'spoke',
  'rebutted',
  'influenced',
  'stayed-silent',
  'mandate-sought',
  'mandate-granted',
  'mandate-refused',
  'pledge-changed',
  'gap-filled',
  'gap-open',
  'verb-used',
  'arrived',
  'warned',
  'hint',
  'shown',
  'government-fell',
  'held-out',
  'supported',
  'stood-aside',
  'adopted',
  'blocked',
  'ended',
] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** One line of the ledger: a number, a named cause, and the exact change. */
export interface LedgerLine {
  readonly round: number;
  readonly of: {
    readonly kind: Accounted;
    readonly id: string;
    readonly dossier?: string;
  };
  readonly cause: Cause;
  /** Seat that caused it, when one did. */
  readonly seat?: string;
  /** Card, dispatch, theatre term, verb, need or asset kind behind it. */
  readonly item?: string;
  readonly by: number;
}
export interface VerdictView {
  readonly ending: string;
  readonly tier: string;
  /** Index into the ending's headlines that this game earned. */
  readonly headline: number;
  /** Per epilogue part, the index of the line that applies (−1: none). */
  readonly epilogue: readonly { readonly part: string; readonly line: number }[];
  readonly turningPoints: readonly TurningPoint[];
  readonly hiddenSetting: string;
  /** Interests of the viewer's seat. */
  readonly interests: readonly { readonly id: string; readonly met: boolean }[];
  readonly met: number;
  /** What the common tier allows to count. */
  readonly cap: number;
}

/** A moment of this very game that moved most. */
export interface TurningPoint {
  readonly round: number;
  readonly kind:
    'speech' | 'stance' | 'gap-filled' | 'gap-open' | 'fall' | 'verb' | 'dispatch' | 'adopted';
  readonly seat?: string;
  readonly item?: string;
  readonly to?: Posture;
  /** Gauge it moved, where it moved one. */
  readonly gauge?: string;
  readonly by: number;
  readonly seats?: readonly string[];
}

/** What would move a capital towards more help, in ids: the smallest set, verified by running it. */
export interface WouldMove {
  readonly now: Posture;
  readonly to: Posture;
  readonly levers: readonly {
    readonly kind: 'speech' | 'influence' | 'example' | 'dossier';
    readonly id: string;
  }[];
}
