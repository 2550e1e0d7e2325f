import { readFileSync } from 'node:fs';
import { parseScenario } from '../scenario/parse.ts';
import type { Parsed } from '../scenario/parse.ts';

const LARGEST = 1_000_000;

/** The text of a file, or null when it cannot be read as UTF-8 text of at most 1 MB. */
export const readText = (file: string): string | null => {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > LARGEST) return null;
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** A scenario file read and parsed; an unreadable file is a problem like any other. */
export const readScenario = (file: string): Parsed => {
  const text = readText(file);
  if (text !== null) return parseScenario(text, file);
  const sentence = 'The file is missing, larger than 1 MB, or not UTF-8 text.';
  const problem = {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    code: 'unreadable',
    sentence,
  } as const;
  return { ok: false, problems: [problem] };
};
