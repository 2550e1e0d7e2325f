import type { Fix } from './problems.ts';

/** A problem of a file's shape, before anything is known of its content. */
export interface ShapeProblem {
  readonly offset: number;
  readonly code: string;
  readonly sentence: string;
  readonly fix: Fix;
}

/** How many levels the fields of a scenario may be nested. */
export const DEEPEST = 24;

/** What is said of a place nested too deep. */
export const tooDeep = (offset: number): ShapeProblem => ({
  offset,
  code: 'too-deep',
  sentence: `Nested more than ${DEEPEST} levels deep; no field of a scenario needs that.`,
  fix: { sentence: 'Write it with fewer levels.', edits: [] },
});

/** More open brackets than any text quotes, or more list marks in a row: the reader would run out of stack. */
const MOST_OPEN = 200;
const LIST_IN_LIST = /(?:^|\n)[ ]*(?:[-?] +){50}/;

/** Looks at the bare text, for a file may be nested too deep even to be read. */
export const depthProblem = (text: string): ShapeProblem | null => {
  const lists = LIST_IN_LIST.exec(text);
  if (lists) return tooDeep(lists.index);
  let open = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open = Math.max(0, open - 1);
    if (open > MOST_OPEN) return tooDeep(offset);
  }
  return null;
};
