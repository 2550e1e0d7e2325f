/**
 * Every page in every window, opened and played in it: those that `access.test.ts` visits, and replay, saves, one
 * device for several people and the studio.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import type { TestBrowser } from '../helpers/browser.ts';
import { button, linkTo, MALI, playTo, TUTORIAL } from '../helpers/play.ts';
import { LAYOUTS, openingIn, visitEverything } from '../helpers/play-everywhere.ts';
import type { Layout, Visit } from '../helpers/play-everywhere.ts';
import { clippings, collisions, crowding, overflow } from '../helpers/play-layout.ts';
import { curtain, sharedLink } from '../helpers/play-together.ts';
import { startFrom, STUDIO } from '../helpers/studio.ts';

const browser = useBrowser();
const MINUTE = 60_000;
const CHECKS = [overflow, collisions, clippings, crowding] as const;

type Open = (address: string) => Promise<Page>;

const opener =
  (from: TestBrowser, layout: Layout): Open =>
  (address) =>
    from.open({ ...openingIn(layout), address, reducedMotion: 'reduce' });

async function visitRecords(open: Open, visit: Visit): Promise<void> {
  const page = await open(linkTo(TUTORIAL));
  await playTo(page, 'verdict');
  const link = await page.getByRole('link', { name: 'Watch it again' }).getAttribute('href');
  await page.goto(new URL('.', page.url()).href);
  await page.getByRole('link', { name: 'Saved games' }).click();
  await page.locator('.saves').waitFor();
  await visit(page, 'saved games');
  await page.goto(link ?? '');
  await page.locator('.replay-controls output').waitFor();
  for (let step = 0; step < 4; step += 1) await button(page, 'Forward').click();
  await visit(page, 'replay');
  await button(page, 'To the end').click();
  await visit(page, 'replay at its end');
}

async function visitShared(open: Open, visit: Visit): Promise<void> {
  const before = await open('');
  await before.getByRole('link', { name: 'Together' }).click();
  await button(before, 'Begin').waitFor();
  await visit(before, 'together');
  const passed = await open(sharedLink('curtain', ['OST', 'BRE']));
  await curtain(passed).waitFor();
  await visit(passed, 'the curtain');
  const shown = await open(sharedLink('hands', ['OST']));
  await shown.locator('.ballot').waitFor();
  await visit(shown, 'a show of hands');
}

async function visitTexts(open: Open, visit: Visit): Promise<void> {
  const page = await open(linkTo(MALI));
  await playTo(page, 'pledge');
  const bracket = page.getByRole('button', { name: /Who objects, and what could lift it\.$/ });
  await bracket.first().scrollIntoViewIfNeeded();
  await visit(page, 'draft conclusions');
  await bracket.first().click();
  await page.getByRole('dialog').getByRole('heading', { name: 'Who objects' }).waitFor();
  await visit(page, 'a bracket');
}

async function visitStudio(open: Open, visit: Visit): Promise<void> {
  const page = await open(STUDIO);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await visit(page, 'studio, start');
  await startFrom(page);
  const counted = page.locator('[data-games]:not([data-games="0"])');
  const isBeside = (await page.locator('main.three').count()) > 0;
  const parts = page.getByRole('navigation', { name: 'Parts of the studio' }).getByRole('button');
  for (const part of await parts.all()) {
    const name = await part.innerText();
    await part.click();
    if (isBeside || name === 'Doctor') await counted.first().waitFor();
    await visit(page, `studio, ${name}`);
  }
}

test.each(LAYOUTS)('every page reads and fits $name', { timeout: 10 * MINUTE }, async (layout) => {
  const found: string[] = [];
  const open = opener(browser, layout);
  const visit: Visit = async (page, where) => {
    for (const check of CHECKS) found.push(...(await check(page, where)));
  };
  await visitEverything(browser, openingIn(layout), visit);
  for (const walk of [visitRecords, visitShared, visitTexts, visitStudio]) await walk(open, visit);
  expect(found).toEqual([]);
});
