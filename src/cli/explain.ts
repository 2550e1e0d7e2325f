import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { localised } from '../scenario/localise.ts';
import { problemLine } from '../scenario/problems.ts';
import type { Problem } from '../scenario/problems.ts';
import type { Scenario } from '../scenario/schema.ts';
import { complain } from './arguments.ts';
import { explained } from './explained.ts';
import { readLocale, readScenario } from './read.ts';

const OPTIONS = { language: { type: 'string' }, out: { type: 'string' } } as const;

const inLanguage = (
  scenario: Scenario,
  file: string,
  language: string | undefined,
): Scenario | readonly Problem[] => {
  if (language === undefined || language === scenario.language) return scenario;
  const read = readLocale(join(dirname(file), 'locales', `${language}.yaml`), scenario);
  return read.ok ? localised(scenario, read.locale) : read.problems;
};

const isScenario = (found: Scenario | readonly Problem[]): found is Scenario => 'actors' in found;

const told = (problems: readonly Problem[]): number =>
  complain(problems.map(problemLine).join('\n')) - 1;

/** Writes a page about a scenario that a colleague can read without opening its file. */
export const explainFile = (args: readonly string[]): number => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const [file = ''] = positionals;
  const parsed = readScenario(file);
  if (!parsed.ok) return told(parsed.problems);
  const scenario = inLanguage(parsed.scenario, file, values.language);
  if (!isScenario(scenario)) return told(scenario);
  const page = explained(scenario);
  if (values.out === undefined) process.stdout.write(page);
  else writeFileSync(values.out, page);
  return 0;
};
