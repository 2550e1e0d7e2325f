import { problemLine } from '../scenario/problems.ts';
import { readScenario } from './read.ts';

/** Prints every problem of every file; 1 when any of them is an error. */
export const check = (files: readonly string[]): number => {
  let errors = 0;
  for (const file of files) {
    const parsed = readScenario(file);
    for (const problem of parsed.problems) process.stdout.write(`${problemLine(problem)}\n`);
    if (!parsed.ok) errors += 1;
  }
  return errors === 0 ? 0 : 1;
};
