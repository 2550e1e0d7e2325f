import type { Accounted, Cause } from '../rules/note.ts';
import type { DeclineReason, Posture } from '../scenario/lists.ts';

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
  /** Terms of a talk, goods by name: what `seat` gives, and what it asks of `seats`. */
  readonly gives?: string;
  readonly asks?: string;
  readonly reason?: DeclineReason;
}
export const LOG_KINDS = [
  'prepared',
  'round-opened',
  'surprised',
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
  'offered',
  'offer-declined',
  'amended',
  'went-along',
  'came-to-terms',
  'promised',
  'promise-kept',
  'promise-broken',
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
  /** Card, dispatch, surprise, theatre term, verb, need, asset kind or good behind it. */
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
