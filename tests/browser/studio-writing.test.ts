import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { fragmentOf } from '../../src/studio/link.ts';
import { useBrowser } from '../helpers/browser.ts';
import { jumpTo, problems, startFrom, STUDIO } from '../helpers/studio.ts';

const browser = useBrowser();

const fill = (page: Page, name: string, value: string): Promise<void> =>
  page.getByRole('textbox', { name, exact: true }).fill(value);

const choose = (page: Page, name: string, label: string) =>
  page.getByRole('combobox', { name, exact: true }).selectOption({ label });

/** Submits the form that stands there, and waits until its change has been read without a problem. */
async function write(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.getByText('Written into the text.').waitFor();
  await page.locator('[data-state="read"]').waitFor();
  await problems(page).getByText('No problems').waitFor();
}

const WRITE = 'Write it into the text';
const ADD = 'Add it to the text';

async function changeNumbers(page: Page): Promise<void> {
  await choose(page, 'What to change', 'An actor’s votes and weights');
  await choose(page, 'Actor', 'Ostmere');
  await page.getByRole('spinbutton', { name: /^Votes/ }).fill('12');
  await write(page, WRITE);
  await choose(page, 'What to change', 'When an ending comes');
  await choose(page, 'Ending', 'Coats indoors');
  await page.getByRole('spinbutton').first().fill('150');
  await write(page, WRITE);
}

async function addCard(page: Page): Promise<void> {
  await choose(page, 'What to change', 'Add a card');
  await fill(page, 'Id: letters, digits, hyphens', 'schools-first');
  await fill(page, 'Title', 'Schools first');
  await fill(page, 'Text', 'A cold school closes: then the parents stay at home too.');
  await choose(page, 'Source', 'Invented for this game');
  await write(page, ADD);
}

async function addSeat(page: Page): Promise<void> {
  await choose(page, 'What to change', 'Add an actor');
  await choose(page, 'Begin as a copy of', 'Ostmere');
  await fill(page, 'Id: letters, digits, hyphens', 'MAR');
  await fill(page, 'Name', 'Marland');
  await fill(page, 'How sentences call it, for example by its capital', 'Port Mar');
  await fill(page, 'Capital', 'Port Mar');
  await fill(page, 'The adjective', 'Marlander');
  await write(page, ADD);
}

test('a crisis written with the five forms alone leaves as a file without a problem', async () => {
  const page = await browser.open({ width: 1440, height: 900, address: STUDIO });
  await startFrom(page);
  await page.getByRole('button', { name: 'Forms' }).click();
  await fill(page, 'Wording', 'The Long Frost');
  await write(page, WRITE);
  await changeNumbers(page);
  await addCard(page);
  await addSeat(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('the-long-frost.yaml');
  const parsed = parseScenario(readFileSync(await saved.path(), 'utf8'), 'the-long-frost.yaml');
  expect(parsed.problems).toEqual([]);
  if (!parsed.ok) throw new Error('the file has errors');
  expect(parsed.scenario.actors.at(-1)?.name).toBe('Marland');
  expect(parsed.scenario.cards.at(-1)?.id).toBe('schools-first');
  expect(parsed.scenario.actors.find(({ id }) => id === 'OST')?.indicators['votes']).toBe(12);
});

test('a link written over the address of an open studio opens', async () => {
  const page = await browser.open({ width: 1440, height: 900, address: STUDIO });
  await startFrom(page, 'The River Rises');
  const fragment = fragmentOf('title: By Letter\n');
  await page.evaluate((hash) => location.assign(hash), fragment ?? '');
  const problem = problems(page).getByText('format is missing');
  await problem.waitFor();
  expect(await page.locator('.studio-name').innerText()).toBe('By Letter');
});

test('the next entry of a list begins under the hyphen of the one before', async () => {
  const page = await browser.open({ width: 1440, height: 900, address: STUDIO });
  await startFrom(page, 'The River Rises');
  await jumpTo(page, 'Aldmoor');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- id: NEW');
  const problem = problems(page).getByText('actors.0.name is missing');
  await problem.waitFor();
  expect(await problem.isVisible()).toBe(true);
});
