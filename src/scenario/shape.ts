import { isAlias, isCollection, isMap, isScalar, visit } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import { withoutItem } from './fixing/edits.ts';
import { DEEPEST, tooDeep } from './depth.ts';
import type { ShapeProblem } from './depth.ts';
import type { Fix } from './problems.ts';

/** Of one map; the whole file is cut shorter still. */
const MOST_KEYS = 50;
const startOf = (node: unknown): number =>
  isScalar(node) || isCollection(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;

const isPlain = (name: string): boolean => name !== '' && name !== '__proto__';

const keyProblem = (
  text: string,
  map: YAMLMap,
  index: number,
  seen: Set<string>,
): ShapeProblem[] => {
  const key = map.items[index]?.key;
  const offset = startOf(key);
  const without = (sentence: string): Fix => ({ sentence, edits: withoutItem(text, map, index) });
  if (!isScalar(key) || typeof key.value !== 'string' || !isPlain(key.value)) {
    const fix = without('Take the field out, or give it a name of letters.');
    return [{ offset, code: 'field-name', sentence: 'A field needs a plain name.', fix }];
  }
  const sentence = `The field "${key.value}" is written twice.`;
  const fix = without('Take one of the two out.');
  if (seen.has(key.value)) return [{ offset, code: 'same-field', sentence, fix }];
  seen.add(key.value);
  return [];
};

const keyProblems = (text: string, map: YAMLMap): ShapeProblem[] => {
  const seen = new Set<string>();
  const problems: ShapeProblem[] = [];
  for (let index = 0; index < map.items.length && problems.length < MOST_KEYS; index++) {
    problems.push(...keyProblem(text, map, index, seen));
  }
  return problems;
};

const alias = (offset: number): ShapeProblem => ({
  offset,
  code: 'alias',
  sentence: 'Aliases (*name) are not allowed; write the value out.',
  fix: { sentence: 'Copy what the name stands for to this place.', edits: [] },
});

/** Aliases multiply, deep nesting stalls, odd or repeated field names deceive: a scenario needs none of them. */
export const shapeProblems = (text: string, tree: Document): ShapeProblem[] => {
  const problems: ShapeProblem[] = [];
  visit(tree, (_key, node, path) => {
    const offset = startOf(node);
    if (isAlias(node)) problems.push(alias(offset));
    if (isMap(node)) problems.push(...keyProblems(text, node));
    if (path.length > DEEPEST * 2 && isCollection(node)) {
      problems.push(tooDeep(offset));
      return visit.BREAK;
    }
    return undefined;
  });
  return problems;
};
