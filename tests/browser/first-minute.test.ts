import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { button, reach, status } from '../helpers/play.ts';

const browser = useBrowser();

const MOST_WORDS = 120;
const MOST_CLICKS = 3;

/** The words and numbers a person sees on the page: not what is folded away, off the page or for ears alone. */
const wordsOn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let words = 0;
    while (walker.nextNode() !== null) {
      const text = walker.currentNode as Text;
      range.selectNodeContents(text);
      const { bottom, right, width } = range.getBoundingClientRect();
      const around = text.parentElement;
      if (around?.checkVisibility({ visibilityProperty: true }) !== true) continue;
      if (width === 0 || bottom <= 0 || right <= 0 || around.closest('.for-ears')) continue;
      words += text.data.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    }
    return words;
  });

/** Counts every click on the page from its opening on. */
const countClicks = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    addEventListener(
      'click',
      () => {
        const root = document.documentElement;
        root.dataset['clicks'] = String(Number(root.dataset['clicks'] ?? 0) + 1);
      },
      true,
    );
  });

test('the first decision is three clicks and 120 words away', async () => {
  const page = await browser.open({ width: 1440, height: 900, prepare: countClicks });
  const words: number[] = [];
  await button(page, 'Take a seat').waitFor();
  words.push(await wordsOn(page));
  await button(page, 'Take a seat').click();
  const sit = page.getByRole('button', { name: /^Sit down as/ });
  await sit.waitFor();
  words.push(await wordsOn(page));
  await sit.click();
  await reach(page, 'warnings');
  words.push(await wordsOn(page));
  await page.getByRole('region', { name: 'Before the crisis' }).getByRole('button').last().click();
  await reach(page, 'call');
  const clicks = Number(await page.locator('html').getAttribute('data-clicks'));
  const all = words.reduce((sum, one) => sum + one, 0);
  process.stdout.write(`Words before the first decision: ${words.join(' + ')} = ${all}\n`);
  expect(all).toBeGreaterThan(50);
  expect(all).toBeLessThanOrEqual(MOST_WORDS);
  expect(clicks).toBeGreaterThan(0);
  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
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
  await page.getByRole('region', { name: 'Before the crisis' }).getByRole('button').first().click();
  await reach(page, 'call');
  await page.getByRole('region', { name: 'The call' }).getByRole('button').last().click();
  await reach(page, 'dispatch');
  expect(await status(page).textContent()).toBe('Round 1 of 8');
  expect(await page.locator('canvas').count()).toBe(0);
  held.dispatchEvent(new Event('release'));
  await page.locator('.table-frame[data-state="drawn"] canvas').waitFor();
});
