import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseLocale } from '../scenario/locale.ts';
import type { ParsedLocale } from '../scenario/locale.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Parsed } from '../scenario/parse.ts';
import { fileProblem } from '../scenario/problems.ts';
import type { Problem } from '../scenario/problems.ts';
import type { Scenario } from '../scenario/schema.ts';

const LARGEST = 1_000_000;

/** The text of a file, or null when it cannot be read as UTF-8 text of at most 1 MB. */
export const readText = (file: string): string | null => {
  try {
    if (statSync(file).size > LARGEST) return null;
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return null;
  }
};

const unreadable = (file: string): Problem =>
  fileProblem(
    file,
    'unreadable',
    'The file is missing, larger than 1 MB, or not UTF-8 text.',
    'Check the path, and save the file as UTF-8.',
  );

/** A scenario file read and parsed; an unreadable file is a problem like any other. */
export const readScenario = (file: string): Parsed => {
  const text = readText(file);
  return text === null ? { ok: false, problems: [unreadable(file)] } : parseScenario(text, file);
};

/** The translations beside a scenario file. */
export const localeFiles = (file: string): string[] => {
  const folder = join(dirname(file), 'locales');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /^[a-z]{2}\.yaml$/.test(name));
  return names.toSorted().map((name) => join(folder, name));
};

/** A translation read and compared with its scenario. */
export const readLocale = (file: string, scenario: Scenario): ParsedLocale => {
  const text = readText(file);
  return text === null
    ? { ok: false, problems: [unreadable(file)] }
    : parseLocale(text, file, scenario);
};
