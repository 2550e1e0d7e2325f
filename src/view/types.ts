import type { Phase } from '../rules/phases.ts';
import type { StageName } from '../rules/stages.ts';
import type { Posture, Stance } from '../scenario/lists.ts';
import type { OwnView } from './types-own.ts';
import type { LogEntry, VerdictView } from './types-told.ts';

export type * from './types-corridor.ts';
export type * from './types-own.ts';
export type * from './types-told.ts';

/**
 * What one viewer may see. The shared part is the same for all but its log and verdict; the own part is for one seat only.
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
  /** Whether this round is the first of its era. */
  readonly eraBegins: boolean;
  readonly seats: readonly SeatView[];
  readonly gauges: readonly GaugeView[];
  readonly needs: readonly NeedView[];
  readonly dispatch: DispatchView | null;
  /** Something nobody planned that came after the dispatch. */
  readonly surprise: string | null;
  readonly floor: FloorView;
  readonly conclusions: readonly DossierView[];
  /** What a dossier not yet adopted was worth in each round so far, permille; the last entry is its worth now. */
  readonly worthByRound: readonly number[];
  /** Capitals that stepped back in an era that puts it on the record, in the order of the table. */
  readonly steppedBack: readonly string[];
  /** What is known of the hidden strength. */
  readonly hidden: { readonly known: 'nothing' | 'hint' | 'all'; readonly setting: string | null };
  readonly flags: readonly string[];
  /** The framework nation's last revealed verb. */
  readonly verb: string | null;
  readonly count: Readonly<Record<Posture, number>>;
  readonly votes: Readonly<Record<Posture, number>>;
  /** What all may read, and of the talks in the corridor those that the viewer's seat took part in. */
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
  /** Command posts it holds. */
  readonly posts: readonly string[];
  /** Lean towards help that deals brought it, tenths: all can see the mood, only the parties know the terms. */
  readonly deals: number;
  /** 0…1000: how far its word is believed. */
  readonly trust: number;
  readonly promise: {
    readonly stance: Stance;
    /** The first round whose reveal must show it. */
    readonly due: number;
    readonly state: 'open' | 'kept' | 'broken';
  } | null;
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
  /** What counts of it, in the scenario's units; a need may ask for less. */
  readonly counted: number;
  /** What has arrived for it; `early` says that it counts double because it filled a gap early. */
  readonly arrived: readonly {
    readonly seat: string;
    readonly asset: string;
    readonly amount: number;
    readonly early: boolean;
  }[];
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
  /** How often its wording was watered down, and whether it was this round. */
  readonly amended: number;
  readonly amendedNow: boolean;
  /** The era that lets it be amended while it can still be adopted; null when that is this one, or none. */
  readonly amendedFrom: string | null;
  /** The last round in which it can be adopted; null when that is the last of the game. */
  readonly until: number | null;
  /** Hold-outs that go along with the new wording when the roll is called. */
  readonly goAlong: readonly string[];
  /** The last roll that was recorded by name. */
  readonly rollCall: RollCallView | null;
  readonly holdOuts: readonly string[];
  readonly asides: readonly string[];
  /** States with a part in the decision, and those whose standing aside would block it. */
  readonly states: number;
  /** Share of the population that stands aside, permille. */
  readonly asidePopulation: number;
  /** Whether it would be adopted if the roll were called now. */
  readonly passes: boolean;
  /** Where the table decides by qualified majority: how far the count is; null under unanimity. */
  readonly majority: MajorityView | null;
}

/** What a majority has and what it takes: votes, states, and permille of the population. */
export interface MajorityView {
  readonly votes: CountView;
  readonly states: CountView;
  readonly population: CountView;
}

export interface CountView {
  readonly yes: number;
  readonly needed: number;
}

/** One roll-call, by name. */
export interface RollCallView {
  readonly round: number;
  readonly inFavour: readonly string[];
  readonly holdOuts: readonly string[];
  readonly asides: readonly string[];
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
