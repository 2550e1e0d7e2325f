import type { Scenario } from '../scenario/schema.ts';
import type { LedgerLine } from '../view/types.ts';
import { CONSEQUENCES } from '../words/game.ts';
import { signed } from '../words/numbers.ts';
import { tellCause } from './telling.ts';

const MOST = 2;

/** The largest causes one by one and the others together, so that the line adds up; a single other is named too. */
export function tellLargest(scenario: Scenario, causes: readonly LedgerLine[]): string {
  const told = causes.slice(0, causes.length === MOST + 1 ? MOST + 1 : MOST);
  const rest = causes.slice(told.length);
  const parts = told.map((line) => `${tellCause(scenario, line)} ${signed(line.by)}`);
  if (rest.length > 0) parts.push(CONSEQUENCES.rest(rest.reduce((sum, { by }) => sum + by, 0)));
  // A line may break between two causes, not between a cause and its number, nor before the dot.
  return parts.map((part) => part.replace(/ (?=\S+$)/, '\u00a0')).join('\u00a0· ');
}
