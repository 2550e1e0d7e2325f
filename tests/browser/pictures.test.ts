import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { linkTo, MALI, playTo, TUTORIAL } from '../helpers/play.ts';
import type { Deal, Phase } from '../helpers/play.ts';
import { differences } from '../helpers/play-pictures.ts';

const browser = useBrowser();
const MINUTE = 60_000;

const drawn = (page: Page): Promise<void> =>
  page.locator('.table-frame[data-state="drawn"] canvas').waitFor();

interface Frame {
  readonly width: number;
  readonly height: number;
}
const WIDE: Frame = { width: 960, height: 600 };
const NARROW: Frame = { width: 360, height: 480 };

/** Gives the table a size of its own, whatever lies round it on the page. */
async function framed(page: Page, { width, height }: Frame): Promise<void> {
  const look = {
    position: 'fixed',
    inset: '0 auto auto 0',
    'z-index': '99',
    width: `${String(width)}px`,
    height: `${String(height)}px`,
    'min-height': '0',
    margin: '0',
    'border-radius': '0',
    background: '#0b1534',
  };
  await page.evaluate((wanted) => {
    const frame = document.querySelector<HTMLElement>('.table-frame');
    for (const [name, value] of Object.entries(wanted))
      frame?.style.setProperty(name, value, 'important');
    document.querySelector<HTMLElement>('.table-tools')?.style.setProperty('display', 'none');
  }, look);
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLCanvasElement>('#table canvas')?.width === wanted,
    width,
  );
}

interface Scene {
  readonly name: string;
  readonly deal: Deal;
  readonly phase: Phase;
  readonly frame: Frame;
}

const scenes: readonly Scene[] = [
  { name: 'before-the-call', deal: MALI, phase: 'warnings', frame: WIDE },
  { name: 'tour', deal: MALI, phase: 'tour', frame: WIDE },
  { name: 'consequences-narrow', deal: MALI, phase: 'consequences', frame: NARROW },
  { name: 'without-a-map', deal: TUTORIAL, phase: 'floor', frame: WIDE },
];

test.each(scenes)(
  'the table looks as it did: $name',
  { timeout: 3 * MINUTE },
  async ({ name, deal, phase, frame }) => {
    const size = { width: 1280, height: 800 };
    const address = linkTo(deal);
    const page = await browser.open({ ...size, address, reducedMotion: 'reduce' });
    await drawn(page);
    await playTo(page, phase);
    await framed(page, frame);
    const table = page.locator('.table-frame');
    expect(await differences(page, table, name)).toEqual([]);
  },
);

test('another picture is told from it', { timeout: 3 * MINUTE }, async () => {
  const size = { width: 1280, height: 800 };
  const address = linkTo(MALI);
  const page = await browser.open({ ...size, address, reducedMotion: 'reduce' });
  await drawn(page);
  await framed(page, WIDE);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#table')?.style.setProperty('translate', '30px 0');
  });
  const table = page.locator('.table-frame');
  expect(await differences(page, table, 'before-the-call')).not.toEqual([]);
});
