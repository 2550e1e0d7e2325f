import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { button, linkTo, MALI, playTo } from '../helpers/play.ts';
import { mistakesOn, numberIn } from '../helpers/play-accounts.ts';
import { findings } from '../helpers/play-axe.ts';
import { keyboardOf } from '../helpers/play-keyboard.ts';

const browser = useBrowser();
const WIDE = { width: 1440, height: 900, reducedMotion: 'reduce' } as const;
const PHONE = { width: 390, height: 844, reducedMotion: 'reduce' } as const;
const IRELAND = linkTo({ ...MALI, seat: 'IE' });

const opened = (page: Page): Locator => page.locator('dialog[open]');
const titleOf = (page: Page): Promise<string | null> => opened(page).locator('h2').textContent();
const why = (page: Page, name: RegExp): Locator => page.getByRole('button', { name });

const row = (page: Page, country: string): Locator =>
  page.getByRole('table', { name: 'Delegations' }).getByRole('row').filter({ hasText: country });

const holdsFocus = (thing: Locator): Promise<boolean> =>
  thing.evaluate((element) => element === document.activeElement);

/** Presses a number and waits for its page. */
async function press(page: Page, number: Locator): Promise<void> {
  await number.click();
  await opened(page).locator('.entries').first().waitFor();
}

async function gameAt(size: typeof WIDE | typeof PHONE): Promise<Page> {
  const page = await browser.open({ ...size, address: IRELAND });
  await playTo(page, 'consequences');
  return page;
}

test('a number of the table opens its entries, which add up, and gives the focus back', async () => {
  const page = await gameAt(WIDE);
  const numbers = row(page, 'Germany').getByRole('button', { name: /: why\?$/ });
  expect(await numbers.count()).toBe(4);
  for (const number of await numbers.all()) {
    await press(page, number);
    expect(await titleOf(page)).toMatch(/^.+ (in|of) Berlin: every entry$/);
    expect(await mistakesOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await opened(page).count()).toBe(0);
    expect(await holdsFocus(number)).toBe(true);
  }
});

test('by keyboard the row’s name leads to the card, its numbers, and back', async () => {
  const page = await gameAt(WIDE);
  const keyboard = keyboardOf(page);
  const name = row(page, 'Germany').getByRole('rowheader').getByRole('button');
  await name.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Germany' });
  await expect.poll(() => card.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  const standing = card.getByRole('button', { name: /^Standing of Berlin, \d+: why\?$/ });
  await keyboard.walk(standing);
  await page.keyboard.press('Enter');
  await opened(page).locator('.entries').first().waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await holdsFocus(standing)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await card.count()).toBe(0);
  expect(await holdsFocus(name)).toBe(true);
  expect(keyboard.lost).toEqual([]);
});

test('the table’s numbers are no stops of the Tab key', async () => {
  const page = await gameAt(WIDE);
  await row(page, 'Germany').getByRole('rowheader').getByRole('button').focus();
  await page.keyboard.press('Tab');
  const next = row(page, 'United Kingdom').getByRole('rowheader').getByRole('button');
  expect(await holdsFocus(next)).toBe(true);
});

test('the card tells what weighed when a capital last chose, and each term its parts', async () => {
  const page = await gameAt(WIDE);
  await row(page, 'Germany').getByRole('rowheader').getByRole('button').click();
  const card = page.getByRole('region', { name: 'Germany' });
  const told = card.locator('.last-choice');
  expect(await told.locator('h3').textContent()).toBe('What weighed at its last choice');
  const stance = await row(page, 'Germany').locator('td .stance').first().textContent();
  expect(await told.locator('.stance').textContent()).toBe(stance);
  const terms = (await told.locator('.term-by').allTextContents()).map(numberIn);
  const lean = /^In all, (\S+):/.exec((await told.locator('.lean').textContent()) ?? '')?.[1];
  const all = terms.reduce((sum, by) => sum + Math.round(by * 10), 0);
  expect(all).toBe(Math.round(numberIn(lean ?? '') * 10));
  await press(page, why(page, /^What weighed in Berlin in round 1: watched capitals/));
  expect(await opened(page).getByRole('row').count()).toBeGreaterThan(3);
  expect(await findings(page, 'a term of a choice made')).toEqual([]);
});

test('the leader of the operation has a course of its own', async () => {
  const page = await gameAt(WIDE);
  await row(page, 'France').getByRole('rowheader').getByRole('button').first().click();
  const card = page.getByRole('region', { name: 'France' });
  await card.waitFor();
  expect(await card.getByText(/its course is its own\. Its last move: /).count()).toBe(1);
  expect(await card.locator('.last-choice').count()).toBe(0);
});

test('when the page of a number does not arrive, it says so and can be asked again', async () => {
  const page = await browser.open({ ...WIDE, address: IRELAND, expected: /explained/ });
  await page.route(/\/explained-[^/]+\.js$/, (route) => route.abort());
  await playTo(page, 'dispatch');
  const gauge = why(page, /: show why$/).first();
  await gauge.click();
  await opened(page)
    .getByText(/could not be loaded/)
    .waitFor();
  await button(page, 'Close').click();
  expect(await holdsFocus(gauge)).toBe(true);
  await page.unrouteAll();
  await press(page, gauge);
});

test.each([WIDE, PHONE])('own numbers explain themselves at $width px', async (size) => {
  const page = await gameAt(size);
  const position = why(page, /^Position of Dublin on “.+”, [\d.]+: why\?$/).first();
  await press(page, position);
  expect(await mistakesOn(page)).toEqual([]);
  expect(await findings(page, 'a position')).toEqual([]);
  await button(page, 'Close').last().click();
  expect(await holdsFocus(position)).toBe(true);
  await press(page, why(page, /^What weighs in Dublin: threat felt/));
  expect(await mistakesOn(page)).toEqual([]);
  expect(await findings(page, 'a term')).toEqual([]);
  await page.keyboard.press('Escape');
  await press(page, why(page, /%: why\?$/).first());
  expect(
    await opened(page)
      .getByText(/^Counted: /)
      .count(),
  ).toBe(1);
  expect(await findings(page, 'a need')).toEqual([]);
});
