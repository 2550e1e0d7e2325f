import { isAlias, isCollection, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import type { Edit, Repair } from './repair.ts';
import { yamlOf } from './yaml-text.ts';

type Way = readonly (string | number)[];
type Collection = YAMLMap | YAMLSeq;
type Span = readonly [from: number, to: number];

/** A file as text and as tree. */
export interface Source {
  readonly text: string;
  readonly tree: Document;
}

const trimmed = (text: string, [from, to]: Span): Span => {
  let end = to;
  while (end > from && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return [from, end];
};

const spanOf = (text: string, node: unknown): Span | null => {
  const range = isScalar(node) || isCollection(node) || isAlias(node) ? node.range : null;
  return range ? trimmed(text, [range[0], range[1]]) : null;
};

/** Where an item of a list, or a field with its name, stands. */
const itemSpan = (text: string, item: unknown): Span | null => {
  if (!isPair(item)) return spanOf(text, item);
  const key = spanOf(text, item.key);
  const value = spanOf(text, item.value);
  return key && [key[0], Math.max(key[1], value?.[1] ?? 0)];
};

const isFlow = (node: Collection): boolean => node.flow === true;

const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
};

const columnOf = (text: string, offset: number): number =>
  offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** Takes one item out of its collection, with the comma or the line that goes with it. */
export const withoutItem = (text: string, parent: Collection, index: number): Edit[] => {
  const items: readonly unknown[] = parent.items;
  const [here, next, before] = [index, index + 1, index - 1].map((at) => itemSpan(text, items[at]));
  if (!here) return [];
  if (before) {
    const from = isFlow(parent) ? before[1] : lineEnd(text, before[1]);
    return [{ from, to: here[1], text: '' }];
  }
  if (next) return [{ from: here[0], to: next[0], text: '' }];
  const whole = spanOf(text, parent);
  return whole ? [{ from: whole[0], to: whole[1], text: isMap(parent) ? '{}' : '[]' }] : [];
};

const indexIn = (parent: Collection, step: string | number): number =>
  isMap(parent)
    ? parent.items.findIndex(({ key }) => isScalar(key) && String(key.value) === String(step))
    : Number(step);

const parentOf = ({ tree }: Source, at: Way): unknown => tree.getIn(at.slice(0, -1), true);

const put = ({ text, tree }: Source, at: Way, value: unknown): Edit[] => {
  const span = spanOf(text, tree.getIn(at, true));
  if (!span) return [];
  const [from, to] = span;
  const gap = from > 0 && /\S/.test(text[from - 1] ?? '') && text[from - 1] === ':' ? ' ' : '';
  return [{ from, to, text: gap + yamlOf(value) }];
};

const entry = (parent: unknown, step: string | number, value: unknown): string =>
  isSeq(parent) ? yamlOf(value) : `${yamlOf(step)}: ${yamlOf(value)}`;

const intoEmpty = (text: string, parent: Collection, written: string): Edit[] => {
  const span = spanOf(text, parent);
  const filled = isSeq(parent) ? `[${written}]` : `{ ${written} }`;
  return span ? [{ from: span[0], to: span[1], text: filled }] : [];
};

/** Behind the last item, in the manner of the items that are there. */
const append = (text: string, parent: Collection, written: string): Edit[] => {
  const first = itemSpan(text, parent.items[0]);
  const last = itemSpan(text, parent.items.at(-1));
  if (!first || !last) return intoEmpty(text, parent, written);
  if (isFlow(parent)) return [{ from: last[1], to: last[1], text: `, ${written}` }];
  const indent = columnOf(text, first[0]) - (isSeq(parent) ? 2 : 0);
  const from = lineEnd(text, last[1]);
  const dash = isSeq(parent) ? '- ' : '';
  return [{ from, to: from, text: `\n${' '.repeat(Math.max(0, indent))}${dash}${written}` }];
};

/** What is not there yet is made on the way. */
const add = (source: Source, at: Way, value: unknown): Edit[] => {
  const parent = parentOf(source, at);
  const step = at.at(-1) ?? '';
  if (isMap(parent) || isSeq(parent)) {
    return append(source.text, parent, entry(parent, step, value));
  }
  const made = typeof step === 'number' ? [value] : { [step]: value };
  if (at.length <= 1) return [];
  const above = at.slice(0, -1);
  return isScalar(parent) ? put(source, above, made) : add(source, above, made);
};

const remove = (source: Source, at: Way): Edit[] => {
  const parent = parentOf(source, at);
  if (!isMap(parent) && !isSeq(parent)) return [];
  return withoutItem(source.text, parent, indexIn(parent, at.at(-1) ?? ''));
};

const rename = (source: Source, at: Way, to: string): Edit[] => {
  const parent = parentOf(source, at);
  if (!isMap(parent)) return [];
  const span = spanOf(source.text, parent.items[indexIn(parent, at.at(-1) ?? '')]?.key);
  return span ? [{ from: span[0], to: span[1], text: yamlOf(to) }] : [];
};

const swap = ({ text, tree }: Source, [one, two]: readonly [Way, Way]): Edit[] => {
  const spans = [one, two].map((at) => spanOf(text, tree.getIn(at, true)));
  const [first, second] = spans;
  if (!first || !second) return [];
  return [
    { from: first[0], to: first[1], text: text.slice(...second) },
    { from: second[0], to: second[1], text: text.slice(...first) },
  ];
};

/** The edits of the text that make one repair; none where the file has no such place. */
export const editsOf = (source: Source, repair: Repair): Edit[] => {
  if ('put' in repair) return put(source, repair.at, repair.put);
  if ('add' in repair) return add(source, repair.at, repair.add);
  if ('remove' in repair) return remove(source, repair.remove);
  return 'rename' in repair ? rename(source, repair.rename, repair.to) : swap(source, repair.swap);
};
