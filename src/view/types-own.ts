import type { RefusalCode } from '../rules/commands.ts';
import type { LeanTerm } from '../rules/lean.ts';
import type { CorridorView } from './types-corridor.ts';
import type { Posture, Side, Stance, Way } from '../scenario/lists.ts';

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
  /** Null where the scenario has no corridor. */
  readonly corridor: CorridorView | null;
}

export interface Term {
  readonly id: TermId;
  readonly by: number;
  /** The number it is read from, tenths (of a seat or gauge); equal to `by` where it is made of parts. */
  readonly at: number;
  /** Its parts, where it has any: they add up to `by`. */
  readonly parts: readonly TermPart[];
}

/** A watched capital and what it showed, an adopted dossier, or what rounding took. */
export interface TermPart {
  readonly kind: 'seat' | 'dossier' | 'rounding';
  readonly id: string;
  readonly by: number;
  readonly posture?: Posture;
  /** What it has promised and need not show yet. */
  readonly promised?: Stance;
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
  readonly rebuts: readonly Rebuttable[];
}

/** A speech that a card could answer: whether the card counters it, and how much of it that takes back, permille. */
export interface Rebuttable {
  readonly speech: number;
  readonly counters: boolean;
  readonly takesBack: number;
}

export interface PledgeOption {
  readonly assets: readonly string[];
  readonly stance: Stance;
  /** Exact change of own standing now, tenths (0 or negative). */
  readonly cost: number;
  /** Exact change of own standing by a promise it keeps or breaks at this reveal, tenths. */
  readonly word: number;
  /** Exact change of the trust in its own word, −1000…0: by a broken promise, and in some eras by a step back. */
  readonly trust: number;
  /** Standing at the end of this round, and of each one after it in this era, tenths. */
  readonly upkeep: number;
  /** From which round on it is another, and what it then is; null when it stays. */
  readonly upkeepLater: { readonly round: number; readonly by: number } | null;
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
  /** Whether it holds out this round whatever the wording. */
  readonly firm: boolean;
  /** What amending it would leave of its first worth (permille), and who would then go along; null: it may not. */
  readonly amend: { readonly worth: number; readonly goAlong: readonly string[] } | null;
  /** Exact change of own standing for holding out or standing aside when the roll is called, tenths; null: none. */
  readonly rollCall: number | null;
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
  | { readonly type: 'offer' }
  | { readonly type: 'promise' }
  | { readonly type: 'answer-offer' }
  | { readonly type: 'leave-corridor' }
  | { readonly type: 'proceed' };

/** What would move a capital towards more help, in ids: the smallest set, verified by running it. */
export interface WouldMove {
  readonly now: Posture;
  readonly to: Posture;
  readonly levers: readonly {
    readonly kind: 'speech' | 'influence' | 'example' | 'dossier' | 'offer';
    readonly id: string;
  }[];
}
