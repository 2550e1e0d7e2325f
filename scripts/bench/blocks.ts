/** How long a page could not answer. */
import type { Page } from 'playwright-core';

function note(): void {
  Reflect.set(globalThis, 'longestBlock', 0);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      const before = Number(Reflect.get(globalThis, 'longestBlock'));
      Reflect.set(globalThis, 'longestBlock', Math.max(before, duration));
    }
  }).observe({ type: 'longtask' });
}

/** From now on notes the longest time that the page could not answer. */
export const watchBlocks = (page: Page): Promise<void> => page.evaluate(note);

/** The longest time so far that the page could not answer, milliseconds. */
export const longestBlock = async (page: Page): Promise<number> =>
  Number(await page.evaluate((): unknown => Reflect.get(globalThis, 'longestBlock')));
