import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { visitEverything } from '../helpers/play-everywhere.ts';

const browser = useBrowser();

/** What sticks out of a page to the right, where the page is wider than its window. */
async function overflow(page: Page, where: string): Promise<string[]> {
  const culprits = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1)
      .map((one) => `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}">`)
      .slice(0, 3);
  });
  return culprits.map((one) => `${where}: ${one}`);
}

/** Buttons, and neighbouring boxes, that lie over each other. Layers laid over the page are looked at alone. */
async function collisions(page: Page, where: string): Promise<string[]> {
  const found = await page.evaluate(() => {
    const NEIGHBOURS = [
      '.game > *',
      '.left > *',
      '.side > *',
      '.papers > *',
      '.books > *',
      '.cards > *',
      '.stances > *',
      '.gauges li',
      '.front > *',
      '.front-words > *',
      '.seats > *',
      '.seat-grid > *',
      '.verdict > *',
      '.verdict-side > *',
      '.problem > *',
    ];
    const LAYERED = ['fixed', 'sticky', 'absolute'];
    const isLayer = (one: Element): boolean =>
      LAYERED.includes(getComputedStyle(one).position) || one.tagName === 'DIALOG';
    const layerOf = (one: Element | null): Element | null =>
      one === null || isLayer(one) ? one : layerOf(one.parentElement);
    const name = (one: Element): string =>
      `${one.tagName.toLowerCase()}.${one.className} “${(one.textContent ?? '').slice(0, 24)}”`;
    const overlap = (a: Element, b: Element): boolean => {
      const [one, two] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
      const wide = Math.min(one.right, two.right) - Math.max(one.left, two.left);
      const high = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
      return wide > 1 && high > 1;
    };
    const clash = (boxes: readonly Element[]): string[] =>
      boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter((two) => !one.contains(two) && !two.contains(one))
          .filter((two) => layerOf(one) === layerOf(two) && overlap(one, two))
          .map((two) => `${name(one)} and ${name(two)}`),
      );
    const visible = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
    const buttons = visible('button, summary, select, a');
    return [
      ...clash(buttons),
      ...NEIGHBOURS.flatMap((selector) => clash(visible(selector).filter((one) => !isLayer(one)))),
    ];
  });
  return found.map((one) => `${where}: ${one}`);
}

test('nothing scrolls sideways on a page 320 wide', async () => {
  const found: string[] = [];
  await visitEverything(browser, { width: 320, height: 640 }, async (page, where) => {
    found.push(...(await overflow(page, where)));
  });
  expect(found).toEqual([]);
});

test('nothing scrolls sideways when text is twice as large', async () => {
  const found: string[] = [];
  const prepare = (page: Page): Promise<unknown> =>
    page.addInitScript(() =>
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%';
      }),
    );
  await visitEverything(browser, { width: 1440, height: 900, prepare }, async (page, where) => {
    found.push(...(await overflow(page, where)));
  });
  expect(found).toEqual([]);
});

test.each([
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
])('nothing lies over anything else, $width × $height', async (size) => {
  const found: string[] = [];
  await visitEverything(browser, size, async (page, where) => {
    found.push(...(await collisions(page, where)), ...(await overflow(page, where)));
  });
  expect(found).toEqual([]);
});
