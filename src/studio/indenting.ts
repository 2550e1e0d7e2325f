import { indentService } from '@codemirror/language';

/** How far the line after this one is set in: under the fields of an entry, and one step further behind a colon. */
export const indentAfter = (line: string): number => {
  const [, blanks = '', dashes = '', rest = ''] = /^( *)((?:- +)*)(.*)$/.exec(line) ?? [];
  const own = blanks.length + dashes.length;
  const opens = /^[\w-]+:\s*(?:[>|][+-]?)?\s*$/.test(rest) || /[[{]\s*$/.test(rest);
  return opens ? own + 2 : own;
};

/** A new line stands where the next field of the same entry would. */
export const indentation = indentService.of(({ state }, pos) => {
  const line = state.doc.lineAt(pos);
  if (pos > line.from) return indentAfter(line.text.slice(0, pos - line.from));
  const before = line.number > 1 ? state.doc.line(line.number - 1) : null;
  return before === null ? 0 : indentAfter(before.text);
});
