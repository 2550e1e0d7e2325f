import { parseArgs } from 'node:util';
import { loadModel } from '../debate/load.ts';
import { simulate } from '../simulation/pure/simulate.ts';
import type { Simulation } from '../simulation/pure/simulate.ts';
import { problemLine } from '../scenario/problems.ts';
import type { Scenario } from '../scenario/schema.ts';
import { readScenario } from './read.ts';

const OPTIONS = {
  games: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
  rounds: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const COLUMNS = ['solidarity', 'token', 'abstention'] as const;
const MOST_GAMES = 1_000_000;

const wholeNumber = (text: string, most: number): number | null => {
  const value = Number(text);
  return /^\d+$/.test(text) && value <= most ? value : null;
};

const table = (scenario: Scenario, result: Simulation): string => {
  const share = (count: number) => `${((100 * count) / result.games).toFixed(1)} %`.padStart(8);
  const endings = scenario.endings.map(
    (ending) => `${share(result.endings[ending.id] ?? 0)}  ${ending.title}`,
  );
  const stances = scenario.actors.map((actor) => {
    const counts = COLUMNS.map((stance) => share(result.stances[actor.id]?.[stance] ?? 0));
    return `${counts.join('')}  ${actor.name}`;
  });
  const head = `${result.games} games of ${scenario.title}, bots alone (half novices, half diplomats)`;
  const columns = ' solidarity  token  abstention';
  return [head, '', ...endings, '', columns, ...stances, '', `hash ${result.hash}`, ''].join('\n');
};

const complain = (sentence: string): number => {
  process.stderr.write(`${sentence}\n`);
  return 2;
};

/** Plays games by bots alone and prints what came of them; the same seed gives the same bytes. */
export const simulateFile = (args: readonly string[]): number => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const games = wholeNumber(values.games, MOST_GAMES);
  const seed = wholeNumber(values.seed, 4_294_967_295);
  if (games === null || games === 0)
    return complain(`--games takes a whole number from 1 to ${MOST_GAMES}.`);
  if (seed === null) return complain('--seed takes a whole number from 0 to 4294967295.');
  const parsed = readScenario(positionals[0] ?? '');
  if (!parsed.ok) return complain(parsed.problems.map(problemLine).join('\n')) - 1;
  const { scenario } = parsed;
  const rounds = wholeNumber(values.rounds ?? String(scenario.lengths[0]?.rounds), 12);
  if (rounds === null || !scenario.lengths.some((length) => length.rounds === rounds)) {
    const known = scenario.lengths.map((length) => length.rounds).join(' or ');
    return complain(`This scenario is played in ${known} rounds.`);
  }
  const result = simulate(loadModel(scenario), { games, seed, rounds });
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : table(scenario, result));
  return 0;
};
