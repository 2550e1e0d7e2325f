/** Whether memory stays flat while one tab plays game after game. */
import type { CDPSession, Page } from 'playwright-core';
import { GAME, playOn, VIEWPORT, withSite } from './player.ts';
import type { Figure } from './report.ts';

const GAMES = 20;
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
  await playOn(page);
}

/** Plays twenty games in one tab; both readings are taken at a verdict, after a collection. */
export async function heapFigures(): Promise<Figure[]> {
  return await withSite(async (browser, url) => {
    const page = await browser.newPage({ viewport: VIEWPORT });
    const session = await page.context().newCDPSession(page);
    await page.goto(url + GAME);
    await page.locator('canvas').waitFor();
    await playOn(page);
    const first = await heapOf(session);
    for (let game = 1; game < GAMES; game++) await playAgain(page);
    const last = await heapOf(session);
    const growth = (100 * (last - first)) / first;
    return [
      { name: 'heap after the first game', value: first / MEGABYTE, unit: 'MB' },
      { name: `heap after game ${GAMES}`, value: last / MEGABYTE, unit: 'MB' },
      { name: 'growth', value: growth, unit: '%', most: MOST_GROWTH },
    ];
  });
}
