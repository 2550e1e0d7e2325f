import { describe, expect, it } from 'vitest';
import { ABSTENTION, SOLIDARITY, TOKEN } from '../../src/rules/debate.ts';
import { modelOf, must } from '../helpers/core.ts';
import { playPlan, withoutEraRules } from '../helpers/core-plans.ts';
import type { Outcome, Plan } from '../helpers/core-plans.ts';

const GAMES = 200;
const SEAT = 'DE';

const from =
  (first: number, stance: number): Plan =>
  (round) =>
    round >= first ? stance : ABSTENTION;
const only =
  (first: number, last: number): Plan =>
  (round) =>
    round >= first && round <= last ? SOLIDARITY : ABSTENTION;

const PLANS = {
  'nothing at all': () => ABSTENTION,
  'a token at once': from(1, TOKEN),
  'a token from era 2': from(4, TOKEN),
  'a token from era 3': from(7, TOKEN),
  'solidarity at once': from(1, SOLIDARITY),
  'solidarity from era 2': from(4, SOLIDARITY),
  'solidarity from era 3': from(7, SOLIDARITY),
  'solidarity in era 1 only': only(1, 3),
  'solidarity in era 2 only': only(4, 6),
} as const satisfies Record<string, Plan>;
type Name = keyof typeof PLANS;
type Rows = Map<string, Outcome>;

const outcomes = (model: ReturnType<typeof modelOf>): Rows =>
  new Map(Object.entries(PLANS).map(([name, plan]) => [name, playPlan(model, GAMES, SEAT, plan)]));

const of = (rows: Rows, name: Name): Outcome => must(rows.get(name));

/** Standing paid for each point by which a plan keeps the line to NATO lower than doing nothing. */
const price = (rows: Rows, name: Name): number =>
  of(rows, name).paid / (of(rows, 'nothing at all').nato - of(rows, name).nato);

/** Games that end well because of a plan, for each point of standing paid. */
const credit = (rows: Rows, name: Name): number =>
  (of(rows, name).good - of(rows, 'nothing at all').good) / of(rows, name).paid;

/** What coming at once costs beyond coming in the second era, in standing. */
const entrance = (rows: Rows): number =>
  of(rows, 'solidarity at once').paid - of(rows, 'solidarity from era 2').paid;

const table = (title: string, rows: Rows): string =>
  [
    `\n${title.padEnd(28)}   good    met   paid burden   nato`,
    ...[...rows].map(([name, row]) =>
      [
        name.padEnd(28),
        ...Object.values(row).map((value: number) => value.toFixed(2).padStart(7)),
      ].join(''),
    ),
  ].join('\n');

describe(`fixed plans in one seat, ${GAMES} paired games each`, () => {
  const ruled = outcomes(modelOf('mali-2013'));
  const usual = outcomes(withoutEraRules());
  process.stdout.write(`${table(`${SEAT}, eras as they are`, ruled)}\n`);
  process.stdout.write(`${table(`${SEAT}, eras without rules`, usual)}\n`);

  it('help France more the earlier they begin', () => {
    for (const what of ['token', 'solidarity'] as const) {
      const names =
        what === 'token'
          ? (['a token at once', 'a token from era 2', 'a token from era 3'] as const)
          : (['solidarity at once', 'solidarity from era 2', 'solidarity from era 3'] as const);
      const [one, two, three] = names.map((name) => of(ruled, name));
      expect(must(one).burden).toBeLessThan(must(two).burden);
      expect(must(two).burden).toBeLessThan(must(three).burden);
      expect(must(one).nato).toBeLessThan(must(two).nato);
      expect(must(two).nato).toBeLessThan(must(three).nato);
    }
  });

  it('relieve France most cheaply in the first era, and more so because of its rules', () => {
    const [first, second] = ['solidarity in era 1 only', 'solidarity in era 2 only'] as const;
    const edge = (rows: Rows) => price(rows, second) / price(rows, first);
    expect(price(ruled, first)).toBeLessThan(price(ruled, second));
    expect(price(ruled, second)).toBeLessThan(price(ruled, 'solidarity from era 3'));
    expect(edge(ruled)).toBeGreaterThan(edge(usual));
  });

  it('count most for how it ends in the last era, for what they cost', () => {
    for (const name of ['solidarity in era 1 only', 'solidarity in era 2 only'] as const) {
      expect(credit(ruled, 'solidarity from era 3')).toBeGreaterThan(credit(ruled, name));
    }
  });

  it('make coming at once nearly as cheap as coming later, which it is not without the rules', () => {
    expect(entrance(ruled)).toBeLessThan(3);
    expect(entrance(usual)).toBeGreaterThan(4);
  });
});
