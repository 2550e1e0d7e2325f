import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { button, click, heading, tap } from '../helpers/play.ts';
import { keyboardOf } from '../helpers/play-keyboard.ts';
import { course, expectVerdict, playThrough, stepBy, whenAsked } from '../helpers/play-whole.ts';

const browser = useBrowser();
const MINUTE = 60_000;

test(
  'eight rounds by keyboard alone, seat choice and verdict included',
  { timeout: 6 * MINUTE },
  async () => {
    const page = await browser.open({ width: 1440, height: 900, reducedMotion: 'reduce' });
    const keyboard = keyboardOf(page);
    await keyboard.touch(button(page, 'Take a seat'));
    await heading(page).and(page.locator(':focus')).waitFor();
    await keyboard.touch(page.getByText('Settings', { exact: true }));
    await keyboard.walk(page.getByLabel(/^Seed/));
    await page.keyboard.type('42');
    await keyboard.walkBack(button(page, 'Sit down as Germany'));
    await page.keyboard.press('Enter');
    const passed = await playThrough(page, whenAsked(stepBy(keyboard.touch)));
    expect(passed).toEqual(await course('mali-2013', 8));
    await expectVerdict(page, 'mali-2013');
    await heading(page).and(page.locator(':focus')).waitFor();
    expect(keyboard.lost).toEqual([]);
    expect(keyboard.longest()).toBeLessThan(45);
  },
);

test('four rounds by mouse on a small screen, with Continue cutting the animations short', async () => {
  const page = await browser.open({ width: 1024, height: 768 });
  await button(page, 'Take a seat').click();
  await page.getByText('Settings', { exact: true }).click();
  await page.getByLabel(/^Seed/).fill('42');
  await page.getByRole('radio', { name: /^4 rounds/ }).click();
  await page.getByText('Choose another capital', { exact: true }).click();
  await page.getByRole('radio', { name: /^Sweden/ }).click();
  await button(page, 'Sit down as Sweden').click();
  expect(await playThrough(page, stepBy(click))).toEqual(await course('mali-2013', 4));
  await expectVerdict(page, 'mali-2013');
});

test('the tutorial on a phone, by finger', async () => {
  const page = await browser.open({ width: 390, height: 844, hasTouch: true, isMobile: true });
  await page.getByText('Other crises', { exact: true }).tap();
  await page.getByRole('radio', { name: 'The Cold Winter' }).tap();
  await button(page, 'Take a seat').tap();
  await page.getByText('Settings', { exact: true }).tap();
  await page.getByLabel(/^Seed/).fill('7');
  await page.getByRole('button', { name: /^Sit down as/ }).tap();
  expect(await playThrough(page, stepBy(tap))).toEqual(await course('tutorial-3-rounds', 3));
  await expectVerdict(page, 'tutorial-3-rounds');
});

test('another crisis, chosen on the opening page and played in four rounds', async () => {
  const page = await browser.open({ width: 1440, height: 900, reducedMotion: 'reduce' });
  await page.getByText('Other crises', { exact: true }).click();
  await page.getByRole('radio', { name: 'Relocation 2015' }).click();
  await button(page, 'Take a seat').click();
  await page.getByText('Settings', { exact: true }).click();
  await page.getByLabel(/^Seed/).fill('42');
  await page.getByRole('radio', { name: /^4 rounds/ }).click();
  await page.getByRole('button', { name: /^Sit down as/ }).click();
  expect(await playThrough(page, stepBy(click))).toEqual(await course('relocation-2015', 4));
  await expectVerdict(page, 'relocation-2015');
});
