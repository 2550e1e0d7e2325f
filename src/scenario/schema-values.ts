import { z } from 'zod';
import { NOT_TEXT } from './basics.ts';
import type { Path } from './finding.ts';
import { closest, listed } from './fixing/nearest.ts';
import { fewest, placeholderFor } from './placeholder.ts';
import { LISTS, lostNames, valueAt } from './references.ts';
import { scenarioSchema } from './schema.ts';
import { formsOf, schemasAt } from './schema-walk.ts';

/** What zod says of a value. */
interface Said {
  readonly code: string;
  readonly message: string;
}

/** What the schema says in its own words stays; the words of the library are put plainly. */
export const plainly = (value: unknown, { code, message }: Said): string => {
  if (!/^(?:Invalid|Too) /.test(message)) return message;
  const isShort = typeof value === 'number' || (typeof value === 'string' && value.length <= 40);
  const told = isShort ? JSON.stringify(value) : 'this';
  const isNumber = typeof value === 'number';
  if (code === 'too_small') return `${told} is too ${isNumber ? 'small' : 'short'}`;
  if (code === 'too_big') return `${told} is too ${isNumber ? 'large' : 'long'}`;
  return `${told} cannot stand here`;
};

const LARGE = 1_000_000_000;

const numberWords = ({ minValue, maxValue }: z.ZodNumber): string => {
  const least = minValue !== null && minValue > -LARGE ? ` from ${minValue}` : '';
  const most = maxValue !== null && maxValue < LARGE ? ` to ${maxValue}` : '';
  return `Write a whole number${least}${most}.`;
};

const optionsOf = (form: z.ZodType): string[] => {
  if (form instanceof z.ZodEnum) return form.options.map(String);
  return form instanceof z.ZodLiteral ? [...form.values].map(String) : [];
};

const wordsOfForm = (form: z.ZodType): string => {
  const options = optionsOf(form);
  if (options.length > 0) return `Write one of ${listed(options)}.`;
  if (form instanceof z.ZodNumber) return numberWords(form);
  if (form instanceof z.ZodBoolean) return 'Write true or false.';
  if (form instanceof z.ZodString) return `Write text of at most ${form.maxLength ?? 160} letters.`;
  if (form instanceof z.ZodArray) return 'Write a list.';
  return 'Write fields with their values here.';
};

/** What may stand at `path`, in a sentence. */
export const wordsFor = (path: Path, code: string): string => {
  if (code === 'invalid_key') return 'Write letters, digits and hyphens, at most 40.';
  const forms = schemasAt(scenarioSchema, path).flatMap(formsOf);
  const [form] = forms;
  if (!form) return 'See docs/scenario-reference.md for what may stand here.';
  if (code === 'too_big' && form instanceof z.ZodArray) return 'Take entries out.';
  if (code === 'too_small' && form instanceof z.ZodArray) return 'Add entries.';
  const options = forms.flatMap(optionsOf);
  return options.length > 0 ? `Write one of ${listed(options)}.` : wordsOfForm(form);
};

const asId = (written: string): string =>
  written
    .trim()
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^[^A-Za-z]+|-+$/g, '')
    .slice(0, 40) || 'unnamed';

/** A date written the way people do: 14.1.2041, 14/1/2041, 2041-1-14. */
const asDate = (written: string): string => {
  const [one = '', two = '', three = ''] = written.split(/[./-]/);
  const parts = one.length === 4 ? [one, two, three] : [three, two, one];
  return parts.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-');
};

const plainText = (written: string): string =>
  written.replaceAll(new RegExp(NOT_TEXT.source, 'giu'), '').trim();

const clamped = (form: z.ZodNumber, written: unknown): number | undefined => {
  const value = Number(written);
  if (written === null || typeof written === 'boolean' || !Number.isFinite(value)) return undefined;
  return Math.min(Math.max(Math.round(value), form.minValue ?? -LARGE), form.maxValue ?? LARGE);
};

/** Candidates for what was meant, the nearest first. */
const candidates = (form: z.ZodType, written: unknown): unknown[] => {
  if (form instanceof z.ZodNumber) return [clamped(form, written)];
  const options = optionsOf(form);
  if (form instanceof z.ZodEnum) return [closest(String(written), options)];
  if (form instanceof z.ZodLiteral) return [form.value];
  if (form instanceof z.ZodBoolean) return [/^(?:yes|on|true|1)$/i.test(String(written))];
  const text = typeof written === 'string' || typeof written === 'number' ? String(written) : '';
  if (!(form instanceof z.ZodString) || text === '') return [];
  return [plainText(text), asDate(text), asId(text), `${asId(text).slice(0, 38)}-1`];
};

/** A list with as many entries as it needs, and no more than it may have. */
const asList = (form: z.ZodArray, written: unknown, pad: () => unknown): unknown => {
  if (!Array.isArray(written)) return [written];
  const missing = fewest(form) - written.length;
  const entries: unknown[] = written;
  if (missing > 0) return [...entries, ...Array.from({ length: missing }, pad)];
  for (let count = written.length; count > 0; count--) {
    const shorter: unknown[] = written.slice(0, count);
    const issues = form.safeParse(shorter).error?.issues ?? [];
    if (!issues.some(({ code, path }) => code === 'too_big' && path.length === 0)) return shorter;
  }
  return undefined;
};

const padding = ({ element }: z.ZodArray, content: unknown, path: Path): unknown =>
  element instanceof z.ZodType ? placeholderFor(element, content, [...path, 0]) : null;

/** What others call an entry whose id cannot stand. */
const idAskedFor = (content: unknown, path: Path): string | undefined => {
  const list = LISTS.find((name) => name === path[0]);
  if (list === undefined || path.length !== 3 || path[2] !== 'id') return undefined;
  return closest(String(valueAt(content, path)), lostNames(content, list));
};

/** A value near the one written that the schema accepts at `path`; undefined where only a person can tell. */
export const mendedValue = (content: unknown, path: Path, key: boolean): unknown => {
  if (key) return asId(String(path.at(-1)));
  const written = valueAt(content, path);
  const asked = idAskedFor(content, path);
  if (asked !== undefined) return asked;
  for (const form of schemasAt(scenarioSchema, path).flatMap(formsOf)) {
    const tried =
      form instanceof z.ZodArray
        ? [asList(form, written, () => padding(form, content, path))]
        : candidates(form, written);
    const good = tried.find((value) => value !== undefined && form.safeParse(value).success);
    if (good !== undefined) return good;
  }
  const [schema] = schemasAt(scenarioSchema, path);
  const isText = typeof written === 'string' && written.length > 160;
  return schema && !isText && path.length > 0 ? placeholderFor(schema, content, path) : undefined;
};
