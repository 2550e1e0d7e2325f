import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { MALI, TUTORIAL } from '../helpers/play.ts';
import { killTabs } from '../helpers/play-kills.ts';

const browser = useBrowser();

/** 200 in all. */
const PARTS = [TUTORIAL, MALI].flatMap((deal) =>
  [1, 2, 3, 4, 5].map((part) => ({ deal: { ...deal, seed: 100 * part }, kills: 20, seed: part })),
);

test.each(PARTS)(
  'of $kills tabs that die in $deal.scenario, $deal.seed, none loses what it had shown to be kept',
  async (asked) => {
    const found = await killTabs(browser, asked);
    expect(found).toMatchObject({ kills: asked.kills, lost: [] });
    expect(found.confirmed).toBeGreaterThanOrEqual(asked.kills / 2);
  },
);
