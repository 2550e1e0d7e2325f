import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { answer, button, heading, linkTo, MALI, phaseOf, playTo, reach } from '../helpers/play.ts';
import { ROUND, status, TUTORIAL } from '../helpers/play.ts';
import { crash, killTabs } from '../helpers/play-kills.ts';
import { delegationsOn, recordIn, savedFile } from '../helpers/play-record.ts';
import { changeSlots, damagedTexts, slotTexts } from '../helpers/play-saves.ts';

const browser = useBrowser();

/** Everything by which a player would know the game again. */
async function stateOf(page: Page) {
  return {
    phase: await phaseOf(page),
    round: await status(page).textContent(),
    rows: await delegationsOn(page),
    hand: await page.getByRole('region', { name: 'Your hand' }).innerText(),
    ledger: await page.getByRole('region', { name: 'Ledger' }).innerText(),
    record: recordIn(await savedFile(page)),
  };
}

/** Comes back to the game from the opening page. */
async function resume(page: Page): Promise<void> {
  await button(page, 'Resume').click();
  await page.locator('.game').waitFor();
}

describe('a game goes on where it was left', () => {
  test('after a reload in any phase of a round, by the link and by Resume', async () => {
    const page = await browser.open({ ...PLAIN, address: linkTo(MALI) });
    await playTo(page, 'dispatch');
    const home = page.url().replace(/\?.*/, '');
    for (const phase of ROUND) {
      await reach(page, phase);
      const before = await stateOf(page);
      await page.goto(home);
      await resume(page);
      expect(await stateOf(page)).toEqual(before);
      await page.reload();
      await reach(page, phase);
      expect(await delegationsOn(page)).toEqual(before.rows);
      await answer(page);
    }
  });

  test('before the first round and after the last', async () => {
    const page = await browser.open({ ...PLAIN, address: linkTo(TUTORIAL) });
    const home = page.url().replace(/\?.*/, '');
    for (const phase of ['warnings', 'call', 'verdict'] as const) {
      await playTo(page, phase);
      const title = await heading(page).textContent();
      await page.goto(home);
      await resume(page);
      expect(await phaseOf(page)).toBe(phase);
      expect(await heading(page).textContent()).toBe(title);
    }
  });

  test.each([
    ['the page is closed', (page: Page) => page.close()],
    ['the page crashes', crash],
  ])('when %s right after Commit', async (_, end) => {
    const page = await browser.open({ ...PLAIN, address: linkTo(MALI) });
    await playTo(page, 'pledge');
    await answer(page);
    await reach(page, 'tour');
    await end(page);
    const next = await browser.openBeside(page);
    await resume(next);
    expect(await phaseOf(next)).toBe('tour');
    const { commands } = recordIn(await savedFile(next));
    expect(commands.filter((one) => one.type === 'pledge' && one.seat === 'DE')).toHaveLength(2);
  });
});

test('a tab that dies at any moment loses nothing it had shown to be kept', async () => {
  const found = await killTabs(browser, { deal: TUTORIAL, kills: 10, seed: 1 });
  expect(found).toMatchObject({ kills: 10, lost: [] });
  expect(found.confirmed).toBeGreaterThanOrEqual(found.kills / 2);
}, 120_000);

const DAMAGED = /last save on this device is damaged/;

async function downloadedDamage(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Download the damaged save').first().click(),
  ]);
  return await readFile(await download.path(), 'utf8');
}

const cut = (text: string): string => text.slice(0, text.length / 2);

describe('a damaged save', () => {
  test('gives way to the whole one before it', async () => {
    const page = await browser.open({ ...PLAIN, address: linkTo(MALI) });
    await playTo(page, 'pledge');
    const [newest] = await changeSlots(page, 1, cut);
    await page.reload();
    await page.getByText(DAMAGED).waitFor();
    await reach(page, 'floor');
    expect(await downloadedDamage(page)).toBe(newest);
  });

  test('is told, kept for download and never overwritten; the game can be begun anew', async () => {
    const page = await browser.open({ ...PLAIN, address: linkTo(TUTORIAL) });
    await playTo(page, 'pledge');
    const broken = await changeSlots(page, 2, cut);
    await page.reload();
    await page.getByText(DAMAGED).waitFor();
    await reach(page, 'warnings');
    expect(broken).toContain(await downloadedDamage(page));
    await playTo(page, 'consequences');
    expect((await damagedTexts(page)).toSorted()).toEqual(broken.toSorted());
    expect(await slotTexts(page)).toHaveLength(2);
  });

  test('is told on the opening page too', async () => {
    const page = await browser.open({ ...PLAIN, address: linkTo(TUTORIAL) });
    await playTo(page, 'floor');
    const broken = await changeSlots(page, 2, cut);
    await page.goto(page.url().replace(/\?.*/, ''));
    await page.getByText('2 saves on this device could not be used.').waitFor();
    expect(broken).toContain(await downloadedDamage(page));
    await button(page, 'Take a seat').click();
    await page.getByRole('button', { name: /^Sit down as/ }).click();
    await reach(page, 'warnings');
    expect((await damagedTexts(page)).toSorted()).toEqual(broken.toSorted());
    await page.goto(page.url().replace(/\?.*/, ''));
    await button(page, 'Forget them').click();
    await button(page, 'Forget them').waitFor({ state: 'detached' });
    expect(await damagedTexts(page)).toEqual([]);
  });

  test('of another version of the scenario is told and kept', async () => {
    const page = await browser.open({ ...PLAIN, address: linkTo(TUTORIAL) });
    await playTo(page, 'floor');
    const stale = await changeSlots(
      page,
      2,
      (text) => text.replace(/"hash":"[0-9a-f]{8}/, '"hash":"00000000'),
      'resealed',
    );
    await page.reload();
    await page.getByText('another version of the scenario').waitFor();
    await reach(page, 'warnings');
    expect(stale).toContain(await downloadedDamage(page));
    await playTo(page, 'pledge');
    expect((await damagedTexts(page)).toSorted()).toEqual(stale.toSorted());
  });
});

describe('where the browser keeps nothing', () => {
  const UNAVAILABLE = 'This browser does not let the game save here.';

  test.each([
    ['has no database', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
    [
      'refuses to open it',
      () =>
        Object.defineProperty(IDBFactory.prototype, 'open', {
          value: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    ],
  ])('because it %s, the game says so and is playable', async (_, spoil) => {
    const address = linkTo(TUTORIAL);
    const prepare = (page: Page): Promise<unknown> => page.addInitScript(spoil);
    const page = await browser.open({ ...PLAIN, address, prepare });
    await page.getByText(UNAVAILABLE).waitFor();
    await playTo(page, 'consequences');
    const { commands } = recordIn(await savedFile(page));
    expect(commands.length).toBeGreaterThan(10);
  });
});
