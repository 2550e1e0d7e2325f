import type { Command, Refusal } from '../rules/commands.ts';
import type { LedgerLine, View } from '../view/types.ts';

/** How a screen gets views and sends commands; the same for solo play, a lesson and a replay. */
export interface Session {
  readonly view: () => View;
  /** Sends a command that answers the question of the view it was made from. */
  readonly send: (command: Command, question: string) => Refusal | null;
  /** Called after every change with the new view and the one before. Returns a way to stop. */
  readonly subscribe: (listener: (now: View, before: View) => void) => () => void;
  /** Every named cause of every change so far that this viewer may know. */
  readonly ledger: () => readonly LedgerLine[];
}
