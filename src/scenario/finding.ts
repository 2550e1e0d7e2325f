export type Path = readonly (string | number)[];

/** A problem before it has a line and a column: where in the content it is. */
export interface Finding {
  readonly path: Path;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly sentence: string;
}

export const error = (path: Path, code: string, sentence: string): Finding => ({
  path,
  severity: 'error',
  code,
  sentence,
});

export const warning = (path: Path, code: string, sentence: string): Finding => ({
  path,
  severity: 'warning',
  code,
  sentence,
});
