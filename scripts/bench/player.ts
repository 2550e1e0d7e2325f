/** Plays the built game in a page as a hurried person would: the first thing offered, every time. */
import type { Browser, Page } from 'playwright-core';
import { build, isStale } from '../build.ts';
import { DIST } from '../paths.ts';
import { serve } from '../serve.ts';
import { withBrowser } from './chromium.ts';

/** A game of the flagship from its link, four rounds long. */
export const GAME = '?scenario=mali-2013&seat=DE&seed=42&rounds=4';
export const VIEWPORT = { width: 1280, height: 800 };

const BUTTONS = ['Commit', 'Stay silent', 'Continue'];
const PATIENCE = 30_000;

/** Serves the built site, building it first where it is stale, and opens a browser beside it. */
export async function withSite<T>(
  work: (browser: Browser, url: string) => Promise<T>,
  flags: readonly string[] = [],
): Promise<T> {
  if (isStale() && (await build(true)) !== 0) throw new Error('The site could not be built.');
  const site = await serve(DIST, 0);
  try {
    return await withBrowser((browser) => work(browser, site.url), flags);
  } finally {
    await site.close();
  }
}

/** Presses the button that moves the game on, as soon as there is one; gives its name. */
export async function moveOn(page: Page): Promise<string> {
  const pressed = await page.waitForFunction(
    (names) => {
      if (document.querySelector('[aria-label="Verdict"]')) return 'Verdict';
      const buttons = [...document.querySelectorAll('main button')].filter(
        (button) => button instanceof HTMLButtonElement && !button.disabled,
      ) as HTMLButtonElement[];
      const named = names.map((name) => buttons.find((button) => button.innerText.trim() === name));
      const button = named.find(Boolean) ?? document.querySelector<HTMLElement>('.actions button');
      button?.click();
      return button?.innerText.trim() ?? null;
    },
    BUTTONS,
    { timeout: PATIENCE },
  );
  return (await pressed.jsonValue()) ?? '';
}

/** Plays on until the verdict stands, waiting a moment after each move. */
export async function playOn(page: Page, pause: number): Promise<void> {
  while ((await moveOn(page)) !== 'Verdict') await page.waitForTimeout(pause);
}
