import { Document as YamlDocument, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Document } from 'yaml';
import { acceptance } from '../../scenario/accepts.ts';
import type { Path } from '../../scenario/finding.ts';
import { editsOf } from '../../scenario/fixing/edits.ts';
import type { Source } from '../../scenario/fixing/edits.ts';
import type { Edit } from '../../scenario/fixing/repair.ts';
import type { Problem } from '../../scenario/problems.ts';
import type { Change } from './messages.ts';

const WIDTH = 100;

const rangeOf = (node: unknown): readonly [number, number] | null =>
  (isMap(node) || isSeq(node) || isScalar(node)) && node.range
    ? [node.range[0], node.range[1]]
    : null;

const columnOf = (text: string, offset: number): number =>
  offset - (text.lastIndexOf('\n', offset - 1) + 1);

const indented = (text: string, by: number): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(by) + line))
    .join('\n');

const setField = (source: Source, at: Path, value: unknown): Edit[] => {
  const { tree } = source;
  if (tree.getIn(at) === value) return [];
  return editsOf(source, tree.hasIn(at) ? { put: value, at } : { add: value, at });
};

/** Lists of plain words stand in one line, all else in lines of its own. */
const blockOf = (value: unknown): string => {
  const made = new YamlDocument(value);
  visit(made, {
    Seq: (_, list) => {
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  return made.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
};

/** A new entry of a list in lines of its own, indented as the others are. */
const appended = ({ text, tree }: Source, list: string, entry: unknown): Edit[] => {
  const found: unknown = tree.get(list, true);
  const written = blockOf([entry]);
  if (!isSeq(found) || found.items.length === 0 || found.flow === true) {
    return editsOf({ text, tree }, { add: entry, at: [list, 0] });
  }
  const first = rangeOf(found.items[0]);
  const last = rangeOf(found.items.at(-1));
  if (!first || !last) return [];
  const dash = text.lastIndexOf('-', first[0]);
  const end = text.slice(0, last[1]).trimEnd().length;
  return [{ from: end, to: end, text: `\n${indented(written, columnOf(text, dash))}` }];
};

const accepted = (
  source: Source,
  { code, at }: Pick<Problem, 'code' | 'at'>,
  because: string,
): Edit[] => {
  const found: unknown = source.tree.get('accepts', true);
  const repair = acceptance({ code, at } as Problem, because, 0);
  if (isSeq(found) && found.items.length > 0 && 'add' in repair) {
    return appended(source, 'accepts', repair.add);
  }
  const end = source.text.trimEnd().length;
  const added = 'add' in repair ? { accepts: [repair.add] } : {};
  const written = blockOf(added).trimEnd();
  return [{ from: end, to: source.text.length, text: `\n\n${written}\n` }];
};

/** The edits of the text that make a change; all else, comments too, stays as it is. */
export const changeEdits = (text: string, tree: Document, change: Change): readonly Edit[] => {
  const source = { text, tree };
  if ('append' in change) return appended(source, change.append, change.entry);
  if ('accept' in change) return accepted(source, change.accept, change.because);
  return change.set.flatMap(({ at, value }) => setField(source, at, value));
};
