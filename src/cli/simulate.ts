import { parseArgs } from 'node:util';
import { knowsRule, loadModel } from '../debate/load.ts';
import { originOf } from '../debate/record.ts';
import { simulate } from '../simulation/pure/simulate.ts';
import type { Simulation } from '../simulation/pure/simulate.ts';
import { problemLine } from '../scenario/problems.ts';
import type { Scenario } from '../scenario/schema.ts';
import { VOTING_RULES } from '../scenario/lists.ts';
import type { VotingRule } from '../scenario/lists.ts';
import { complain, countAndSeed, wholeNumber } from './arguments.ts';
import { readScenario } from './read.ts';

const OPTIONS = {
  games: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
  rounds: { type: 'string' },
  rule: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const COLUMNS = ['solidarity', 'token', 'abstention'] as const;
const MOST_GAMES = 1_000_000;

const headOf = (scenario: Scenario, result: Simulation, rule: VotingRule): string => {
  const head = `${result.games} games of ${scenario.title}, bots alone (half novices, half diplomats)`;
  return rule === scenario.conclusions.rule ? head : `${head}, texts adopted by rule: ${rule}`;
};

const table = (scenario: Scenario, result: Simulation, rule: VotingRule): string => {
  const share = (count: number) => `${((100 * count) / result.games).toFixed(1)} %`.padStart(8);
  const endings = scenario.endings.map(
    (ending) => `${share(result.endings[ending.id] ?? 0)}  ${ending.title}`,
  );
  const stances = scenario.actors.map((actor) => {
    const counts = COLUMNS.map((stance) => share(result.stances[actor.id]?.[stance] ?? 0));
    return `${counts.join('')}  ${actor.name}`;
  });
  const head = headOf(scenario, result, rule);
  const columns = ' solidarity  token  abstention';
  return [head, '', ...endings, '', columns, ...stances, '', `hash ${result.hash}`, ''].join('\n');
};

/** The length asked for, or a sentence that names those there are. */
const roundsOf = (scenario: Scenario, asked: string | undefined): number | string => {
  const rounds = wholeNumber(asked ?? String(scenario.lengths[0]?.rounds), 12);
  const known = scenario.lengths.map((length) => length.rounds);
  return rounds !== null && known.includes(rounds)
    ? rounds
    : `This scenario is played in ${known.join(' or ')} rounds.`;
};

/** The rule asked for, or a sentence when the scenario cannot decide by it. */
const ruleOf = (scenario: Scenario, asked: string | undefined): VotingRule | { wrong: string } => {
  const rule = VOTING_RULES.find((known) => known === (asked ?? scenario.conclusions.rule));
  return rule !== undefined && knowsRule(scenario, rule)
    ? rule
    : { wrong: `This scenario does not adopt texts by the rule "${asked}".` };
};

/** Plays games by bots alone and prints what came of them; the same seed gives the same bytes. */
export const simulateFile = (args: readonly string[]): number => {
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
  const rounds = roundsOf(scenario, values.rounds);
  if (typeof rounds === 'string') return complain(rounds);
  const rule = ruleOf(scenario, values.rule);
  if (typeof rule === 'object') return complain(rule.wrong);
  const origin = originOf(scenario, rule);
  const result = simulate(loadModel(scenario, rule), { ...count, rounds, origin });
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : table(scenario, result, rule));
  return 0;
};
