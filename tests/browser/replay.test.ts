import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { recordHash } from '../../src/debate/record.ts';
import { readBody, readHead } from '../../src/keeping/link.ts';
import { openLocal } from '../../src/session/local.ts';
import { rebuild } from '../../src/session/rebuild.ts';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { button, heading, linkTo, playTo, reach, TUTORIAL } from '../helpers/play.ts';
import { findings } from '../helpers/play-axe.ts';
import { inEach, LAYOUTS } from '../helpers/play-everywhere.ts';
import { collisions, overflow } from '../helpers/play-layout.ts';
import { recordIn, savedFile, scenarioFile } from '../helpers/play-record.ts';

const browser = useBrowser();
const DEAL = { ...TUTORIAL, seat: 'TAM' };

async function finished(): Promise<Page> {
  const page = await browser.open({ ...PLAIN, address: linkTo(DEAL) });
  await playTo(page, 'verdict');
  return page;
}

const watchLink = async (page: Page): Promise<string> =>
  (await page.getByRole('link', { name: 'Watch it again' }).getAttribute('href')) ?? '';

test('the link of a finished game brings the same record back, in Chromium and in Node', async () => {
  const page = await finished();
  const record = recordIn(await savedFile(page));
  const link = await watchLink(page);
  const scenario = await scenarioFile(DEAL.scenario);
  const head = readHead(new URL(link).hash);
  if (head === null || head === 'broken') throw new Error(link);
  const game = readBody(head, scenario);
  const session = game === null ? null : rebuild(scenario, game);
  expect(session?.hash()).toBe(recordHash(record));
  const ending = await heading(page).textContent();
  const guest = await browser.open({
    ...PLAIN,
    address: new URL(link).search + new URL(link).hash,
  });
  await button(guest, 'To the end').click();
  expect(await guest.locator('.front-page h1').textContent()).toBe(ending);
  await button(guest, 'To the verdict and the analysis').click();
  await reach(guest, 'verdict');
  expect(recordHash(recordIn(await savedFile(guest)))).toBe(recordHash(record));
});

test('a replay steps, jumps, runs, and can be played on from', async () => {
  const page = await finished();
  await page.goto(await watchLink(page));
  const where = page.locator('.replay-controls output');
  await where.waitFor();
  const first = await where.textContent();
  await button(page, 'Forward').click();
  expect(await where.textContent()).not.toBe(first);
  await button(page, 'Back').click();
  expect(await where.textContent()).toBe(first);
  await page.getByLabel('Speed').selectOption('quick');
  await button(page, 'Play').click();
  await page.waitForFunction(
    (was) => document.querySelector('.replay-controls output')?.textContent !== was,
    first,
  );
  await button(page, 'Pause').click();
  await page.getByRole('slider').fill('9');
  expect(await findings(page, 'replay')).toEqual([]);
  await button(page, 'Play on from here').click();
  await page.locator('.game').waitFor();
  expect(page.url()).toContain('branch=');
});

test('a replay fits every window', async () => {
  const page = await finished();
  await page.goto(await watchLink(page));
  await button(page, 'To the end').click();
  const found: string[] = [];
  await inEach(page, LAYOUTS, async ({ name, letters }) => {
    for (const check of [overflow, collisions]) found.push(...(await check(page, name)));
    const tools = await page
      .locator('.table-tools button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.max(0, ...tools)).toBeLessThan(letters / 2);
  });
  expect(found).toEqual([]);
});

describe('a link that carries no game', () => {
  test.each([
    ['cut short', '#game=1.2.tutorial-3-rounds.0123456789abcdef.', /cut short or changed/],
    ['of another version', '#game=1.2.tutorial-3-rounds.0123456789abcdef.AAAA', /another version/],
    ['of no crisis', '#game=1.2.nowhere.0123456789abcdef.AAAA', /does not have/],
    ['with markup', '#game=<img src=x onerror=alert(1)>', /cut short or changed/],
    ['far too long', `#game=1.2.tutorial-3-rounds.0123456789abcdef.${'A'.repeat(20_000)}`, /cut/],
  ])('%s says so in a sentence', async (_, hash, sentence) => {
    const page = await browser.open({ ...PLAIN, address: `?page=replay${hash}` });
    await page.getByRole('heading', { name: 'This link carries no game' }).waitFor();
    expect(await page.locator('.problem-lines').textContent()).toMatch(sentence);
  });
});

describe('saved games', () => {
  test('are listed, named, watched and deleted', async () => {
    const page = await finished();
    const home = page.url().replace(/\?.*/, '');
    await page.goto(`${home}?page=saves`);
    const row = page.locator('.saves li');
    await row.getByRole('button', { name: 'Rename' }).click();
    await page.getByLabel('Name').fill('The <b>cold</b> one');
    await button(page, 'Keep the name').click();
    await page.getByRole('heading', { name: 'The <b>cold</b> one' }).waitFor();
    expect(await findings(page, 'saves')).toEqual([]);
    await button(page, 'See the verdict').click();
    await reach(page, 'verdict');
    await page.goto(`${home}?page=saves`);
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('The <b>cold</b> one');
    await button(page, 'Watch').click();
    await page.locator('.replay-controls').waitFor();
    await page.goto(`${home}?page=saves`);
    await button(page, 'Delete').click();
    await button(page, 'Delete for good').click();
    await page.getByText('No game is kept on this device.').waitFor();
    expect(await row.count()).toBe(0);
  });
});

const opened = async (page: Page, text: string): Promise<void> => {
  const path = join(tmpdir(), `folded-arms-${String(text.length)}.json`);
  await writeFile(path, text);
  await page.goto(page.url().replace(/\?.*/, ''));
  await page.getByText('Other crises').click();
  await page.locator('input[type=file]').setInputFiles(path);
};

describe('a game file', () => {
  test('from other rules is shown as it stood, to read only', async () => {
    const page = await finished();
    const ending = await heading(page).textContent();
    const file = JSON.parse(await savedFile(page)) as { record: { rules: number } };
    file.record.rules = 1;
    await opened(page, JSON.stringify(file));
    await page.getByText('played by other rules (version 1)').waitFor();
    expect(await page.locator('.front-page').textContent()).toContain(ending);
    expect(await findings(page, 'snapshot')).toEqual([]);
  });

  test('from another version of the crisis goes on by the one it carries', async () => {
    const page = await browser.open({ ...PLAIN, address: linkTo(DEAL) });
    const scenario = { ...(await scenarioFile(DEAL.scenario)), version: 99 };
    const session = openLocal({ ...DEAL, scenario, skill: 'diplomat' });
    const game = { format: 2, record: session.record(), scenario, snapshot: null };
    const text = JSON.stringify(game);
    await opened(page, text);
    await page.getByText('goes on by the scenario it carries (version 99)').waitFor();
    const record = recordIn(await savedFile(page));
    expect(record.scenario.version).toBe(99);
    await page.reload();
    await page.getByText('goes on by the scenario it carries (version 99)').waitFor();
    expect(recordIn(await savedFile(page))).toEqual(record);
  });
});
