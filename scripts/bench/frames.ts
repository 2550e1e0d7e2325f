/** How long our own script runs in a frame while the table goes round and twenty-seven seats answer. */
import type { Browser, Page } from 'playwright-core';
import { playBare } from './bare.ts';
import { GAME, moveOn, VIEWPORT, withSite } from './player.ts';
import type { Figure } from './report.ts';

const MOST_MILLISECONDS = 8;
const LONGEST_TOUR = 8000;

/** Adds up, frame by frame, the time spent in everything that was asked to run before the paint. */
function watchFrames(): void {
  const ask = globalThis.requestAnimationFrame.bind(globalThis);
  const frames = new Map<number, number>();
  Reflect.set(globalThis, 'frames', frames);
  globalThis.requestAnimationFrame = (callback) =>
    ask((time) => {
      const begun = performance.now();
      callback(time);
      frames.set(time, (frames.get(time) ?? 0) + performance.now() - begun);
    });
}

/** The frames since the last time it was asked. */
function takeFrames(): number[] {
  const frames: unknown = Reflect.get(globalThis, 'frames');
  if (!(frames instanceof Map)) return [];
  const taken = [...(frames as Map<number, number>).values()];
  frames.clear();
  return taken;
}

/** Plays to the verdict and watches every tour of the table to its end. */
async function tourFrames(page: Page): Promise<number[]> {
  const frames: number[] = [];
  for (;;) {
    await page.evaluate(takeFrames);
    const pressed = await moveOn(page);
    if (pressed === 'Verdict') return frames;
    if (pressed !== 'Commit') continue;
    await page.waitForTimeout(LONGEST_TOUR);
    frames.push(...(await page.evaluate(takeFrames)));
  }
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** What the engine takes by itself, on the same machine in the same run. */
async function bareFigures(browser: Browser): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.addInitScript(watchFrames);
  await playBare(page);
  const frames = (await page.evaluate(takeFrames)).toSorted((a, b) => a - b);
  return [
    { name: 'a bare page of the engine, median', value: percentile(frames, 0.5), unit: 'ms' },
    { name: 'and its 95th percentile', value: percentile(frames, 0.95), unit: 'ms' },
  ];
}

/** Measures the tours of one game; the engine draws as it does for anyone on this machine. */
export async function frameFigures(): Promise<Figure[]> {
  return await withSite(async (browser, url) => {
    const page = await browser.newPage({ viewport: VIEWPORT });
    await page.addInitScript(watchFrames);
    await page.goto(url + GAME);
    await page.locator('canvas').waitFor();
    const frames = (await tourFrames(page)).toSorted((a, b) => a - b);
    return [
      { name: 'frames watched', value: frames.length, unit: '' },
      { name: 'own script, median', value: percentile(frames, 0.5), unit: 'ms' },
      {
        name: 'own script, 95th percentile',
        value: percentile(frames, 0.95),
        unit: 'ms',
        most: MOST_MILLISECONDS,
      },
      { name: 'own script, longest', value: percentile(frames, 1), unit: 'ms' },
      ...(await bareFigures(browser)),
    ];
  });
}
