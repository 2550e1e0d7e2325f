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

/** How a page is opened. */
export interface Opening extends Omit<BrowserContextOptions, 'viewport'> {
  readonly width: number;
  readonly height: number;
  /** What follows the site's address: a path, a query, a fragment. */
  readonly address?: string;
}

/** The browser of one test file. */
export interface TestBrowser {
  open(opening: Opening): Promise<Page>;
}

async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Collects everything a healthy page never does. */
function watch(page: Page, troubles: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
}

async function reportViolations(page: Page, troubles: string[]): Promise<void> {
  await page.exposeFunction('reportViolation', (text: string) => {
    troubles.push(`policy: ${text}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, 'reportViolation');
      const text = `${event.effectiveDirective} blocked ${event.blockedURI}`;
      if (typeof report === 'function') Reflect.apply(report, undefined, [text]);
    });
  });
}

/** Gives a test file its browser; pages are closed, and their troubles reported, after each test. */
export function useBrowser(): TestBrowser {
  let browser: Browser | undefined;
  let troubles: string[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    const found = troubles;
    troubles = [];
    expect(found).toEqual([]);
  });
  afterAll(() => browser?.close());
  return {
    async open({ width, height, address = '', ...options }) {
      if (!browser) throw new Error('Open pages inside a test.');
      const context = await browser.newContext({ ...options, viewport: { width, height } });
      const page = await context.newPage();
      watch(page, troubles);
      await reportViolations(page, troubles);
      await page.goto(inject('siteUrl') + address);
      return page;
    },
  };
}
