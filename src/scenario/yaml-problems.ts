import { parseDocument } from 'yaml';
import type { YAMLError } from 'yaml';
import { applyEdits } from './fixing/repair.ts';
import type { Edit } from './fixing/repair.ts';
import { triesFor } from './fixing/yaml-tries.ts';
import type { Try } from './fixing/yaml-tries.ts';

const INSTEAD: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A text with a colon in it must stand in quotes.',
  TAB_AS_INDENT: 'Tabs cannot indent a line.',
  BAD_INDENT:
    'The line begins further left or right than its neighbours, or a bracket was not closed.',
  MULTILINE_IMPLICIT_KEY: 'This line has neither a field with a colon nor a place in a list.',
  MULTIPLE_DOCS: 'The file has a second part behind a line of three hyphens.',
};

/** A code of the library may stand for several things: then its message tells which. */
const BY_MESSAGE: readonly (readonly [RegExp, string])[] = [
  [/^A block sequence may not/, 'A list cannot begin here: its hyphen stands too far right.'],
  [/^Comments must be separated/, 'A remark needs a blank before its #.'],
  [/^Implicit map keys/, 'This line has no colon behind the name of its field.'],
  [/^Plain value cannot start/, 'A text that begins with a sign must stand in quotes.'],
];

/** What the reader of YAML could not make sense of, in words. */
export const yamlSentence = ({ code, message }: YAMLError): string => {
  const [, told] = BY_MESSAGE.find(([start]) => start.test(message)) ?? [];
  return told ?? INSTEAD[code] ?? `${message.split('\n')[0]?.replace(/[.:]$/, '') ?? message}.`;
};

/** How many things are wrong with one field of the whole file; what it holds is as yet unchecked. */
export type Judge = (field: string, value: unknown) => number;

/** A field of the whole file with all that belongs to it. */
interface Section {
  readonly from: number;
  readonly to: number;
}

const sectionsUpTo = (text: string, offset: number): Section[] => {
  const starts = [...text.matchAll(/^[A-Za-z][\w-]*:/gm)].map(({ index }) => index);
  return starts
    .map((from, index) => ({ from, to: starts[index + 1] ?? text.length }))
    .filter(({ from }) => from <= offset)
    .slice(-2)
    .reverse();
};

const OPTIONS = { uniqueKeys: false, prettyErrors: false } as const;
/** Larger sections are left to people: trying takes time at every key pressed. */
const LARGEST = 60_000;

const wrongs = (text: string, judge: Judge): number => {
  const tree = parseDocument(text, OPTIONS);
  if (tree.errors.length > 0) return Infinity;
  const content: unknown = tree.toJS({ maxAliasCount: 0 });
  if (typeof content !== 'object' || content === null) return Infinity;
  return Object.entries(content).reduce((sum, [field, value]) => sum + judge(field, value), 0);
};

const moved = (edit: Edit, by: number): Edit => ({
  ...edit,
  from: edit.from + by,
  to: edit.to + by,
});

const bestIn = (text: string, section: Section, offset: number, judge: Judge): Try | null => {
  const part = text.slice(section.from, section.to);
  if (part.length > LARGEST || wrongs(part, judge) < Infinity) return null;
  let best: Try | null = null;
  let fewest = Infinity;
  for (const one of triesFor(part, Math.min(offset - section.from, part.length - 1))) {
    const left = wrongs(applyEdits(part, [one.edit]), judge);
    if (left >= fewest) continue;
    [best, fewest] = [one, left];
    if (left === 0) break;
  }
  return best && { ...best, at: best.at + section.from, edit: moved(best.edit, section.from) };
};

/** A second part is mostly the rest of the first; if it begins anew, it is another file. */
const oneFile = (text: string, offset: number): Try => {
  const end = text.indexOf('\n', offset) + 1;
  const again = /^format:/m.test(text.slice(end));
  const sentence = again ? 'Take out all that follows.' : 'Take out the line of hyphens.';
  return {
    sentence,
    at: offset,
    edit: { from: offset, to: again || end === 0 ? text.length : end, text: '' },
  };
};

/** A small change after which this part of the file can be read and is sound; null where none is found. */
export const yamlTry = (text: string, { code, pos }: YAMLError, judge: Judge): Try | null => {
  const [offset] = pos;
  if (code === 'MULTIPLE_DOCS') return oneFile(text, offset);
  for (const section of sectionsUpTo(text, offset)) {
    const found = bestIn(text, section, offset, judge);
    if (found) return found;
  }
  return null;
};
