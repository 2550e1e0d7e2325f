import { JOINER } from '../words/numbers.ts';

/** What a spreadsheet would take for a formula is told apart by an apostrophe. */
const FORMULA = /^[=+@\t\r-]/;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  const text =
    typeof value === 'number'
      ? String(value)
      : value.replaceAll(JOINER, '').replace(FORMULA, "'$&");
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as comma-separated values, with a line of names first. */
export function csvOf<Key extends string>(
  columns: readonly Key[],
  rows: readonly Readonly<Partial<Record<Key, string | number>>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}
