import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { button, heading, linkTo, playTo, reach, TUTORIAL } from '../helpers/play.ts';
import { findings } from '../helpers/play-axe.ts';
import { inEach, LAYOUTS } from '../helpers/play-everywhere.ts';
import { collisions, overflow } from '../helpers/play-layout.ts';
import { recordIn, savedFile } from '../helpers/play-record.ts';

const browser = useBrowser();
const PATIENT = { timeout: 50_000 };

/** Plays a short game to its end and asks for its analysis. */
async function analysed(): Promise<Page> {
  const page = await browser.open({ ...PLAIN, address: linkTo({ ...TUTORIAL, seat: 'TAM' }) });
  await playTo(page, 'verdict');
  await button(page, 'Analyse this game').click();
  await page.locator('.endings-chart').waitFor();
  return page;
}

/** On how many sheets a page is printed. */
async function sheets(page: Page): Promise<number> {
  const file = (await page.pdf({ format: 'A4' })).toString('latin1');
  return file.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

const region = (page: Page, name: string) => page.getByRole('region', { name });

async function taken(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return await readFile(await download.path());
}

describe('the analysis of a finished game', () => {
  test('tells how it might have ended, who stood where and what bots come to', async () => {
    const page = await analysed();
    const ending = await heading(page).textContent();
    await page.getByText('2000 futures played from each round.').waitFor(PATIENT);
    await page.getByText('The same as a table').click();
    const chart = region(page, 'How likely each ending was');
    expect(await chart.getByRole('row').count()).toBe(5);
    expect(await chart.textContent()).toContain(ending);
    const stood = region(page, 'Who stood where').getByRole('row');
    expect(await stood.count()).toBeGreaterThan(5);
    expect(await region(page, 'Beside a bot').textContent()).toContain('over 2000 games');
    expect(await findings(page, 'analysis')).toEqual([]);
    await page.reload();
    await page.locator('.endings-chart').waitFor();
  });

  test('lets the log, the ledger and the front page be taken away', async () => {
    const page = await analysed();
    const log = (await taken(page, 'Log as CSV')).toString('utf8');
    expect(log).toMatch(/^round,kind,seat/);
    expect(log.split('\r\n').length).toBeGreaterThan(10);
    expect((await taken(page, 'Ledger as CSV')).toString('utf8')).toMatch(/^round,number,of/);
    const all: unknown = JSON.parse((await taken(page, 'Everything as JSON')).toString('utf8'));
    expect(all).toHaveProperty('record.commands');
    const picture = await taken(page, 'Picture of the front page');
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(1200);
  });

  test('on paper there are no buttons and everything fits', async () => {
    const page = await analysed();
    await page.setViewportSize({ width: 720, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.analysis button:not(.defined):visible').count()).toBe(0);
    expect(await page.locator('.game-header:visible').count()).toBe(0);
    expect(await overflow(page, 'on paper')).toEqual([]);
    const all = await sheets(page);
    expect(all).toBeGreaterThan(1);
    expect(all).toBeLessThanOrEqual(4);
  });

  test('the front page takes a sheet of its own, and what decided it another', async () => {
    const page = await browser.open({ ...PLAIN, address: linkTo(TUTORIAL) });
    await playTo(page, 'verdict');
    await page.locator('.photo canvas').waitFor();
    expect(await sheets(page)).toBe(2);
  });

  test('on paper a word that can be looked up on the screen is still there', async () => {
    const page = await browser.open({ ...PLAIN, address: linkTo(TUTORIAL) });
    await playTo(page, 'verdict');
    const defined = page.locator('.front-page .defined');
    await defined.first().waitFor();
    const all = await defined.count();
    expect(all).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await defined.filter({ visible: true }).count()).toBe(all);
  });

  test('on paper nothing is dark, also where backgrounds are printed', async () => {
    const page = await browser.open({ ...PLAIN, address: linkTo(TUTORIAL) });
    await playTo(page, 'verdict');
    await page.emulateMedia({ media: 'print' });
    const root = page.locator('html');
    expect(await root.evaluate((one) => getComputedStyle(one).colorScheme)).toBe('light');
    const dark = await page.evaluate(() =>
      [...document.querySelectorAll('html, body, body *')]
        .filter((one) => one.checkVisibility())
        .filter((one) => {
          const colour = getComputedStyle(one).backgroundColor;
          const [red = 255, green = 255, blue = 255, alpha = 1] = (
            colour.match(/[\d.]+/g) ?? []
          ).map(Number);
          return alpha > 0.1 && red + green + blue < 300;
        })
        .map((one) => one.className),
    );
    expect(dark).toEqual([]);
  });

  test('fits every window', async () => {
    const page = await analysed();
    const found: string[] = [];
    await inEach(page, LAYOUTS, async ({ name }) => {
      for (const check of [overflow, collisions]) found.push(...(await check(page, name)));
    });
    expect(found).toEqual([]);
  });
});

test('a decision that mattered can be played on from, and the finished game stays', async () => {
  const page = await analysed();
  const finished = page.url().replace(/#.*/, '');
  const decisions = region(page, 'Decisions that mattered');
  await decisions.locator('li').first().waitFor(PATIENT);
  const told = await decisions.locator('li').first().innerText();
  await decisions.getByRole('button', { name: 'Play on from here' }).first().click();
  await page.locator('.analysis').waitFor({ state: 'detached' });
  const round = Number(/Round (\d)/.exec(told)?.[1] ?? 0);
  const branch = recordIn(await savedFile(page));
  expect(page.url()).toContain('branch=');
  await page.reload();
  await page.locator('.game').waitFor();
  expect(recordIn(await savedFile(page)).commands.length).toBe(branch.commands.length);
  const [shown = 0] = (await page.locator('.when').innerText()).match(/(?<=Round )\d/) ?? [];
  expect(Number(shown)).toBe(round);
  await page.goto(finished);
  await reach(page, 'verdict');
  expect(recordIn(await savedFile(page)).commands.slice(0, branch.commands.length)).toEqual(
    branch.commands,
  );
});
