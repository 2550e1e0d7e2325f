import { advice, error } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import { valueAt } from './references.ts';

const COMMA = 'A text with a comma in it must stand in quotes when it is written within braces.';
const QUOTE_TEXT = 'Put the whole text in single quotes.';

/** A field that is a piece of a text: words and no value. */
const isPiece = (entry: readonly [string, unknown] | undefined): boolean =>
  entry?.[1] === null && entry[0].includes(' ');

/**
 * What a comma cut off a text within braces: it reads as fields without a value. Told once, at the first;
 * null where the field is no such piece.
 */
export const cutByComma = (content: unknown, path: Path, key: string): Finding[] | null => {
  // A hostile file has tens of thousands of fields; few look like a piece of a text.
  if (!key.includes(' ')) return null;
  const fields = Object.entries(Object(valueAt(content, path)) as object);
  const at = fields.findIndex(([name]) => name === key);
  if (!isPiece(fields[at])) return null;
  if (isPiece(fields[at - 1])) return [];
  const [name = '', value] = fields[at - 1] ?? [];
  if (typeof value !== 'string') return null;
  const after = fields.slice(at).findIndex((entry) => !isPiece(entry));
  const pieces = fields.slice(at, after < 0 ? fields.length : at + after).map(([piece]) => piece);
  const whole = [value, ...pieces].join(', ');
  const removals = pieces.map((piece) => ({ remove: [...path, piece] }));
  const fix = advice(QUOTE_TEXT, { put: whole, at: [...path, name] }, ...removals);
  return [error([...path, key], 'unknown-field', COMMA, fix)];
};
