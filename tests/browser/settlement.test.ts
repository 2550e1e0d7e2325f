import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openLocal } from '../../src/session/local.ts';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { move } from '../helpers/core-player.ts';
import { rollFrom } from '../helpers/core-roll.ts';
import { playTo, reach } from '../helpers/play.ts';
import { scenarioFile } from '../helpers/play-record.ts';

const browser = useBrowser();

/** A short game in the chair of the presidency, as a file, where it stands before this phase of its last round. */
async function gameUpTo(phase: string): Promise<string> {
  const scenario = await scenarioFile('mali-2013');
  for (let seed = 1; ; seed++) {
    const session = openLocal({ scenario, seed, rounds: 4, seat: 'IE', skill: 'diplomat' });
    const roll = rollFrom(seed);
    const there = () => session.view().shared.round === 4 && session.view().shared.phase === phase;
    while (!there() && session.view().shared.verdict === null) move(session, roll);
    const pens = session.view().own?.dossiers.filter(({ amend }) => amend !== null) ?? [];
    if (there() && (phase !== 'pledge' || pens.length > 0)) return JSON.stringify(session.record());
  }
}

async function open(page: Page, file: string, phase: 'dispatch' | 'pledge'): Promise<void> {
  await page.locator('.game-name').first().waitFor();
  const buffer = Buffer.from(file);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'game.json', mimeType: 'application/json', buffer });
  await reach(page, phase);
}

const draft = (page: Page) => page.getByRole('region', { name: 'Draft conclusions', exact: true });

test('the last era says what is different now', async () => {
  const page = await browser.open({ ...PLAIN });
  await open(page, await gameUpTo('dispatch'), 'dispatch');
  const era = page.getByRole('region', { name: 'Settlement begins' });
  await era.waitFor();
  expect(await era.getByRole('listitem').count()).toBeGreaterThan(3);
  expect(await era.getByText(/can amend a text/).count()).toBe(1);
});

test('a text is amended once, at the price told, and the roll is there by name in the end', async () => {
  const page = await browser.open({ ...PLAIN });
  await open(page, await gameUpTo('pledge'), 'pledge');
  const text = draft(page)
    .getByRole('group')
    .filter({ hasText: 'A new wording leaves it' })
    .first();
  const told = await text.getByText(/^A new wording leaves it/).innerText();
  const name = await text.locator('legend').innerText();
  await text.getByRole('button', { name: 'Amend' }).click();
  const amended = draft(page).getByRole('group', { name });
  await amended.getByText(/^Amended/).waitFor();
  const [, worth] = /it (\d+%) of/.exec(told) ?? [];
  expect(await amended.innerText()).toContain(`Worth ${worth ?? '?'} of its full worth.`);
  expect(await amended.getByRole('button', { name: 'Amend' }).count()).toBe(0);
  await playTo(page, 'verdict');
  const roll = page.getByRole('region', { name: 'The roll, by name' });
  await roll.waitFor();
  expect(await roll.getByText(/^In favour \(\d+\)$/).count()).toBeGreaterThan(0);
});
