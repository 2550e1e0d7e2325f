import { parseArgs } from 'node:util';
import { problemLine } from '../scenario/problems.ts';
import type { Problem } from '../scenario/problems.ts';
import { localeFiles, readLocale, readScenario } from './read.ts';

const problemsOf = (file: string): readonly Problem[] => {
  const parsed = readScenario(file);
  if (!parsed.ok) return parsed.problems;
  const locales = localeFiles(file).flatMap((name) => readLocale(name, parsed.scenario).problems);
  return [...parsed.problems, ...locales];
};

/** Prints every problem of every file and of the translations beside it; 1 when any of them is an error. */
export const check = (args: readonly string[]): number => {
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
  const problems = positionals.flatMap(problemsOf);
  for (const problem of problems) process.stdout.write(`${problemLine(problem)}\n`);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
};
