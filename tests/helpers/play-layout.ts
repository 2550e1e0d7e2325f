/** What is wrong with the boxes of a page: sticking out to the right, or lying over each other. */
import type { Page } from 'playwright-core';
import { photograph } from './looks.ts';

/** What sticks out to the right, where the page, or something laid over it, is wider than its window. */
export async function overflow(page: Page, where: string): Promise<string[]> {
  await photograph(page, where);
  const culprits = await page.evaluate(() => {
    const root = document.documentElement;
    const laid = [...document.querySelectorAll('dialog[open], .side, .seat-card')];
    const scrolls = (one: Element | null, within: Element): boolean =>
      one !== null &&
      one !== within &&
      (getComputedStyle(one).overflowX !== 'visible' || scrolls(one.parentElement, within));
    return [root, ...laid]
      .filter((one) => one.scrollWidth > one.clientWidth + (one === root ? 0 : 1))
      .flatMap((one) => {
        const edge = one.getBoundingClientRect().left + one.clientWidth;
        const out = [...one.querySelectorAll('*')]
          .filter((inner) => inner.getBoundingClientRect().right > edge + 1)
          .filter((inner) => !scrolls(inner.parentElement, one))
          .slice(0, 3);
        return [one, ...out];
      })
      .map((one) => `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}">`);
  });
  return culprits.map((one) => `${where}: ${one}`);
}

/** How much of a window what always stands at its foot may take, so that what is asked can be read. */
const MOST_OF_THE_WINDOW = 0.46;

/** The way on where it takes so much of the window that it cannot be read what it answers; a ballot says that itself. */
export async function crowding(page: Page, where: string): Promise<string[]> {
  const share = await page.evaluate(() => {
    const foot = document.querySelector('.actions:not(.ballot)');
    if (foot === null || !['sticky', 'fixed'].includes(getComputedStyle(foot).position)) return 0;
    return foot.getBoundingClientRect().height / innerHeight;
  });
  const most = MOST_OF_THE_WINDOW + 0.005;
  return share > most ? [`${where}: the way on takes ${share.toFixed(2)} of the window`] : [];
}

/** Lists of boxes of which none may lie over another. */
const NEIGHBOURS = [
  'button, summary, select, a',
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
  '.analysis-columns > *',
  '.endings-chart .letter',
  '.verdict-side > *',
  '.problem > *',
  '.now > *',
  '.aside-panel > *',
  '.teach-main > *',
  '.teach-side > *',
  '.seat-tile > *',
  '.wall-side > *',
  '.wall-gauges li > *',
  '.wall-debrief > *',
  '.wall-shown > *',
];

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The layer it lies in: what is fixed or laid over the page may cover the page. */
  readonly layer: number;
  /** It is such a layer itself. */
  readonly isLayer: boolean;
}

/** The boxes of each list, in one look at the page. */
const boxesOf = (page: Page, selectors: readonly string[]): Promise<Box[][]> =>
  page.evaluate((lists) => {
    const layers: (Element | null)[] = [null];
    const known = new Map<Element, boolean>();
    return lists.map((selector) =>
      [...document.querySelectorAll(selector)]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => {
          let layer: Element | null = one;
          for (; layer !== null; layer = layer.parentElement) {
            const { position } = known.has(layer) ? { position: '' } : getComputedStyle(layer);
            const laid = ['fixed', 'sticky', 'absolute'].includes(position);
            const isLayer: boolean = known.get(layer) ?? (laid || layer.tagName === 'DIALOG');
            known.set(layer, isLayer);
            if (isLayer) break;
          }
          if (!layers.includes(layer)) layers.push(layer);
          const { left, right, top, bottom } = one.getBoundingClientRect();
          const name = `${one.tagName.toLowerCase()} “${(one.textContent ?? '').slice(0, 24)}”`;
          const isLayer = layer === one;
          return { name, left, right, top, bottom, layer: layers.indexOf(layer), isLayer };
        }),
    );
  }, selectors);

function overlap(one: Box, two: Box): boolean {
  const wide = Math.min(one.right, two.right) - Math.max(one.left, two.left);
  const high = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
  return one.layer === two.layer && wide > 1 && high > 1;
}

/** Buttons, and neighbouring boxes, that lie over each other. */
export async function collisions(page: Page, where: string): Promise<string[]> {
  const lists = await boxesOf(page, NEIGHBOURS);
  return lists.flatMap((list, kind) => {
    const boxes = kind === 0 ? list : list.filter((one) => !one.isLayer);
    return boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((two) => overlap(one, two))
        .map((two) => `${where}: ${one.name} and ${two.name}`),
    );
  });
}

/** Words that their own box cuts off: on one line too long for it, or in a box too low. */
export async function clippings(page: Page, where: string): Promise<string[]> {
  const cut = await page.evaluate(() => {
    const cutting = ['hidden', 'clip'];
    return [...document.querySelectorAll<HTMLElement>('main *, header *')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter(
        (one) => one.getBoundingClientRect().width > 2 && (one.textContent ?? '').trim() !== '',
      )
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        const wide = cutting.includes(overflowX) && one.scrollWidth > one.clientWidth + 1;
        return wide || (cutting.includes(overflowY) && one.scrollHeight > one.clientHeight + 1);
      })
      .map((one) => `${one.tagName.toLowerCase()} “${(one.textContent ?? '').slice(0, 24)}”`);
  });
  return cut.map((one) => `${where}: ${one} is cut off`);
}
