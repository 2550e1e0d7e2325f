import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { findings } from '../helpers/play-axe.ts';
import { visitEverything } from '../helpers/play-everywhere.ts';
import { clippings, collisions, crowding, overflow } from '../helpers/play-layout.ts';

const browser = useBrowser();
const MINUTE = 60_000;

const enlargeText = (page: Page): Promise<unknown> =>
  page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    }),
  );

const everyBox = [overflow, collisions, clippings, crowding] as const;
const everyCheck = [findings, ...everyBox] as const;

test.each([
  { name: 'on a desktop', size: { width: 1440, height: 900 }, checks: everyCheck },
  { name: 'on a phone', size: { width: 390, height: 844 }, checks: everyCheck },
  {
    name: 'on a small screen',
    size: { width: 1024, height: 768 },
    checks: everyBox,
  },
  { name: 'on a tablet held upright', size: { width: 768, height: 1024 }, checks: everyBox },
  { name: 'on a projector', size: { width: 1920, height: 1080 }, checks: everyBox },
  { name: 'on the narrowest screen', size: { width: 320, height: 640 }, checks: everyBox },
  {
    name: 'with text twice as large',
    size: { width: 1440, height: 900, prepare: enlargeText },
    checks: everyBox,
  },
  {
    name: 'on a phone with text twice as large',
    size: { width: 390, height: 844, prepare: enlargeText },
    checks: everyBox,
  },
])('every page reads and fits $name', { timeout: 3 * MINUTE }, async ({ size, checks }) => {
  const found: string[] = [];
  await visitEverything(browser, size, async (page, where) => {
    for (const check of checks) found.push(...(await check(page, where)));
  });
  expect(found).toEqual([]);
});

test('the checks find a page without a language, a wide box and two boxes in one place', async () => {
  const page = await browser.open({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Take a seat' }).waitFor();
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    for (const one of document.querySelectorAll<HTMLElement>('.front-words > *')) {
      one.style.width = '500px';
      one.style.marginTop = '-3rem';
    }
  });
  expect((await findings(page, 'opening')).join()).toContain('html-has-lang');
  expect(await overflow(page, 'opening')).not.toEqual([]);
  expect(await collisions(page, 'opening')).not.toEqual([]);
  expect(await clippings(page, 'opening')).toEqual([]);
  expect(await crowding(page, 'opening')).toEqual([]);
  await page.evaluate(() => {
    const foot = document.createElement('div');
    foot.className = 'actions';
    Object.assign(foot.style, { position: 'fixed', height: '50vh' });
    document.body.append(foot);
    const heading = document.querySelector<HTMLElement>('h1');
    if (heading === null) return;
    heading.style.height = '10px';
    heading.style.overflow = 'hidden';
  });
  expect(await clippings(page, 'opening')).not.toEqual([]);
  expect(await crowding(page, 'opening')).not.toEqual([]);
});
