/** What the first load of a game brings over the line, and whether its words can be used before the engine is there. */
import type { Browser, Page, Response } from 'playwright-core';
import { GAME, VIEWPORT, withSite } from './player.ts';
import type { Figure } from './report.ts';

const KILOBYTE = 1000;
const MOST_ENGINE = 215;
const MOST_PAGE = 400;
/** The opening needs no rules: they come while a seat is chosen. */
const MOST_OPENING = 380;
/** Something like a phone's line, so that what comes first can be told from what comes later. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 90_000,
};

interface Loaded {
  readonly name: string;
  readonly bytes: number;
}

async function sizeOf(response: Response): Promise<Loaded> {
  const { responseBodySize } = await response.request().sizes();
  const { pathname } = new URL(response.url());
  return { name: pathname.split('/').at(-1) || 'index.html', bytes: responseBodySize };
}

/** Notes the moment at which the first button that can be pressed is on the page. */
function watchForControl(): void {
  const watcher = new MutationObserver(() => {
    const button = document.querySelector('main button:not(:disabled)');
    if (!button?.checkVisibility()) return;
    performance.mark('first control');
    watcher.disconnect();
  });
  watcher.observe(document, { childList: true, subtree: true });
}

function controlTime(): number {
  return performance.getEntriesByName('first control')[0]?.startTime ?? Infinity;
}

function engineTime(): number {
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return files.find((file) => file.name.includes('/engine-'))?.responseEnd ?? Infinity;
}

/** Opens the game, waits until its table is drawn, and gives what was loaded until then. */
async function load(page: Page, address: string): Promise<Loaded[]> {
  const sizes: Promise<Loaded>[] = [];
  page.on('response', (response) => {
    if (response.status() === 200 && response.url().startsWith('http')) {
      sizes.push(sizeOf(response));
    }
  });
  await page.goto(address);
  await page.locator('canvas').waitFor();
  await page.waitForLoadState('networkidle');
  return await Promise.all(sizes);
}

function sum(files: readonly Loaded[], suffix: RegExp): number {
  const bytes = files.filter(({ name }) => suffix.test(name)).map((file) => file.bytes);
  return bytes.reduce((total, size) => total + size, 0) / KILOBYTE;
}

const kilobytes = (name: string, value: number, most?: number): Figure =>
  most === undefined ? { name, value, unit: 'kB' } : { name, value, unit: 'kB', most };

function sizesOf(files: readonly Loaded[]): Figure[] {
  return [
    kilobytes('engine chunk', sum(files, /^engine-/), MOST_ENGINE),
    kilobytes('other code', sum(files, /^(?!engine-).*\.js$/)),
    kilobytes('page and styles', sum(files, /\.(?:html|css)$/)),
    kilobytes('fonts', sum(files, /\.woff2$/)),
    kilobytes('pictures and maps', sum(files, /\.(?:svg|png|webp|json)$/)),
    kilobytes('first load in all', sum(files, /./), MOST_PAGE),
  ];
}

/** What the opening page loads until nothing more comes. */
async function openingSize(browser: Browser, url: string): Promise<Figure> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  const files = await load(page, url);
  return kilobytes('the opening page in all', sum(files, /./), MOST_OPENING);
}

/** Sizes as sent, compressed, and the two moments over a slow line. */
export async function sizeFigures(): Promise<Figure[]> {
  return await withSite(async (browser, url) => {
    const page = await browser.newPage({ viewport: VIEWPORT });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    await page.addInitScript(watchForControl);
    const files = await load(page, url + GAME);
    const control = await page.evaluate(controlTime);
    const engine = await page.evaluate(engineTime);
    return [
      ...sizesOf(files),
      await openingSize(browser, url),
      { name: 'first control, slow line', value: control, unit: 'ms', most: engine },
      { name: 'engine there, slow line', value: engine, unit: 'ms' },
    ];
  });
}
