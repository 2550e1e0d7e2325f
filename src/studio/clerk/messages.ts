import type { Edit } from '../../scenario/fixing/repair.ts';
import type { Problem } from '../../scenario/problems.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** One word that can stand at a place, and what it means. */
export interface Offer {
  readonly label: string;
  readonly kind: 'field' | 'word' | 'name';
  readonly required: boolean;
  readonly info: string;
}

export interface Offers {
  readonly from: number;
  readonly offers: readonly Offer[];
}

/** What a word of the text means. */
export interface Meaning {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly info: string;
  readonly values: readonly string[];
}

/** A thing of the scenario that one can jump to. */
export interface Entry {
  readonly list: string;
  readonly id: string;
  readonly name: string;
  readonly from: number;
}

/** What a look at the text found. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly entries: readonly Entry[];
  /** Null while the text has errors. */
  readonly scenario: Scenario | null;
}

type Way = readonly (string | number)[];

/** A change of the content that a form asks for. */
export type Change =
  | { readonly set: readonly { readonly at: Way; readonly value: unknown }[] }
  /** A new entry at the end of a list, written as a block. */
  | { readonly append: string; readonly entry: Readonly<Record<string, unknown>> }
  | { readonly accept: Pick<Problem, 'code' | 'at'>; readonly because: string };

interface Errands {
  readonly check: { readonly ask: { readonly text: string }; readonly answer: Checked };
  readonly complete: {
    readonly ask: { readonly text: string; readonly at: number };
    readonly answer: Offers | null;
  };
  readonly explain: {
    readonly ask: { readonly text: string; readonly at: number };
    readonly answer: Meaning | null;
  };
  readonly edit: {
    readonly ask: { readonly text: string; readonly change: Change };
    readonly answer: readonly Edit[];
  };
}
export type Task = keyof Errands;
export type Ask<T extends Task> = Errands[T]['ask'];
export type Answer<T extends Task> = Errands[T]['answer'];

/** What the clerk's worker is told and what it says. */
export interface ClerkAsked {
  readonly id: number;
  readonly task: Task;
  readonly ask: Ask<Task>;
}
export interface ClerkAnswered {
  readonly id: number;
  readonly answer: Answer<Task>;
}

/** The first word of a clerk's worker: it has been loaded and listens. */
export const UP = 'up';
