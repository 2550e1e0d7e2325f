/** The tables as text. */
import type { Row, Sample, Table } from './section.ts';

const isTarget = ({ target }: Row): boolean => target !== undefined;

function tableText({ title, rows }: Table): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map((row) => {
    const verdict = isTarget(row) ? `  ${row.reached ? 'ok' : 'MISSED'} (${row.target ?? ''})` : '';
    return `  ${row.name.padEnd(width)}  ${row.told}${verdict}`;
  });
  return [title, ...lines, ''].join('\n');
}

function summary(tables: readonly Table[]): string {
  const targets = tables.flatMap(({ title, rows }) =>
    rows.filter(isTarget).map((row) => ({ title, row })),
  );
  const missed = targets.filter(({ row }) => !row.reached);
  const reached = String(targets.length - missed.length);
  return [
    `${reached} of ${String(targets.length)} targets reached`,
    ...missed.map(({ title, row }) => `  MISSED  ${title}: ${row.name}  ${row.told}`),
    '',
  ].join('\n');
}

/** The whole page: what was played, the tables, and how many targets are reached. */
export function pageOf({ seed, rounds, sizes }: Sample, tables: readonly Table[]): string {
  const games = Object.entries(sizes).map(([what, count]) => `${what} ${String(count)}`);
  const played = `Seeds from ${String(seed)}, ${String(rounds)} rounds; games for each: ${games.join(', ')}`;
  return [played, '', ...tables.map(tableText), summary(tables)].join('\n');
}
