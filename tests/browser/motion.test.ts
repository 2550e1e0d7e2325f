import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { answer, button, frame, linkTo, MALI, playTo, reach } from '../helpers/play.ts';

const browser = useBrowser();
const GAME = { width: 1440, height: 900, address: linkTo(MALI) };
const A_WHILE = 300;

const drawn = (page: Page): Promise<void> =>
  page.locator('.table-frame[data-state="drawn"] canvas').waitFor();

const picture = (page: Page): Promise<string> =>
  page.locator('#table canvas').evaluate((one) => (one as HTMLCanvasElement).toDataURL());

/** Lets the page draw for some time. */
const watchFor = (page: Page, milliseconds: number): Promise<unknown> =>
  page.evaluate((long) => {
    const end = performance.now() + long;
    return new Promise<void>((resolve) => {
      const look = (): void => {
        if (performance.now() >= end) resolve();
        else requestAnimationFrame(look);
      };
      look();
    });
  }, milliseconds);

/** Whether anything on the page moves within a while. */
async function moves(page: Page): Promise<boolean> {
  const before = await picture(page);
  await watchFor(page, A_WHILE);
  const styles = await page.evaluate(
    () => document.getAnimations().filter((one) => one.playState === 'running').length,
  );
  return styles > 0 || before !== (await picture(page));
}

const presenting = (page: Page): Promise<string | null> =>
  page.getByRole('region', { name: 'Tour de table' }).first().getAttribute('data-presenting');

async function reveal(page: Page): Promise<string> {
  await drawn(page);
  await playTo(page, 'pledge');
  await page.bringToFront();
  const before = await picture(page);
  await answer(page);
  await reach(page, 'tour');
  await frame(page);
  await frame(page);
  return before;
}

test('motion given up while the table moves is over at once, and does not come back', async () => {
  const page = await browser.open(GAME);
  await reveal(page);
  expect(await presenting(page)).toBe('true');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('[data-presenting="false"]').first().waitFor();
  await frame(page);
  expect(await moves(page)).toBe(false);
  expect(await button(page, 'Zoom to events').count()).toBe(0);
  await answer(page);
  await reach(page, 'consequences');
  await frame(page);
  expect(await moves(page)).toBe(false);
});

test('with reduced motion the reveal is there at once, and nothing moves', async () => {
  const page = await browser.open({ ...GAME, reducedMotion: 'reduce' });
  const before = await reveal(page);
  expect(await presenting(page)).toBe('false');
  expect(await picture(page)).not.toBe(before);
  expect(await moves(page)).toBe(false);
});

test('without it the reveal is played, and Continue ends it at once', async () => {
  const page = await browser.open(GAME);
  await reveal(page);
  expect(await presenting(page)).toBe('true');
  expect(await moves(page)).toBe(true);
  await button(page, 'Continue').click();
  await expect.poll(() => presenting(page)).toBe('false');
  await watchFor(page, A_WHILE);
  expect(await moves(page)).toBe(false);
  await reach(page, 'tour');
});
