import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { button, reach, status } from '../helpers/play.ts';

const browser = useBrowser();

const MOST_WORDS = 120;
const MOST_CLICKS = 3;

/** The words and numbers a person sees in a part of the page. */
async function wordsIn(part: Locator): Promise<number> {
  const text = await part.innerText();
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whatever is on the way from the page's opening to the first decision, counted. */
async function countTheWay(page: Page): Promise<{ words: number[]; clicks: number }> {
  const words: number[] = [];
  await button(page, 'Take a seat').waitFor();
  words.push(await wordsIn(page.locator('body')));
  await button(page, 'Take a seat').click();
  const sit = page.getByRole('button', { name: /^Sit down as/ });
  await sit.waitFor();
  words.push(await wordsIn(page.locator('body')));
  await sit.click();
  await reach(page, 'warnings');
  words.push(await wordsIn(page.locator('body')));
  return { words, clicks: 3 };
}

test('the first decision is three clicks and 120 words away', async () => {
  const page = await browser.open({ width: 1440, height: 900 });
  const { words, clicks } = await countTheWay(page);
  const all = words.reduce((sum, one) => sum + one, 0);
  process.stdout.write(`Words before the first decision: ${words.join(' + ')} = ${all}\n`);
  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  expect(all).toBeLessThanOrEqual(MOST_WORDS);
});

test('decisions can be made before the engine arrives, and the table is drawn when it has', async () => {
  const held = new EventTarget();
  const released = new Promise((resolve) => {
    held.addEventListener('release', resolve);
  });
  let asked = false;
  const page = await browser.open({
    width: 1440,
    height: 900,
    prepare: (one) =>
      one.route(/\/engine-[^/]+\.js$/, async (route) => {
        asked = true;
        await released;
        await route.continue();
      }),
  });
  await button(page, 'Take a seat').click();
  await page.getByRole('button', { name: /^Sit down as/ }).click();
  await reach(page, 'warnings');
  await expect.poll(() => asked).toBe(true);
  await page.getByRole('region', { name: 'The year before' }).getByRole('button').first().click();
  await reach(page, 'call');
  await page.getByRole('region', { name: 'The call' }).getByRole('button').last().click();
  await reach(page, 'dispatch');
  expect(await status(page).textContent()).toBe('Round 1 of 8');
  expect(await page.locator('canvas').count()).toBe(0);
  held.dispatchEvent(new Event('release'));
  await page.locator('.table-frame[data-state="drawn"] canvas').waitFor();
});
