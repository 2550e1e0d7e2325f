/** One thing wrong with a scenario file, where it is, and in words an author can act on. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly sentence: string;
}

/** `FILE:LINE:COL: error CODE: sentence` */
export const problemLine = (problem: Problem): string => {
  const { file, line, column, severity, code, sentence } = problem;
  return `${file}:${line}:${column}: ${severity} ${code}: ${sentence}`;
};
