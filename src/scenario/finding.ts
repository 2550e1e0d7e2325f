import type { Advice, Repair } from './fixing/repair.ts';

export type Path = readonly (string | number)[];

/** A problem before it has a line and a column: where in the content it is, and what would mend it. */
export interface Finding {
  readonly path: Path;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly sentence: string;
  readonly fix: Advice;
}

/** What to do, in one sentence, and the repairs that do it where a program can. */
export const advice = (sentence: string, ...repairs: readonly (Repair | null)[]): Advice => ({
  sentence,
  repairs: repairs.filter((repair) => repair !== null),
});

export const error = (path: Path, code: string, sentence: string, fix: Advice): Finding => ({
  path,
  severity: 'error',
  code,
  sentence,
  fix,
});

export const warning = (path: Path, code: string, sentence: string, fix: Advice): Finding => ({
  path,
  severity: 'warning',
  code,
  sentence,
  fix,
});
