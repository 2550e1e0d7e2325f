import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../scripts/paths.ts';
import { historyRecordSchema } from '../../src/scenario/history.ts';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { heading } from '../helpers/play.ts';
import { findings } from '../helpers/play-axe.ts';
import { overflow } from '../helpers/play-layout.ts';

const browser = useBrowser();
/** A page that is fetched takes as long as the machine needs. */
const PATIENT = { timeout: 10_000 };
const ADDRESS = '?page=history&scenario=mali-2013';
const record = historyRecordSchema.parse(
  JSON.parse(readFileSync(inRoot('scenarios/mali-2013/history-record.json'), 'utf8')),
);

test('the opening page leads to the game beside history, and back', async () => {
  const page = await browser.open(PLAIN);
  await page.getByRole('link', { name: 'Against history' }).click();
  await expect.poll(() => heading(page).textContent(), PATIENT).toBe('The game beside 2013');
  await page.getByRole('button', { name: 'To the opening page' }).click();
  await expect.poll(() => heading(page).textContent(), PATIENT).toBe('Folded Arms');
});

test('it shows every state’s share of games and names the misses', async () => {
  const page = await browser.open({ ...PLAIN, address: ADDRESS });
  const row = page.getByRole('row', { name: /^Germany/ });
  const share = Math.round((100 * (record.states['DE']?.['direct']?.file ?? 0)) / record.games);
  expect(await row.textContent()).toContain(`${String(share)}%`);
  const misses = Object.values(record.states).flatMap((answers) =>
    Object.values(answers).filter(({ hit }) => hit === false),
  );
  expect(await page.locator('.states em').filter({ hasText: 'miss' }).count()).toBe(misses.length);
});

test('a crisis without a record tells what happened, by stance and state by state', async () => {
  const page = await browser.open({
    ...PLAIN,
    address: '?page=history&scenario=relocation-2015',
  });
  await expect
    .poll(() => heading(page).textContent(), PATIENT)
    .toBe('Relocation 2015: what happened');
  const stood = page.getByRole('region', { name: 'How they stood' });
  expect(await stood.textContent()).toMatch(/Abstention.*Hungary/);
  const facts = page.getByRole('region', { name: 'What each state did, and what it rests on' });
  expect(await facts.getByRole('heading', { level: 3 }).count()).toBe(28);
  await facts.getByText(/Took sixteen people/).waitFor();
  expect(await overflow(page, 'history')).toEqual([]);
  expect(await findings(page, 'history')).toEqual([]);
});

describe.each([
  [390, 844],
  [1024, 768],
  [1440, 900],
])('at %i by %i', (width, height) => {
  test('nothing sticks out, and axe finds nothing', async () => {
    const page = await browser.open({ width, height, address: ADDRESS });
    await page.getByRole('heading', { name: 'How not to read this' }).waitFor();
    expect(await overflow(page, 'history')).toEqual([]);
    expect(await findings(page, 'history')).toEqual([]);
  });
});
