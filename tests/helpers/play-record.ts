/** The same game in Node: reads what the browser saved, and plays it again without a browser. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { inRoot } from '../../scripts/paths.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import { readGameFile } from '../../src/keeping/game-file.ts';
import { namesOf } from '../../src/desk/names.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { View } from '../../src/view/types.ts';
import { button } from './play.ts';

/** A scenario's text as it lies in the repository. */
export const scenarioText = (id: string): Promise<string> =>
  readFile(inRoot('scenarios', id, 'scenario.yaml'), 'utf8');

/** A scenario that comes with the game, read and checked. */
export async function scenarioFile(id: string): Promise<Scenario> {
  const parsed = parseScenario(await scenarioText(id), id);
  if (!parsed.ok) throw new Error(`The scenario ${id} has problems.`);
  return parsed.scenario;
}

/** What the page hands over at a press of the button *Save file*. */
export async function savedFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save file').first().click(),
  ]);
  return await readFile(await download.path(), 'utf8');
}

/** The record in a saved file. */
export function recordIn(text: string): GameRecord {
  const read = readGameFile(text);
  if (!read.ok) throw new Error(`This is not a game: ${read.reason}`);
  return read.file.record;
}

/** One row of the table *Delegations*, as words. */
export interface DelegationRow {
  readonly name: string;
  readonly stance: string;
  readonly pledge: string;
}

/** What the table *Delegations* says on the page, once it has come. */
export const delegationsOn = async (page: Page): Promise<DelegationRow[]> => {
  const rows = page.getByRole('table', { name: 'Delegations' }).locator('tbody tr');
  await rows.first().waitFor();
  return await rows.evaluateAll((all) =>
    all.map((row) => {
      const cells = row.querySelectorAll('td');
      const [name, stance, pledge] = [row.querySelector('th button'), cells[1], cells[2]].map(
        (one) => (one?.textContent ?? '').replaceAll(/ \([^)]*\)/g, '').trim(),
      );
      return {
        name: name ?? '',
        stance: (stance ?? '').replace(/ was .*$/, ''),
        pledge: pledge ?? '',
      };
    }),
  );
};

/** What the table *Delegations* should say of a view. */
export function rowsOf(scenario: Scenario, view: View): DelegationRow[] {
  const names = namesOf(scenario);
  return view.shared.seats.map(({ id, pledged, posture }) => ({
    name: names.seat(id),
    stance: scenario.stances[posture].name,
    pledge: pledged.map((asset) => names.asset(id, asset)).join(', ') || 'nothing',
  }));
}
