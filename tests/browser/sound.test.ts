import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { button, linkTo, MALI, playTo } from '../helpers/play.ts';

const browser = useBrowser();
const SIZE = { width: 1440, height: 900 } as const;
const GAME = linkTo(MALI);

/** What a page did that may be heard, in order. */
type Noise = 'drawn' | 'loudspeaker' | 'note' | 'note before a touch';

/**
 * Has the page tell of its noises by itself: whatever a test asks a page counts as a touch of it, so
 * before the first real one nothing may be asked.
 */
async function listen(page: Page, noises: Noise[]): Promise<void> {
  await page.exposeFunction('tellNoise', (noise: Noise) => noises.push(noise));
  await page.addInitScript(() => {
    const tell: unknown = Reflect.get(globalThis, 'tellNoise');
    const noise = (one: string): unknown =>
      typeof tell === 'function' ? Reflect.apply(tell, undefined, [one]) : undefined;
    globalThis.AudioContext = class extends AudioContext {
      constructor() {
        super();
        noise('loudspeaker');
      }
      override createOscillator(): OscillatorNode {
        noise(navigator.userActivation.hasBeenActive ? 'note' : 'note before a touch');
        return super.createOscillator();
      }
    };
    new MutationObserver((_, watcher) => {
      if (document.querySelector('.table-frame[data-state="drawn"]') === null) return;
      watcher.disconnect();
      noise('drawn');
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
}

test('sound kept on from an earlier visit waits for the first touch, and is heard from then on', async () => {
  const first = await browser.open({ ...SIZE, address: GAME });
  await playTo(first, 'dispatch');
  await button(first, 'Sound').click();
  const noises: Noise[] = [];
  const warnings: string[] = [];
  const again = await browser.openBeside(first, {
    prepare: async (page) => {
      page.on('console', (message) => warnings.push(message.text()));
      await listen(page, noises);
    },
  });
  await expect.poll(() => noises).toContain('drawn');
  expect(noises).toEqual(['drawn']);
  await again.keyboard.press('Tab');
  await expect.poll(() => noises).toContain('loudspeaker');
  await button(again, 'Resume').click();
  await playTo(again, 'tour');
  await expect.poll(() => noises).toContain('note');
  expect(noises).not.toContain('note before a touch');
  expect(warnings.filter((text) => text.includes('AudioContext'))).toEqual([]);
  expect(await button(again, 'Sound').getAttribute('aria-pressed')).toBe('true');
});
