/**
 * Drives the built game in a real browser:
 *
 *     const browser = useBrowser();
 *     test('…', async () => {
 *       const page = await browser.open({ width: 1280, height: 720 });
 *
 * A page that logs an error, breaks the content-security policy or misses a file fails its test.
 */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { findBrowser, NO_BROWSER } from '../../scripts/browser.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds after which something that was waited for is taken not to come. */
const PATIENCE = 30_000;

/** How a page is opened. */
export interface Opening extends Omit<BrowserContextOptions, 'viewport'> {
  readonly width: number;
  readonly height: number;
  /** What follows the site's address: a path, a query, a fragment. */
  readonly address?: string;
  /** Another server than that of the built site, with a slash at its end. */
  readonly site?: string;
  /** Done to the page before it asks for anything. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Troubles that this test causes itself. */
  readonly expected?: RegExp;
}

/** A window without room for the drawn table: the quickest way to play where the table does not matter. */
export const PLAIN = { width: 600, height: 800, reducedMotion: 'reduce' } as const;

/** The browser of one test file. */
export interface TestBrowser {
  open(opening: Opening): Promise<Page>;
  /** A second page on the same device as a page opened before: it shares what is kept there. */
  openBeside(page: Page, opening?: Pick<Opening, 'address' | 'prepare' | 'site'>): Promise<Page>;
}

async function launch(flags: readonly string[]): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

/** Collects everything a healthy page never does. */
function watch(page: Page, report: (trouble: string) => void): void {
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const from = message.location().url;
    report(`console: ${message.text()}${from === '' ? '' : ` (${from})`}`);
  });
  page.on('pageerror', (error) => report(`exception: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) report(`${response.status()}: ${response.url()}`);
  });
}

async function reportViolations(page: Page, tell: (trouble: string) => void): Promise<void> {
  await page.exposeFunction('reportViolation', (text: string) => tell(`policy: ${text}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, 'reportViolation');
      const text = `${event.effectiveDirective} blocked ${event.blockedURI}`;
      if (typeof report === 'function') Reflect.apply(report, undefined, [text]);
    });
  });
}

/** Gives a test file its browser; pages are closed, and their troubles reported, after each test. */
export function useBrowser(...flags: readonly string[]): TestBrowser {
  let browser: Browser | undefined;
  let troubles: string[] = [];
  let expected: RegExp | undefined;
  const report = (trouble: string): void => {
    if (expected?.test(trouble) !== true) troubles.push(trouble);
  };
  beforeAll(async () => {
    browser = await launch(flags);
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    const found = troubles;
    troubles = [];
    expected = undefined;
    expect(found).toEqual([]);
  });
  afterAll(() => browser?.close());
  const start = async (page: Page, opening: Pick<Opening, 'address' | 'prepare' | 'site'>) => {
    page.setDefaultTimeout(PATIENCE);
    watch(page, report);
    await reportViolations(page, report);
    await opening.prepare?.(page);
    const site = opening.site ?? inject('siteUrl');
    await page.goto(site + (opening.address ?? ''), { waitUntil: 'domcontentloaded' });
    return page;
  };
  return {
    async open({ width, height, address = '', site, prepare, expected: own, ...options }) {
      if (!browser) throw new Error('Open pages inside a test.');
      expected = own;
      const context = await browser.newContext({ ...options, viewport: { width, height } });
      const page = await context.newPage();
      const how = { address, ...(prepare ? { prepare } : {}), ...(site ? { site } : {}) };
      return await start(page, how);
    },
    async openBeside(page, opening = {}) {
      return await start(await page.context().newPage(), opening);
    },
  };
}
