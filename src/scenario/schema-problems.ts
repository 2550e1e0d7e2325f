import { cutByComma } from './cut-text.ts';
import type { Finding, Path } from './finding.ts';
import { advice, error } from './finding.ts';
import { listed, meant } from './fixing/nearest.ts';
import type { Repair } from './fixing/repair.ts';
import { yamlOf } from './fixing/yaml-text.ts';
import { placeholderFor } from './placeholder.ts';
import { valueAt } from './references.ts';
import { scenarioSchema } from './schema.ts';
import { fieldsAt, schemasAt } from './schema-walk.ts';
import { mendedValue, plainly, wordsFor } from './schema-values.ts';

/** What zod says of one value. */
export interface Issue {
  readonly code: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  /** What each form of a value that may have several would say of it. */
  readonly errors?: readonly (readonly Issue[])[];
}

/** A finding of the schema; an unknown field is told at its name. */
export interface SchemaFinding {
  readonly finding: Finding;
  readonly atKey: boolean;
}

const MOST_KEYS = 50;
const MOST_SLIPS = 20;

/** Of a value that fits none of its forms, the form that fits best tells what is wrong. */
const plainIssues = (issue: Issue): readonly Issue[] => {
  const [best] = [...(issue.errors ?? [])].sort((a, b) => a.length - b.length);
  if (!best) return [issue];
  return best
    .flatMap(plainIssues)
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
};

const plainPath = (path: readonly PropertyKey[]): Path =>
  path.map((part) => (typeof part === 'symbol' ? String(part) : part));

const nameOf = (path: Path): string => (path.length === 0 ? 'the file' : path.join('.'));

const keysAt = (content: unknown, path: Path): string[] => {
  const value = valueAt(content, path);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
};

/** The field an unknown one was meant to be: near in letters, known here and not there yet. */
const meantField = (content: unknown, path: Path, key: string): string | undefined => {
  const there = Object(valueAt(content, path)) as object;
  const free = fieldsAt(scenarioSchema, path).filter(({ name }) => !Object.hasOwn(there, name));
  return meant(
    key,
    free.map(({ name }) => name),
  );
};

const unknownField = (content: unknown, path: Path, key: string): SchemaFinding => {
  const at = [...path, key];
  const best = meantField(content, path, key);
  const known = fieldsAt(scenarioSchema, path).map(({ name }) => name);
  const fix =
    best === undefined
      ? advice(`Take it out; here there may be ${listed(known)}.`, { remove: at })
      : advice(`Write "${best}".`, { rename: at, to: best });
  const sentence = `There is no field "${key}" in ${nameOf(path)}.`;
  return { finding: error(at, 'unknown-field', sentence, fix), atKey: true };
};

/** A field that no one knows, or what a comma cut off a text. */
const unknownOrCut = (content: unknown, path: Path, key: string): readonly SchemaFinding[] => {
  const cut = cutByComma(content, path, key);
  if (cut === null) return [unknownField(content, path, key)];
  return cut.map((finding) => ({ finding, atKey: true }));
};

/** Fields that no one knows, a few of them. */
const slipsIn = (content: unknown, path: Path): string[] => {
  const known = new Set(fieldsAt(scenarioSchema, path).map(({ name }) => name));
  const slips: string[] = [];
  for (const key of keysAt(content, path)) {
    if (slips.length >= MOST_SLIPS) break;
    if (!known.has(key)) slips.push(key);
  }
  return slips;
};

const SHORT = 60;

const added = (name: string, value: unknown): string => {
  const written = `${name}: ${yamlOf(value)}`;
  const short = value !== undefined && written.length <= SHORT;
  return short ? `Add "${written}".` : `Add "${name}" with what belongs to it.`;
};

const missing = (content: unknown, path: Path): SchemaFinding[] => {
  const [parent, name] = [path.slice(0, -1), String(path.at(-1))];
  const slips = slipsIn(content, parent);
  // The field is there under a wrong name, which is told already.
  if (slips.some((key) => meantField(content, parent, key) === name)) return [];
  const [schema] = schemasAt(scenarioSchema, path);
  const value = schema && placeholderFor(schema, content, path);
  const repair: Repair | null = value === undefined ? null : { add: value, at: path };
  const about = schema?.description === undefined ? '' : `: ${schema.description}`;
  const sentence = `${nameOf(path)} is missing${about}.`;
  return [
    {
      finding: error(path, 'missing-field', sentence, advice(added(name, value), repair)),
      atKey: false,
    },
  ];
};

const wrongValue = (content: unknown, path: Path, issue: Issue): SchemaFinding => {
  const atKey = issue.code === 'invalid_key';
  const words = wordsFor(path, issue.code);
  const mended = mendedValue(content, path, atKey);
  const put: Repair | null = mended === undefined ? null : { put: mended, at: path };
  const repair = atKey && typeof mended === 'string' ? { rename: path, to: mended } : put;
  const sentence = `${nameOf(path)}: ${plainly(valueAt(content, path), issue)}.`;
  return { finding: error(path, 'wrong-value', sentence, advice(words, repair)), atKey };
};

/** Whether a field is missing from a map that is there. */
const isMissing = (content: unknown, path: Path): boolean => {
  const parent = valueAt(content, path.slice(0, -1));
  return (
    path.length > 0 &&
    typeof parent === 'object' &&
    parent !== null &&
    !Object.hasOwn(parent, path.at(-1) ?? '')
  );
};

const findingsOf = (content: unknown, issue: Issue): SchemaFinding[] => {
  const path = plainPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? [])
      .slice(0, MOST_KEYS)
      .flatMap((key) => unknownOrCut(content, path, key));
  }
  if (isMissing(content, path)) return missing(content, path);
  return [wrongValue(content, path, issue)];
};

/** What the schema finds wrong, in words, with what would mend it. */
export const schemaFindings = (content: unknown, issues: readonly Issue[]): SchemaFinding[] =>
  issues.flatMap(plainIssues).flatMap((issue) => findingsOf(content, issue));
