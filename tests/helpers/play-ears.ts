/** Plays with the ears alone: what is announced, what is read from the focus on, and which key is pressed. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { frame } from './play.ts';
import { linesOf } from './play-tree.ts';
import type { Line } from './play-tree.ts';

/** Notes, in the page, what its live regions come to say after they are there. */
function listen(): void {
  const LIVE = '[aria-live], output, [role="status"], [role="alert"]';
  const heard: string[] = [];
  const known = new WeakMap<Element, string>();
  Reflect.set(globalThis, 'heard', heard);
  const hear = (one: Element): void => {
    const text = (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const before = known.get(one);
    known.set(one, text);
    if (before !== undefined && text !== '' && text !== before) heard.push(text);
  };
  const look = (records: readonly MutationRecord[]): void => {
    const changed = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const around = target instanceof Element ? target : target.parentElement;
      const live = around?.closest(LIVE);
      if (live && live.getAttribute('aria-live') !== 'off') changed.add(live);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const one of [node, ...node.querySelectorAll(LIVE)])
          if (one.matches(LIVE) && !known.has(one)) known.set(one, '');
      }
    }
    for (const one of changed) hear(one);
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}

export const prepareEars = async (page: Page): Promise<void> => {
  await page.addInitScript(listen);
};

/** What was announced since the last time. */
async function announced(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const heard = Reflect.get(globalThis, 'heard') as string[];
    return heard.splice(0);
  });
}

/** The log's newest entry, and what was announced of the log last. */
const logOf = (page: Page): Promise<{ readonly newest: string; readonly spoken: string }> =>
  page.evaluate(() => ({
    newest: document.querySelector('.log details ol li:last-child')?.textContent ?? '',
    spoken: document.querySelector('.log .for-ears')?.textContent ?? '',
  }));

/** Waits until every part of the page has arrived, and what is new in the log has been spoken. */
async function settle(page: Page, newest: string): Promise<string> {
  await page.waitForLoadState('networkidle');
  await expect.poll(() => page.getByText('Laying the papers out…').count()).toBe(0);
  const now = (await logOf(page)).newest;
  if (newest !== '' && now !== newest)
    await expect.poll(async () => (await logOf(page)).spoken, { timeout: 5000 }).toContain(now);
  await frame(page);
  await frame(page);
  return now;
}

/** From the line that has the focus to the end of the place where the main button is. */
export function reading(lines: readonly Line[], ends: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line.focused);
  const end = lines.findLastIndex(
    ({ regions }, index) => index >= start && ends.some((name) => regions.includes(name)),
  );
  return lines.slice(Math.max(0, start), end + 1).map(({ text }) => text);
}

/** Writes down a game as it is heard. */
export class Transcript {
  readonly lines: string[] = [];
  private readonly page: Page;
  private newest = '';

  constructor(page: Page) {
    this.page = page;
  }

  note(text: string): void {
    this.lines.push('', `== ${text} ==`, '');
  }

  press(text: string): void {
    this.lines.push(`    > ${text}`);
  }

  /** What is announced, then what is read from the focus on. */
  async hear(ends: readonly string[]): Promise<void> {
    this.newest = await settle(this.page, this.newest);
    for (const text of await announced(this.page)) this.lines.push(`(announced) ${text}`);
    this.lines.push(...reading(await linesOf(this.page), ends));
  }

  /** Presses a single key that opens a page of the help, reads the page, and shuts it. */
  async ask(key: string, name: string): Promise<void> {
    this.press(`${key} (${name})`);
    await this.page.keyboard.press(key);
    await this.page.getByRole('button', { name, exact: true, includeHidden: false }).waitFor();
    const lines = await linesOf(this.page);
    const inside = lines.filter(({ regions }) => regions.includes('Help'));
    this.lines.push(...inside.map(({ text }) => text));
    this.press('Escape');
    await this.page.keyboard.press('Escape');
  }

  /** The whole page from top to bottom. */
  async readAll(): Promise<void> {
    this.newest = await settle(this.page, this.newest);
    this.lines.push(...(await linesOf(this.page)).map(({ text }) => text));
  }

  text(): string {
    return `${this.lines.join('\n')}\n`;
  }
}
