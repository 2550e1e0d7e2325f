import type { Edit } from './fixing/repair.ts';

/** What to do about a problem, and the edits of the text that do it; none where only a person can. */
export interface Fix {
  readonly sentence: string;
  readonly edits: readonly Edit[];
}

/** One thing wrong with a scenario file, where it is, and in words an author can act on. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where the trouble ends, for an editor to underline it: offsets in the text. */
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** Where in the content, by ids: `actors.DE.assets`; empty for the file as a whole. */
  readonly at: string;
  readonly sentence: string;
  readonly fix: Fix;
}

/** `FILE:LINE:COL: error|warning CODE: sentence. Fix: …` */
export const problemLine = (problem: Problem): string => {
  const { file, line, column, severity, code, sentence, fix } = problem;
  return `${file}:${line}:${column}: ${severity} ${code}: ${sentence} Fix: ${fix.sentence}`;
};

/** A problem of a file that could not even be read as text. */
export const fileProblem = (
  file: string,
  code: string,
  sentence: string,
  fix: string,
): Problem => ({
  file,
  line: 1,
  column: 1,
  from: 0,
  to: 0,
  severity: 'error',
  code,
  at: '',
  sentence,
  fix: { sentence: fix, edits: [] },
});
