/** A step into the content of a file. */
type Way = readonly (string | number)[];

/** One change of the content, told by paths; `edits.ts` turns it into edits of the text that keep all else as it is. */
export type Repair =
  | { readonly put: unknown; readonly at: Way }
  | { readonly add: unknown; readonly at: Way }
  | { readonly remove: Way }
  | { readonly rename: Way; readonly to: string }
  | { readonly swap: readonly [Way, Way] };

/** What would mend a problem: for people, and for a program. */
export interface Advice {
  readonly sentence: string;
  readonly repairs: readonly Repair[];
}

/** One replacement in the text of the file: from one offset to another. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text after edits that do not overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((one, two) => two.from - one.from)
    .reduce((rest, edit) => rest.slice(0, edit.from) + edit.text + rest.slice(edit.to), text);
