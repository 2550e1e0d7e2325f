import { indentService } from '@codemirror/language';
import { EditorView } from '@codemirror/view';

/** How far the line after this one is set in: under the fields of an entry, and one step further behind a colon. */
export const indentAfter = (line: string): number => {
  const [, blanks = '', dashes = '', rest = ''] = /^( *)((?:- +)*)(.*)$/.exec(line) ?? [];
  const own = blanks.length + dashes.length;
  const opens = /^[\w-]+:\s*(?:[>|][+-]?)?\s*$/.test(rest) || /[[{]\s*$/.test(rest);
  return opens ? own + 2 : own;
};

/**
 * Where the hyphen of the next entry belongs when one is typed where the next field of this entry would stand;
 * null where it may stay.
 */
export const hyphenColumn = (above: readonly string[], column: number): number | null => {
  for (const line of above.toReversed()) {
    const [, blanks = '', dash = '', rest = ''] = /^( *)(- +)?(.*)$/.exec(line) ?? [];
    if (rest === '' || rest.startsWith('#')) continue;
    if (dash !== '' && blanks.length + dash.length === column) return blanks.length;
    if (blanks.length < column) return null;
    if (blanks.length === column && /^[\w-]+:\s*$/.test(rest) && line === above.at(-1)) return null;
  }
  return null;
};

/** A hyphen typed at the beginning of a line goes under the hyphen of the entry before. */
export const hyphens = EditorView.inputHandler.of((view, from, to, text) => {
  const line = view.state.doc.lineAt(from);
  const column = from - line.from;
  if (text !== '-' || from !== to || line.text.trim() !== '') return false;
  const above = Array.from({ length: line.number - 1 }, (_, i) => view.state.doc.line(i + 1).text);
  const target = hyphenColumn(above, column);
  if (target === null) return false;
  const insert = `${' '.repeat(target)}-`;
  view.dispatch({
    changes: { from: line.from, to: line.to, insert },
    selection: { anchor: line.from + insert.length },
    userEvent: 'input.type',
  });
  return true;
});

/** A new line stands where the next field of the same entry would. */
export const indentation = indentService.of(({ state }, pos) => {
  const line = state.doc.lineAt(pos);
  if (pos > line.from) return indentAfter(line.text.slice(0, pos - line.from));
  const before = line.number > 1 ? state.doc.line(line.number - 1) : null;
  return before === null ? 0 : indentAfter(before.text);
});
