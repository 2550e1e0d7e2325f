/** Whether memory stays flat while one tab plays game after game. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { GAME, playOn, VIEWPORT, withSite } from './player.ts';
import type { Figure } from './report.ts';

const GAMES = 20;
/** Long enough for the drawn table to come to rest between two moves, as it does for people. */
const PAUSE = 120;
/** An engine goes on compiling what it has run before; what it compiles is not what a game keeps. */
const INTERPRETED = '--js-flags=--jitless';
const MOST_GROWTH = 5;
const MEGABYTE = 1_000_000;

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function playAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Play again with the same seed' }).click();
  await page.getByRole('region', { name: 'Verdict' }).waitFor({ state: 'detached' });
  await page.locator('canvas').waitFor();
  await playOn(page, PAUSE);
}

async function playFirst(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('canvas').waitFor();
  await playOn(page, PAUSE);
}

/** Both readings are taken at a verdict, after a collection. */
async function measure(browser: Browser, url: string): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  const session = await page.context().newCDPSession(page);
  await playFirst(page, url + GAME);
  const first = await heapOf(session);
  for (let game = 1; game < GAMES; game++) await playAgain(page);
  const last = await heapOf(session);
  return [
    { name: 'heap after the first game', value: first / MEGABYTE, unit: 'MB' },
    { name: `heap after game ${GAMES}`, value: last / MEGABYTE, unit: 'MB' },
    { name: 'growth', value: (100 * (last - first)) / first, unit: '%', most: MOST_GROWTH },
  ];
}

/** Plays twenty games in one tab. */
export async function heapFigures(): Promise<Figure[]> {
  return await withSite(measure, [INTERPRETED]);
}
