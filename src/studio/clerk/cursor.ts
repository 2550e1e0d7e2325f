import type { Path } from '../../scenario/finding.ts';

/** Where in the content a place of the text is, judged by indentation alone: the text may be half written. */
export interface Cursor {
  /** What the place belongs to: the map or list whose entry is being written, or the value of a field. */
  readonly path: Path;
  readonly at: 'key' | 'value';
  /** The word under way. */
  readonly from: number;
  readonly word: string;
}

interface Mark {
  readonly column: number;
  /** A field's name; null for the dash of a list. */
  readonly key: string | null;
}

const ENTRY = /^(?:- +)*(?:([\w-]+):(?= |$))?/;

/** The dashes and the field a line begins with, each with its column. */
const marksOf = (line: string): Mark[] => {
  const indent = line.length - line.trimStart().length;
  const rest = line.slice(indent);
  const [matched = '', key] = ENTRY.exec(rest) ?? [];
  const dashes = [...matched.matchAll(/- /g)].map(({ index }) => ({
    column: indent + index,
    key: null,
  }));
  if (rest === '-') return [{ column: indent, key: null }];
  if (key === undefined) return dashes;
  return [...dashes, { column: indent + matched.length - key.length - 1, key }];
};

const isBare = (line: string): boolean => /^\s*(?:#|$)/.test(line);

/** The way from the top to column `limit` of the line after `lines`. */
const wayTo = (lines: readonly string[], column: number): Path => {
  const path: (string | number)[] = [];
  let limit = column;
  let counting = -1;
  for (const line of lines.toReversed()) {
    if (isBare(line)) continue;
    for (const mark of marksOf(line).toReversed()) {
      if (counting === mark.column && mark.key === null) {
        path[0] = Number(path[0]) + 1;
      } else if (mark.column < limit || (counting === mark.column && mark.key !== null)) {
        path.unshift(mark.key ?? 0);
        counting = mark.key === null ? mark.column : -1;
        limit = mark.column;
      }
    }
    if (limit === 0 && counting < 0) break;
  }
  return path;
};

interface Flow {
  readonly steps: (string | number)[];
  pending: string | null;
  open: ('[' | '{')[];
}

/** Follows brackets on one line, from behind the field it begins with. */
const throughFlow = (text: string, first: string | null): Flow => {
  const flow: Flow = { steps: [], pending: first, open: [] };
  for (const [token] of text.matchAll(
    /'(?:[^']|'')*'?|"(?:[^"\\]|\\.)*"?|[\w-]+:(?= |$)|[[\]{},]/g,
  )) {
    const last = flow.open.at(-1);
    if (token === '[' || token === '{') {
      if (flow.pending !== null) flow.steps.push(flow.pending);
      else if (last !== undefined || flow.steps.length > 0) flow.steps.push('');
      if (token === '[') flow.steps.push(0);
      flow.open.push(token);
      flow.pending = null;
    } else if (token === ']' || token === '}') {
      if (flow.open.pop() === '[') flow.steps.pop();
      if (flow.steps.at(-1) !== undefined && typeof flow.steps.at(-1) === 'string')
        flow.steps.pop();
      flow.pending = null;
    } else if (token === ',') {
      if (last === '[') flow.steps.push(Number(flow.steps.pop()) + 1);
      flow.pending = null;
    } else if (token.endsWith(':') && last !== '[') flow.pending = token.slice(0, -1);
  }
  return flow;
};

/** Where in the content the place at `offset` is. */
export const cursorAt = (text: string, offset: number): Cursor => {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(begin, offset);
  const above = text.slice(0, begin).split('\n').slice(0, -1);
  const [word = ''] = /[\w.-]*$/.exec(before) ?? [];
  const place = { from: offset - word.length, word };
  const head = before.slice(0, before.length - word.length);
  const marks = marksOf(before);
  const last = marks.at(-1);
  const own = last?.key ?? null;
  const body =
    own === null
      ? head.trimStart().replace(/^(?:- *)+/, '')
      : head.slice((last?.column ?? 0) + own.length + 1);
  const dashes = marks.filter(({ key }) => key === null);
  const start = own === null ? before.length - before.trimStart().length : (last?.column ?? 0);
  const column = own === null && dashes.length > 0 ? (dashes.at(-1)?.column ?? 0) + 2 : start;
  const lead = ' '.repeat(dashes.at(0)?.column ?? 0) + '- '.repeat(dashes.length);
  const way = wayTo(dashes.length > 0 ? [...above, lead + 'x'] : above, column);
  const flow = throughFlow(body, own);
  const inside = [...way, ...flow.steps.filter((step) => step !== '')];
  if (flow.open.at(-1) === '[') return { ...place, path: inside, at: 'value' };
  if (flow.pending !== null) return { ...place, path: [...inside, flow.pending], at: 'value' };
  return { ...place, path: inside, at: 'key' };
};
