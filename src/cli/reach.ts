import { parseArgs } from 'node:util';
import { loadModel } from '../debate/load.ts';
import { problemLine } from '../scenario/problems.ts';
import { WAYS_OF } from '../simulation/pure/places.ts';
import type { Kind } from '../simulation/pure/places.ts';
import { byKind, reach } from '../simulation/pure/reach.ts';
import type { Reach, Row } from '../simulation/pure/reach.ts';
import { complain, countAndSeed } from './arguments.ts';
import { readScenario } from './read.ts';

const OPTIONS = {
  games: { type: 'string', default: '400' },
  seed: { type: 'string', default: '1' },
  alone: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

const MOST_GAMES = 100_000;
const WIDTH = 10;

const share = (count: number, of: number): string =>
  `${of === 0 ? '0.0' : ((100 * count) / of).toFixed(1)} %`.padStart(WIDTH);

/** Interests are asked of several seats in a game: their shares are of all times they were asked. */
const wholeOf = (row: Row, games: number): number =>
  row.kind === 'interest' ? (row.counts['met'] ?? 0) + (row.counts['unmet'] ?? 0) : games;

const section = (kind: Kind, rows: readonly Row[], games: number): string[] => {
  if (rows.length === 0) return [];
  const ways = WAYS_OF[kind];
  const head = `${ways.map((way) => way.padStart(WIDTH)).join('')}  ${kind}`;
  const lines = rows.map((row) => {
    const counts = ways.map((way) => share(row.counts[way] ?? 0, wholeOf(row, games)));
    return `${counts.join('')}  ${row.id}`;
  });
  return [head, ...lines, ''];
};

const table = (title: string, alone: boolean, result: Reach): string => {
  const who = alone ? 'bots alone' : 'every other one with a person at the table';
  const never = result.never.length === 0 ? ['nothing'] : result.never;
  return [
    `${result.games} games of ${title}, ${who}`,
    '',
    ...byKind(result).flatMap(([kind, rows]) => section(kind, rows, result.games)),
    'never reached:',
    ...never.map(
      (name) => `  ${name}${result.dead.some((id) => name.startsWith(`${id} `)) ? '  (dead)' : ''}`,
    ),
    '',
  ].join('\n');
};

/** Prints what of a scenario games reach; 1 when a card, a dossier or an ending is never reached. */
export const reachFile = (args: readonly string[]): number => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const count = countAndSeed(values, MOST_GAMES);
  if (typeof count === 'string') return complain(count);
  const parsed = readScenario(positionals[0] ?? '');
  if (!parsed.ok) return complain(parsed.problems.map(problemLine).join('\n')) - 1;
  const { scenario } = parsed;
  const { alone } = values;
  const result = reach(loadModel(scenario), { ...count, alone });
  process.stdout.write(
    values.json ? `${JSON.stringify(result)}\n` : table(scenario.title, alone, result),
  );
  return result.dead.length === 0 ? 0 : 1;
};
