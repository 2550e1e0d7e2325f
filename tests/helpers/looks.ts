/**
 * Keeps pictures of what the tests look at: `LOOKS=folder npm test -- access` leaves there every page whose boxes
 * are checked, a window at a time down each part that scrolls, to be judged by eye.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = process.env['LOOKS'];
/** Windows kept of one part that scrolls. */
const MOST = 12;

/** Marks what scrolls, and says how many windows each part is long. */
function parts(): number[] {
  return [...document.querySelectorAll('*')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => {
      const { overflowY } = getComputedStyle(one);
      return one === document.documentElement || ['auto', 'scroll'].includes(overflowY);
    })
    .filter((one) => one.clientHeight > 150 && one.clientWidth > 150)
    .filter((one) => one.scrollHeight > one.clientHeight + 8)
    .map((one, index) => {
      one.setAttribute('data-looked-at', String(index));
      return Math.ceil((one.scrollHeight - one.clientHeight) / (one.clientHeight * 0.85));
    });
}

function scrollTo({ part, step }: { part: number; step: number }): void {
  const one = document.querySelector(`[data-looked-at="${String(part)}"]`);
  one?.scrollTo({ top: step * one.clientHeight * 0.85, behavior: 'instant' });
}

function forget(): void {
  for (const one of document.querySelectorAll('[data-looked-at]')) {
    one.scrollTo({ top: 0, behavior: 'instant' });
    one.removeAttribute('data-looked-at');
  }
}

async function nameOf(page: Page, where: string): Promise<string> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const large = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  const text = large === '16px' ? '' : `-text-${large}`;
  const what = where.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();
  return `${String(size.width)}x${String(size.height)}${text}--${what}`;
}

/** Keeps a page as it is seen, where a folder for pictures is named; otherwise does nothing. */
export async function photograph(page: Page, where: string): Promise<void> {
  if (FOLDER === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  const name = await nameOf(page, where);
  const shoot = (more: string): Promise<unknown> =>
    page.screenshot({ path: join(FOLDER, `${name}${more}.png`) });
  const windows = await page.evaluate(parts);
  await shoot('');
  for (const [part, steps] of windows.entries()) {
    for (let step = 1; step <= Math.min(steps, MOST); step += 1) {
      await page.evaluate(scrollTo, { part, step });
      await shoot(`-${String(part)}-${String(step)}`);
    }
  }
  await page.evaluate(forget);
}
