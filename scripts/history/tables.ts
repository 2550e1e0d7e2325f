/** Figures and states as tables of text. */
import type { Scenario } from '../../src/scenario/schema.ts';
import { casesOf } from './comparing.ts';
import type { EndingsTable } from './comparison.ts';
import { sharesOfOthers } from './figures.ts';
import type { Figure } from './figures.ts';
import { OUTCOMES, statesOf } from './predictors.ts';
import type { Outcome } from './predictors.ts';
import type { Row, RowId, Scored } from './scoring.ts';

const ROWS: Readonly<Record<RowId, string>> = {
  leftOut: 'game, fitted without the state',
  file: 'game, formula in the file',
  alike: 'game, all states alike',
  told: 'game, told who did it (a ceiling)',
  regression: 'regression without the game',
  others: 'what most others did',
};

const NAME = 35;
const CELL = 29;
export const two = (value: number): string => value.toFixed(2);
export const lines = (list: readonly string[]): string => list.join('\n');
const cells = (list: readonly string[]): string => list.map((cell) => cell.padEnd(CELL)).join('');

function told({ value, interval: [low, high], p }: Figure): string {
  return `${two(value)} (${two(low)}…${two(high)}) p ${p.toFixed(3).replace(/^0/, '')}`;
}

function figureLine(name: string, { figures }: Row): string {
  const { balanced, balancedAtBase, log, brier } = figures;
  const first = [balanced, balancedAtBase, log].map(told);
  return `  ${name.padEnd(NAME)}${cells(first)}${two(-brier.value)}`;
}

const HEAD = `  ${''.padEnd(NAME)}${cells(['balanced, above ½', 'balanced, above base rate', 'log score'])}Brier`;

/** One outcome from one set of seeds, with all that stands beside it. */
export function figureTable(heading: string, rows: readonly Row[]): string {
  return lines([heading, HEAD, ...rows.map((row) => figureLine(ROWS[row.id], row))]);
}

/** One outcome with parts of the scenario taken away: for each the fitted formula and the file's. */
export function variantTable(
  heading: string,
  tables: readonly { readonly name: string; readonly scored: Scored }[],
): string {
  const rows = tables.flatMap(({ name, scored }) =>
    scored.rows
      .filter(({ id }) => id !== 'alike')
      .map((row) => figureLine(row.id === 'leftOut' ? name : `   ${ROWS[row.id].slice(6)}`, row)),
  );
  return lines([heading, HEAD, ...rows]);
}

const percent = (value: number): string => `${Math.round(100 * value)} %`.padStart(5);
const hit = (chance: number, above: number, did: boolean): string =>
  chance > above === did ? 'hit ' : 'MISS';

function stateCell(scenario: Scenario, outcome: Outcome, row: Row | undefined, id: string): string {
  const { states, yes } = casesOf(scenario, outcome);
  const at = states.findIndex((actor) => actor.id === id);
  const chance = row?.guesses.chances[at];
  const did = yes[at];
  if (chance === undefined || did === undefined) return '       given';
  const base = sharesOfOthers(yes)[at] ?? 0;
  return `${percent(chance)}  ${did ? 'yes' : 'no '}   ${hit(chance, 1 / 2, did)} ${hit(chance, base, did)}`;
}

/** Every state with the game's share, what happened, and hit or miss at both thresholds. */
export function stateTable(
  scenario: Scenario,
  heading: string,
  rowOf: (outcome: Outcome) => Row | undefined,
): string {
  const indent = `  ${''.padEnd(18)}`;
  const rows = statesOf(scenario).map(({ id, name }) => {
    const both = OUTCOMES.map((outcome) => stateCell(scenario, outcome, rowOf(outcome), id));
    return `  ${name.padEnd(18)}${cells(both)}`.trimEnd();
  });
  return lines([
    heading,
    `${indent}${cells(OUTCOMES.map(({ name }) => name))}`.trimEnd(),
    `${indent}${cells(OUTCOMES.map(() => ' game  2013  ½    base'))}`.trimEnd(),
    ...rows,
  ]);
}

/** How games end with the formula in the file and with the fitted one. */
export function endingsTable(scenario: Scenario, table: EndingsTable): string {
  const share = (count: number): string => `${((100 * count) / table.games).toFixed(1)} %`;
  const rows = Object.entries(table.file).map(([id, count]) => {
    const title = scenario.endings.find((ending) => ending.id === id)?.title ?? id;
    const fitted = share(table.fitted[id] ?? 0);
    return `  ${title.padEnd(44)}${share(count).padStart(8)}${fitted.padStart(8)}`;
  });
  const head = `Endings of ${table.games} games, seeds from ${table.seed}`.padEnd(46);
  return lines([`${head}${'file'.padStart(8)}${'fitted'.padStart(8)}`, ...rows]);
}
