import { advice, warning } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Repair } from './fixing/repair.ts';
import type { Problem } from './problems.ts';

/** A warning that the author has looked at and leaves as it is. */
export interface Acceptance {
  readonly code: string;
  readonly at: string;
  readonly because: string;
}

const covers = ({ code, at }: Acceptance, problem: Problem): boolean =>
  problem.severity === 'warning' &&
  problem.code === code &&
  (problem.at === at || problem.at.startsWith(`${at}.`));

/** The problems that no acceptance in the file covers. */
export const withoutAccepted = (
  problems: readonly Problem[],
  accepts: readonly Acceptance[],
): Problem[] => problems.filter((problem) => !accepts.some((one) => covers(one, problem)));

/** Acceptances of what is no longer there: they would hide the next problem of that kind. */
export const idleAcceptances = (
  problems: readonly Problem[],
  accepts: readonly Acceptance[],
): Finding[] =>
  accepts.flatMap((acceptance, index) => {
    if (problems.some((problem) => covers(acceptance, problem))) return [];
    const path = ['accepts', index];
    const error = problems.some(
      ({ code, severity }) => severity === 'error' && code === acceptance.code,
    );
    const sentence = error
      ? `Errors cannot be accepted, and "${acceptance.code}" is one here.`
      : `There is no warning "${acceptance.code}" at ${acceptance.at} to accept.`;
    const fix = advice('Take the acceptance out.', { remove: path });
    return [warning(path, 'idle-acceptance', sentence, fix)];
  });

/** The repair that accepts a warning for a reason, for editors to offer. */
export const acceptance = (problem: Problem, because: string, accepted: number): Repair => ({
  add: { code: problem.code, at: problem.at, because },
  at: ['accepts', accepted],
});
