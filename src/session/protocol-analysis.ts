/** What the teacher's page works out of a finished game and has the room show: small enough for one message each. */
import type { Command } from '../rules/commands.ts';

/** Futures from the beginning of one round: how many were played, and how many ended how, by ending. */
export interface RoundChances {
  readonly round: number;
  readonly played: number;
  readonly endings: readonly number[];
}

/** A decision that mattered, beside the best that could have been done instead. */
export interface ShownDecision {
  readonly round: number;
  readonly taken: Command;
  readonly instead: Command;
  /** Worlds in which both were played out. */
  readonly worlds: number;
  /** Interests of that seat that count, done minus instead, in thousandths, with their interval. */
  readonly counted: { readonly at: number; readonly low: number; readonly high: number };
  /** The ending whose share certainly differs, null where none does; and its shares in permille. */
  readonly ending: string | null;
  readonly done: number;
  readonly otherwise: number;
}

export const MOST_SHOWN = { rounds: 13, endings: 16, decisions: 4 } as const;
