import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { answer, button, frame, linkTo, MALI, playTo, reach } from '../helpers/play.ts';

const browser = useBrowser();
const SIZE = { width: 1440, height: 900 } as const;
const GAME = { ...SIZE, address: linkTo(MALI) };

const drawn = (page: Page): Promise<void> =>
  page.locator('.table-frame[data-state="drawn"] canvas').waitFor();

const presenting = (page: Page): Promise<string | null> =>
  page.getByRole('region', { name: 'Tour de table' }).first().getAttribute('data-presenting');

/** How many different pictures the canvas shows within some time. */
const picturesWithin = (page: Page, milliseconds: number): Promise<number> =>
  page.locator('#table canvas').evaluate(async (canvas: HTMLCanvasElement, long) => {
    const seen = new Set<string>();
    for (const end = performance.now() + long; performance.now() < end;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      seen.add(canvas.toDataURL());
    }
    return seen.size;
  }, milliseconds);

async function reveal(page: Page): Promise<void> {
  await drawn(page);
  await playTo(page, 'pledge');
  await page.bringToFront();
  await answer(page);
  await reach(page, 'tour');
}

test('the page opens on a ring that fills', async () => {
  const page = await browser.open(SIZE);
  await drawn(page);
  expect(await picturesWithin(page, 900)).toBeGreaterThan(1);
});

test('and with reduced motion on one that is full', async () => {
  const page = await browser.open({ ...SIZE, reducedMotion: 'reduce' });
  await drawn(page);
  expect(await picturesWithin(page, 900)).toBe(1);
});

test('a window that changes its size in the middle of the tour does not end it', async () => {
  const page = await browser.open(GAME);
  await reveal(page);
  expect(await presenting(page)).toBe('true');
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#table canvas');
    return canvas !== null && canvas.width === canvas.parentElement?.clientWidth;
  });
  expect(await presenting(page)).toBe('true');
  expect(await picturesWithin(page, 400)).toBeGreaterThan(1);
  await expect.poll(() => presenting(page), { timeout: 15_000 }).toBe('false');
  expect(await picturesWithin(page, 300)).toBe(1);
});

test('a click on the table ends what it shows', async () => {
  const page = await browser.open(GAME);
  await reveal(page);
  expect(await presenting(page)).toBe('true');
  const box = await page.locator('#table canvas').boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 220);
  await expect.poll(() => presenting(page)).toBe('false');
  await frame(page);
  expect(await picturesWithin(page, 300)).toBe(1);
});

test('sound is off, and what makes it is fetched only when it is asked for', async () => {
  const asked: string[] = [];
  const page = await browser.open({
    ...GAME,
    prepare: async (one) => one.on('request', (request) => asked.push(request.url())),
  });
  await drawn(page);
  const sound = button(page, 'Sound');
  const fetched = (): number => asked.filter((url) => /\/sounds-[^/]+\.js$/.test(url)).length;
  await playTo(page, 'dispatch');
  expect(fetched()).toBe(0);
  expect(await sound.getAttribute('aria-pressed')).toBe('false');
  await sound.click();
  await expect.poll(fetched).toBe(1);
  expect(await sound.getAttribute('aria-pressed')).toBe('true');
});

test('who wants less motion is not asked how near to look', async () => {
  const page = await browser.open({ ...GAME, reducedMotion: 'reduce' });
  await drawn(page);
  await playTo(page, 'dispatch');
  await button(page, 'Sound').waitFor();
  expect(await button(page, 'Zoom to events').count()).toBe(0);
});
