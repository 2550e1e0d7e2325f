import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { button, linkTo, playTo, TUTORIAL } from '../helpers/play.ts';

const browser = useBrowser();
const GAME = { ...PLAIN, address: linkTo(TUTORIAL) };

const note = (page: Page) => page.locator('.guide-note:not(:empty)');

test('a first game explains one thing at a time, and nothing a second time', async () => {
  const page = await browser.open(GAME);
  await playTo(page, 'dispatch');
  await note(page).waitFor();
  const first = await note(page).textContent();
  expect(await page.locator('[data-guided="true"]').count()).toBe(1);
  await button(page, 'Got it').click();
  await expect.poll(() => note(page).textContent()).not.toBe(first);
  await button(page, 'No more notes').click();
  await expect.poll(() => note(page).count()).toBe(0);
  await page.reload();
  await page.locator('[data-task="true"]').waitFor();
  await page.locator('.guide').waitFor({ state: 'attached' });
  expect(await note(page).count()).toBe(0);
  await page.keyboard.press('r');
  await button(page, 'Show them again').click();
  await page.keyboard.press('Escape');
  await note(page).waitFor();
  expect(await note(page).textContent()).toBe(first);
});

test('a key can be changed, a key that is taken is refused with a sentence, and both outlast the page', async () => {
  const page = await browser.open(GAME);
  await playTo(page, 'dispatch');
  await page.keyboard.press('?');
  await button(page, 'Change the key: Go to the log').click();
  await page.keyboard.press('d');
  await page.getByText('“d” is taken already: go to the table of all delegations.').waitFor();
  await button(page, 'Change the key: Go to the log').click();
  await page.keyboard.press('j');
  await page.getByText('“j” now does this: go to the log.').waitFor();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('heading', { name: 'Log' }).waitFor();
  await page.keyboard.press('j');
  const log = page.getByRole('heading', { name: 'Log' });
  await expect.poll(() => log.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('a term says what it means, and Escape leads back to it', async () => {
  const page = await browser.open(GAME);
  await playTo(page, 'dispatch');
  const term = button(page, 'Draft conclusions');
  await term.click();
  await page
    .getByRole('dialog', { name: 'Draft conclusions' })
    .getByText(/square brackets/)
    .waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => term.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('reading settings hold from page to page, and letters are fetched only when chosen', async () => {
  const fonts: string[] = [];
  const page = await browser.open({
    ...GAME,
    prepare: async (one) => {
      one.on('request', (request) => {
        if (request.url().includes('atkinson')) fonts.push(request.url());
      });
    },
  });
  await playTo(page, 'dispatch');
  expect(fonts).toEqual([]);
  await page.keyboard.press('r');
  await page.getByRole('radio', { name: '150%' }).check();
  await page.getByRole('radio', { name: /^High/ }).check();
  await page.getByRole('radio', { name: /^Easier to tell apart/ }).check();
  await expect.poll(() => fonts.length).toBeGreaterThan(0);
  await page.reload();
  const root = page.locator('html');
  await expect.poll(() => root.getAttribute('data-contrast')).toBe('high');
  expect(await root.evaluate((one) => getComputedStyle(one).fontSize)).toBe('24px');
  await expect
    .poll(() => page.locator('body').evaluate((one) => getComputedStyle(one).backgroundColor))
    .toBe('rgb(0, 0, 0)');
});

test('under forced colours every stance keeps its shape in the reader’s own colour', async () => {
  const page = await browser.open({ ...GAME, forcedColors: 'active' });
  await playTo(page, 'pledge');
  const text = await page.locator('body').evaluate((one) => getComputedStyle(one).color);
  const painted = (): Promise<string[]> =>
    page.locator('.stances .mark').evaluateAll((marks) =>
      marks.map((mark) => {
        const shape = mark.querySelector('.mark-fill, .mark-line');
        const style = shape === null ? null : getComputedStyle(shape);
        return (style?.stroke === 'none' ? style.fill : style?.stroke) ?? '';
      }),
    );
  await expect.poll(painted).toEqual([text, text, text]);
});
