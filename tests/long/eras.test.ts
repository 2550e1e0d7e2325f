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

const outcomes = (model: ReturnType<typeof modelOf>): Map<string, Outcome> =>
  new Map(Object.entries(PLANS).map(([name, plan]) => [name, playPlan(model, GAMES, SEAT, plan)]));

const of = (rows: Map<string, Outcome>, name: Name): Outcome => must(rows.get(name));

/** What coming late is worth beside coming early, in games that end well. */
const late = (rows: Map<string, Outcome>): number =>
  of(rows, 'solidarity from era 3').good - of(rows, 'solidarity in era 1 only').good;

const table = (title: string, rows: Map<string, Outcome>): string =>
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
  const relief = (name: Name): number => of(ruled, 'nothing at all').nato - of(ruled, name).nato;
  const price = (name: Name): number => of(ruled, name).paid / relief(name);
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

  it('cost least for what they give in the first era, and most in the second', () => {
    expect(price('solidarity in era 1 only')).toBeLessThan(price('solidarity in era 2 only'));
  });

  it('are worth beginning early because of the eras’ rules, and not without them', () => {
    expect(late(usual)).toBeGreaterThan(late(ruled));
    expect(late(usual)).toBeGreaterThan(0.05);
  });
});
