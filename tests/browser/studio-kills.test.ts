import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { dieTyping } from '../helpers/studio-kills.ts';

const browser = useBrowser();

test.each([1, 2])(
  'a tab that dies in the middle of typing, number %i, leaves a draft',
  async (seed) => {
    const { typed, kept, inOrder } = await dieTyping(browser, seed);
    expect(inOrder).toBe(true);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThanOrEqual(typed.length);
  },
);
