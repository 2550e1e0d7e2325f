import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { answer, asked, button, click, heading, moved, phaseOf } from '../helpers/play.ts';
import { question, ROUND, status, tap } from '../helpers/play.ts';
import type { Touch } from '../helpers/play.ts';
import { keyboardOf } from '../helpers/play-keyboard.ts';
import { scenarioFile } from '../helpers/play-record.ts';

const browser = useBrowser();
const MINUTE = 60_000;

type Step = (page: Page, round: number) => Promise<void>;

const stepBy =
  (touch: Touch): Step =>
  async (page, round) => {
    const before = await question(page);
    await answer(page, touch, round);
    await moved(page, before);
  };

/** Whoever plays by keyboard begins when the page has brought them to what is asked. */
const whenAsked =
  (step: Step): Step =>
  async (page, round) => {
    await asked(page).and(page.locator(':focus')).waitFor();
    await step(page, round);
  };

/** Plays to the verdict; gives what was asked on the way, and in which round the page said it was. */
async function playThrough(page: Page, step: Step): Promise<string[]> {
  await page.locator('.game').waitFor();
  const passed: string[] = [];
  for (let round = 0; ;) {
    const phase = await phaseOf(page);
    if (phase === 'verdict') return passed;
    if (phase === 'dispatch') round += 1;
    const said = round === 0 ? 'Before' : await status(page).textContent();
    passed.push(`${said ?? ''}: ${phase}`);
    await step(page, round);
  }
}

const phasesOf = (corridor: boolean): string[] =>
  ROUND.flatMap((phase) => (corridor && phase === 'pledge' ? ['corridor', phase] : [phase]));

/** Every phase of every round, in order. */
async function course(id: string, rounds: number): Promise<string[]> {
  const { corridor } = await scenarioFile(id);
  const phases = Array.from({ length: rounds }, (_, index) => index + 1).flatMap((round) =>
    phasesOf(corridor !== undefined && round >= corridor.from).map(
      (phase) => `Round ${round} of ${rounds}: ${phase}`,
    ),
  );
  return ['Before: warnings', 'Before: call', ...phases];
}

/** The verdict names an ending of this scenario, what turned this game, and its record. */
async function expectVerdict(page: Page, scenario: string): Promise<void> {
  const { endings } = await scenarioFile(scenario);
  const title = await heading(page).textContent();
  expect(await heading(page).count()).toBe(1);
  expect(endings.map((ending) => ending.title)).toContain(title);
  const verdict = page.getByRole('region', { name: 'Verdict', exact: true });
  expect(await verdict.getByText(/^[0-9a-f]{64}$/).count()).toBe(1);
  const turning = page.getByRole('region', { name: 'Turning points' });
  expect(await turning.getByRole('listitem').count()).toBeGreaterThan(0);
  await button(page, 'New game').first().waitFor();
}

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
