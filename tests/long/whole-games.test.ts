import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { click } from '../helpers/play.ts';
import { keyboardOf } from '../helpers/play-keyboard.ts';
import { course, expectVerdict, playThrough, stepBy, whenAsked } from '../helpers/play-whole.ts';

const browser = useBrowser();

const MALI = '?scenario=mali-2013&seat=PL&seed=7&rounds=8';
const WINTER = '?scenario=tutorial-3-rounds&seat=BRE&seed=7&rounds=3';

test.each([
  ['eight rounds by mouse on a desktop', MALI, 1440, 900, 8],
  ['eight rounds by mouse on a phone-sized screen', MALI, 390, 844, 8],
  ['the tutorial by mouse on a small screen', WINTER, 1024, 768, 3],
] as const)('%s', async (_what, link, width, height, rounds) => {
  const page = await browser.open({ width, height, address: link, reducedMotion: 'reduce' });
  const scenario = rounds === 8 ? 'mali-2013' : 'tutorial-3-rounds';
  expect(await playThrough(page, stepBy(click))).toEqual(await course(scenario, rounds));
  await expectVerdict(page, scenario);
});

test('the tutorial by keyboard alone on a desktop', async () => {
  const size = { width: 1440, height: 900 };
  const page = await browser.open({ ...size, address: WINTER, reducedMotion: 'reduce' });
  const keyboard = keyboardOf(page);
  expect(await playThrough(page, whenAsked(stepBy(keyboard.touch)))).toEqual(
    await course('tutorial-3-rounds', 3),
  );
  await expectVerdict(page, 'tutorial-3-rounds');
  expect(keyboard.lost).toEqual([]);
});
