import { expect, test } from 'vitest';
import { streamFrom } from '../../src/bots/stream.ts';
import { useBrowser } from '../helpers/browser.ts';
import { partsOf } from '../helpers/parts.ts';
import { dieWhileTyping } from '../helpers/studio-kills.ts';
import type { Death } from '../helpers/studio-kills.ts';

const browser = useBrowser();
const LAST_SECOND = 1000;

/** 40 in all. */
test.each(partsOf(40, 10))(
  'of tabs $first to $last that die while somebody writes, none loses more than the last second',
  async ({ first, last }) => {
    const roll = streamFrom(first);
    const deaths: Death[] = [];
    for (let death = first; death <= last; death++) {
      deaths.push(await dieWhileTyping(browser, roll));
    }
    expect(deaths.filter(({ lost }) => lost > LAST_SECOND)).toEqual([]);
    expect(deaths.filter(({ typed }) => typed > 0).length).toBeGreaterThan(deaths.length / 2);
  },
);
