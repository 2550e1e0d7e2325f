import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { button, linkTo, MALI, playTo } from '../helpers/play.ts';

const browser = useBrowser();

const bracket = (page: Page): Locator =>
  page.getByRole('button', { name: /Who objects, and what could lift it\.$/ }).first();

test.each([
  { width: 1440, height: 900 },
  { width: 320, height: 640 },
])('a bracket opens by click and by key at $width px, and gives focus back', async (size) => {
  const page = await browser.open({ ...PLAIN, ...size, address: linkTo(MALI) });
  await playTo(page, 'pledge');
  const one = bracket(page);
  await one.click();
  const opened = page.getByRole('dialog');
  await opened.getByRole('heading', { name: 'Who objects' }).waitFor();
  expect(await opened.getByRole('listitem').count()).toBeGreaterThan(0);
  await button(page, 'Close').click();
  await one.press('Enter');
  await opened.getByRole('heading', { name: 'What could lift it' }).waitFor();
  await page.keyboard.press('Escape');
  await opened.waitFor({ state: 'detached' });
  expect(await one.evaluate((element) => element === document.activeElement)).toBe(true);
});
