/** The tables as text. */
import type { Row, Sample, Table } from './section.ts';

const isTarget = ({ target }: Row): boolean => target !== undefined;

const verdictOf = (row: Row): string =>
  isTarget(row) ? `  ${row.reached ? 'ok' : 'MISSED'} (${row.target ?? ''})` : '';

const LINE = 110;

/** Words in lines of a readable width. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function tableText({ title, note, rows }: Table): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map((row) => `  ${row.name.padEnd(width)}  ${row.told}${verdictOf(row)}`);
  return [title, ...(note === undefined ? [] : wrapped(note)), ...lines, ''].join('\n');
}

function summary(tables: readonly Table[]): string {
  const targets = tables.flatMap(({ title, rows }) =>
    rows.filter(isTarget).map((row) => ({ title, row })),
  );
  const missed = targets.filter(({ row }) => !row.reached);
  const reached = String(targets.length - missed.length);
  return [
    `${reached} of ${String(targets.length)} targets reached`,
    ...missed.map(({ title, row }) => `  MISSED  ${title}: ${row.name}  ${row.told.trim()}`),
    '',
  ].join('\n');
}

/** The whole page: what was played, the tables, and how many targets are reached. */
export function pageOf({ seed, rounds, sizes }: Sample, tables: readonly Table[]): string {
  const games = Object.entries(sizes).map(([what, count]) => `${what} ${String(count)}`);
  const played = `Seeds from ${String(seed)}; ${String(rounds)} rounds; games: ${games.join(', ')}. In brackets: 95 % intervals.`;
  return [...wrapped(played), '', ...tables.map(tableText), summary(tables)].join('\n');
}
