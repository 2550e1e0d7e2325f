import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DEBRIEF_STEPS } from '../../src/session/protocol.ts';
import { DEBRIEF } from '../../src/words/lesson-debrief.ts';
import { findings } from '../helpers/play-axe.ts';
import { clippings, collisions, overflow } from '../helpers/play-layout.ts';
import { codeOn, moveTo, PHONE, press, useLessonRoom } from '../helpers/lesson-room.ts';
import type { Size } from '../helpers/lesson-room.ts';

const room = useLessonRoom();
const MINUTE = 60_000;

const STUDENT: readonly Size[] = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
];
const TEACHER: readonly Size[] = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
];
const WALL: readonly Size[] = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

const found: string[] = [];

async function look(page: Page, where: string, sizes: readonly Size[]): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    const at = `${where} at ${String(size.width)}`;
    for (const check of [overflow, collisions, clippings]) found.push(...(await check(page, at)));
  }
  found.push(...(await findings(page, where)));
}

/** A wall does not scroll: what sticks out of it nobody sees. */
async function tooLow(page: Page, where: string): Promise<string[]> {
  const low = await page.evaluate(() =>
    [...document.querySelectorAll('.wall :is(p, li, h2, h3, tr)')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => !one.closest('.for-ears'))
      .filter((one) => {
        const frame = one.closest('.wall-shown')?.getBoundingClientRect().bottom ?? innerHeight;
        return one.getBoundingClientRect().bottom > frame + 1;
      })
      .map((one) => (one.textContent ?? '').slice(0, 30)),
  );
  return low.map((text) => `${where}: “${text}” is below the wall`);
}

/** Letters of a wall that are smaller than 28 pixels at 1920 × 1080. */
async function tooSmall(page: Page, where: string): Promise<string[]> {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('.wall *')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
      .filter((one) => one.checkVisibility() && !one.closest('.for-ears, .table-frame'))
      .filter((one) => {
        // What a drawing is stretched by, its letters are too.
        const drawn = one instanceof SVGGraphicsElement ? (one.getScreenCTM()?.a ?? 1) : 1;
        return Number.parseFloat(getComputedStyle(one).fontSize) * drawn < 28;
      })
      .map((one) => (one.textContent ?? '').slice(0, 30)),
  );
  return small.map((text) => `${where}: “${text}” is too small`);
}

async function lookAtWall(page: Page, where: string): Promise<void> {
  await look(page, where, WALL);
  found.push(...(await tooSmall(page, where)), ...(await tooLow(page, where)));
}

test('every page of a lesson reads and fits', { timeout: 10 * MINUTE }, async () => {
  found.length = 0;
  const join = await room.open('join', PHONE);
  await look(join, 'join', STUDENT);
  const check = await room.open('check', PHONE);
  await check.getByRole('heading', { name: 'Check before the lesson' }).waitFor();
  await look(check, 'check', STUDENT);

  const teacher = await room.teach(3);
  const code = codeOn(teacher);
  const wall = await room.wall(code);
  const ana = await room.join(code, 'Ana', PHONE);
  await room.join(code, 'Bo', PHONE);
  await look(teacher, 'teacher, lobby', TEACHER);
  await look(ana, 'student, lobby', STUDENT);
  await lookAtWall(wall, 'wall, lobby');

  await press(teacher, 'Start');
  await ana.getByRole('heading', { name: 'Before the crisis', level: 1 }).waitFor();
  await look(ana, 'student, briefing', STUDENT);
  await wall.locator('canvas').waitFor();
  for (const phase of [/The news/, /Secret pledges/, /the reveal/, /came of it/, /private deals/]) {
    await moveTo(teacher, phase);
    await look(ana, `student, ${phase.source}`, STUDENT);
    await lookAtWall(wall, `wall, ${phase.source}`);
  }
  await ana.setViewportSize(PHONE);
  for (const tab of ['My seat', 'Table', 'Papers']) {
    await press(ana, tab);
    await ana.locator('.aside-panel > *').first().waitFor();
    await look(ana, `student, ${tab}`, [PHONE]);
  }
  await look(teacher, 'teacher, round', TEACHER);
  await press(teacher, 'End the game, go to the debrief');
  await press(teacher, 'Press again to confirm');
  await teacher.getByText(/^1000 futures played/).waitFor({ timeout: 4 * MINUTE });
  for (const step of DEBRIEF_STEPS) {
    const { question, steps } = DEBRIEF;
    const heading = step === 'what-moved-you' ? question : steps[step];
    await wall.getByRole('heading', { name: heading, exact: true, level: 2 }).first().waitFor();
    await lookAtWall(wall, `wall, ${step}`);
    await look(ana, `student, ${step}`, STUDENT);
    const next = teacher.getByRole('button', { name: /^Reveal:/ });
    if (await next.isVisible()) await next.click();
  }
  await look(teacher, 'teacher, debrief', TEACHER);
  expect(found).toEqual([]);
});
