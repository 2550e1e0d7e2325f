import { LISTED } from './descriptions-lists.ts';
import { PLAIN } from './descriptions-plain.ts';
import type { Path } from './finding.ts';

const ALL: Readonly<Record<string, string>> = { ...PLAIN, ...LISTED };

const namesIn = (path: Path): string[] =>
  path.filter((step) => typeof step === 'string').map(String);

/** What the field at `path` is for, in a few words: the longest ending of its path that is listed says it. */
export const describedAt = (path: Path): string => {
  const names = namesIn(path);
  for (let from = 0; from < names.length; from++) {
    const found = ALL[names.slice(from).join('.')];
    if (found !== undefined) return found;
  }
  return '';
};
