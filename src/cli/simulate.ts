import { parseArgs } from 'node:util';
import { knowsRule, loadModel } from '../debate/load.ts';
import { originOf } from '../debate/record.ts';
import { simulateWithCards } from '../simulation/pure/cards.ts';
import type { SimulationWithCards } from '../simulation/pure/cards.ts';
import { minutesFor } from '../simulation/pure/minutes.ts';
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
  heads: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
} as const;

const COLUMNS = ['solidarity', 'token', 'abstention'] as const;
const MOST_GAMES = 1_000_000;

const headOf = (scenario: Scenario, result: Simulation, rule: VotingRule): string => {
  const head = `${result.games} games of ${scenario.title}, bots alone (half novices, half diplomats)`;
  return rule === scenario.conclusions.rule ? head : `${head}, texts adopted by rule: ${rule}`;
};

interface Told {
  readonly counted: SimulationWithCards;
  readonly heads: number;
  readonly minutes: number;
  readonly seconds: number;
}

const share = (count: number, of: number): string =>
  `${of === 0 ? '0.0' : ((100 * count) / of).toFixed(1)} %`.padStart(9);

const cardLines = ({ cards }: Scenario, counted: SimulationWithCards): string[] => [
  `   spoken    spent decisive (in ${counted.looked} games played again without the card)`,
  ...cards.map(({ id, title }) => {
    const { spoken = 0, spent = 0, decisive = 0 } = counted.cards[id] ?? {};
    const of = counted.result.games;
    return `${share(spoken, of)}${share(spent, of)}${share(decisive, counted.looked)}  ${title}`;
  }),
];

const table = (scenario: Scenario, told: Told, rule: VotingRule): string => {
  const { counted, heads, minutes, seconds } = told;
  const { result } = counted;
  const endings = scenario.endings.map(
    ({ id, title }) => `${share(result.endings[id] ?? 0, result.games)}  ${title}`,
  );
  const stances = scenario.actors.map(({ id, name }) => {
    const counts = COLUMNS.map((one) => share(result.stances[id]?.[one] ?? 0, result.games));
    return `${counts.join('')}  ${name}`;
  });
  const people = heads === 1 ? 'one person' : `${heads} people`;
  const length = `a game takes about ${minutes} minutes with ${people} at the table`;
  const head = headOf(scenario, result, rule);
  const columns = 'solidarity  token  abstention';
  const last = [length, `played in ${seconds.toFixed(1)} seconds`, `hash ${result.hash}`, ''];
  const parts = [[head], endings, [columns, ...stances], cardLines(scenario, counted), last];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
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

/** More would take longer than anyone waits: each is played again for every card spoken in it. */
const LOOKED_AT = 20;

interface Plan {
  readonly games: number;
  readonly seed: number;
  readonly rounds: number;
}

const tell = (scenario: Scenario, rule: VotingRule, plan: Plan, heads: number): Told => {
  const begun = performance.now();
  const model = loadModel(scenario, rule);
  const origin = originOf(scenario, rule);
  const look = Math.min(LOOKED_AT, Math.floor(plan.games / 5));
  const counted = simulateWithCards(model, { ...plan, origin, look });
  const minutes = minutesFor(scenario, plan.rounds, heads);
  return { counted, heads, minutes, seconds: (performance.now() - begun) / 1000 };
};

const asJson = ({ counted, heads, minutes, seconds }: Told): string =>
  JSON.stringify({
    ...counted.result,
    cards: counted.cards,
    looked: counted.looked,
    heads,
    minutes,
    seconds: Number(seconds.toFixed(3)),
  });

/** Plays games by bots alone and prints what came of them; the same seed gives the same games. */
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
  const heads = wholeNumber(values.heads, 60);
  if (heads === null || heads === 0) return complain('--heads takes a whole number from 1 to 60.');
  const told = tell(scenario, rule, { ...count, rounds }, heads);
  process.stdout.write(values.json ? `${asJson(told)}\n` : table(scenario, told, rule));
  return 0;
};
