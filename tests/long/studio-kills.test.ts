import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { dieTyping, lostBy } from '../helpers/studio-kills.ts';

const browser = useBrowser();
const DEATHS = Array.from({ length: 20 }, (_, seed) => seed);
const SECOND = 1000;

test('of 20 tabs that die in the middle of typing none loses more than its last second', async () => {
  for (const seed of DEATHS) {
    const death = await dieTyping(browser, seed);
    expect({ seed, inOrder: death.inOrder }).toEqual({ seed, inOrder: true });
    expect(lostBy(death)).toBeLessThanOrEqual(SECOND);
  }
});
