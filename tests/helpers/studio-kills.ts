/** Types into the studio in a tab that dies at moments of chance, and looks for what is there afterwards. */
import type { Page } from 'playwright-core';
import { streamFrom } from '../../src/bots/stream.ts';
import type { TestBrowser } from './browser.ts';
import { crash } from './play-kills.ts';
import { jumpTo, startFrom, STUDIO } from './studio.ts';

/** What one death cost. */
export interface Death {
  /** Marks typed, in order, by the page's own clock, milliseconds. */
  readonly typed: readonly number[];
  /** How many of them were there afterwards: all up to some moment, and none after it. */
  readonly kept: number;
  /** Whether what was there is what had been typed up to that moment. */
  readonly inOrder: boolean;
  /** The page's clock when it died. */
  readonly at: number;
}

const WIDE = { width: 1440, height: 900, address: STUDIO } as const;
const LINE = 'Ostmere';
const LEAST = 40;
const MORE = 40;
const MARK = /#(\d+)/g;

const clock = (page: Page): Promise<number> => page.evaluate(() => Math.floor(performance.now()));

/** Marks behind one line, each the moment at which it was typed. */
async function typeMarks(page: Page, count: number): Promise<number[]> {
  const typed: number[] = [];
  while (typed.length < count) {
    const now = await clock(page);
    await page.keyboard.type(` #${String(now)}`);
    typed.push(now);
  }
  return typed;
}

async function marksIn(page: Page): Promise<string[]> {
  await jumpTo(page, LINE);
  const line = await page.locator('.cm-activeLine').innerText();
  return [...line.matchAll(MARK)].map(([, mark = '']) => mark);
}

const deathOf = (typed: readonly number[], found: readonly string[], at: number): Death => {
  const whole = found.filter((mark, place) => mark === String(typed[place])).length;
  const cut = found.at(-1) ?? '';
  const isCut = found.length === whole + 1 && String(typed[whole]).startsWith(cut);
  return { typed, kept: whole, inOrder: found.length === whole || isCut, at };
};

/** One draft of its own, one death in the middle of typing. */
export async function dieTyping(browser: TestBrowser, seed: number): Promise<Death> {
  const page = await browser.open(WIDE);
  await startFrom(page);
  await jumpTo(page, LINE);
  const typed = await typeMarks(page, LEAST + streamFrom(seed)(0, MORE));
  const at = await clock(page);
  const address = `${STUDIO}${new URL(page.url()).search}`;
  await crash(page);
  const again = await browser.openBeside(page, { address });
  await again.locator('[data-state="read"]').waitFor({ state: 'attached' });
  return deathOf(typed, await marksIn(again), at);
}

/** How long before its death the page had last written what was typed, milliseconds at most. */
export const lostBy = ({ typed, kept, at }: Death): number => at - (typed[kept] ?? at);
