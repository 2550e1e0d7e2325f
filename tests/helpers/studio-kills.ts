/** Writes in the studio in a tab that dies at a moment of chance, and looks for what is kept of it. */
import type { Page } from 'playwright-core';
import type { Stream } from '../../src/bots/stream.ts';
import type { TestBrowser } from './browser.ts';
import { crash } from './play-kills.ts';
import { editor, jumpTo, startFrom, STUDIO } from './studio.ts';

/** What one death cost. */
export interface Death {
  /** Marks that stood in the text when the tab died, as far as it could still say so. */
  readonly typed: number;
  /** Of those, how many the draft holds. */
  readonly kept: number;
  /** Milliseconds from the first mark lost to the death; 0 when none is lost. */
  readonly lost: number;
}

const WINDOW = { width: 1440, height: 900, address: STUDIO } as const;
const LINE = 'Ostmere';
const LONGEST = 4000;
const BETWEEN_KEYS = 25;

/** Tells the test when a mark stands in the text: the page's clock is the test's own. */
async function listen(page: Page, tell: (at: number) => void): Promise<void> {
  await page.exposeFunction('tellMark', tell);
  await page.evaluate(() => {
    const tellMark: unknown = Reflect.get(globalThis, 'tellMark');
    addEventListener('keyup', ({ key }) => {
      if (key === ';' && typeof tellMark === 'function')
        Reflect.apply(tellMark, undefined, [Date.now()]);
    });
  });
}

/** Types `m1;m2;m3;…` until the page is gone. */
async function typeOn(page: Page): Promise<void> {
  for (let mark = 1; ; mark += 1) {
    await page.keyboard.type(`m${String(mark)};`, { delay: BETWEEN_KEYS });
  }
}

/** The text of the newest draft, as the browser keeps it. */
const draftIn = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('folded-arms-studio');
        opening.addEventListener('error', () => reject(new Error('no drafts')));
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction('drafts').objectStore('drafts').getAll();
          asked.addEventListener('success', () => {
            const drafts = asked.result as { text: string; savedAt: number }[];
            opening.result.close();
            resolve(drafts.toSorted((a, b) => b.savedAt - a.savedAt)[0]?.text ?? '');
          });
        });
      }),
  );

const lastMarkIn = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/m(\d+);/g)].map(([, mark]) => Number(mark)));

/** One death in mid-typing. The draft is read on the disk and then opened, as its author would. */
export async function dieWhileTyping(browser: TestBrowser, roll: Stream): Promise<Death> {
  const page = await browser.open(WINDOW);
  await startFrom(page);
  await jumpTo(page, LINE);
  await page.keyboard.type(' # ');
  const stamps: number[] = [];
  await listen(page, (at) => stamps.push(at));
  const typing = typeOn(page).catch(() => undefined);
  await new Promise((resolve) => {
    setTimeout(resolve, roll(0, LONGEST));
  });
  const death = Date.now();
  await crash(page);
  await typing;
  const again = await browser.openBeside(page, {
    address: `${STUDIO}${new URL(page.url()).search}`,
  });
  await again.getByRole('button', { name: 'Outline' }).waitFor();
  const kept = lastMarkIn(await draftIn(again));
  await again.getByRole('button', { name: 'Outline' }).click();
  await again.getByRole('button', { name: LINE, exact: true }).click();
  if (kept > 0)
    await editor(again)
      .getByText(`m${String(kept)};`)
      .waitFor();
  await again.context().close();
  const firstLost = stamps[kept];
  return {
    typed: stamps.length,
    kept,
    lost: firstLost === undefined ? 0 : death - firstLost,
  };
}
