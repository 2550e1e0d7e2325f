import { isAlias, isCollection, isMap, isScalar, visit } from 'yaml';
import type { Document, YAMLMap } from 'yaml';

/** A problem of a file's shape, before anything is known of its content. */
export interface ShapeProblem {
  readonly offset: number;
  readonly code: string;
  readonly sentence: string;
}

const DEEPEST = 24;
const TOO_DEEP = `Nested more than ${DEEPEST} levels deep; no field of a scenario needs that.`;

/** More open brackets than any text quotes, or more list marks in a row: the reader would run out of stack. */
const MOST_OPEN = 200;
/** Of one map; the whole file is cut shorter still. */
const MOST_KEYS = 50;
const LIST_IN_LIST = /(?:^|\n)[ ]*(?:[-?] +){50}/;

/** Looks at the bare text, for a file may be nested too deep even to be read. */
export const depthProblem = (text: string): ShapeProblem | null => {
  const lists = LIST_IN_LIST.exec(text);
  if (lists) return { offset: lists.index, code: 'too-deep', sentence: TOO_DEEP };
  let open = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open = Math.max(0, open - 1);
    if (open > MOST_OPEN) return { offset, code: 'too-deep', sentence: TOO_DEEP };
  }
  return null;
};

const startOf = (node: unknown): number =>
  isScalar(node) || isCollection(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;

const isPlain = (name: string): boolean => name !== '' && name !== '__proto__';

const keyProblem = (key: unknown, seen: Set<string>): ShapeProblem[] => {
  if (!isScalar(key) || typeof key.value !== 'string' || !isPlain(key.value)) {
    return [{ offset: startOf(key), code: 'field-name', sentence: 'A field needs a plain name.' }];
  }
  const sentence = `The field "${key.value}" is written twice.`;
  if (seen.has(key.value)) return [{ offset: startOf(key), code: 'same-field', sentence }];
  seen.add(key.value);
  return [];
};

const keyProblems = (map: YAMLMap): ShapeProblem[] => {
  const seen = new Set<string>();
  return map.items.flatMap((pair) => keyProblem(pair.key, seen));
};

/** Aliases multiply, deep nesting stalls, odd or repeated field names deceive: a scenario needs none of them. */
export const shapeProblems = (tree: Document): ShapeProblem[] => {
  const problems: ShapeProblem[] = [];
  visit(tree, (_key, node, path) => {
    const offset = startOf(node);
    if (isAlias(node)) {
      const sentence = 'Aliases (*name) are not allowed; write the value out.';
      problems.push({ offset, code: 'alias', sentence });
    }
    if (isMap(node)) problems.push(...keyProblems(node).slice(0, MOST_KEYS));
    if (path.length > DEEPEST * 2 && isCollection(node)) {
      problems.push({ offset, code: 'too-deep', sentence: TOO_DEEP });
      return visit.BREAK;
    }
    return undefined;
  });
  return problems;
};
