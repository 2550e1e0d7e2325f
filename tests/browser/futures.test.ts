import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { button, linkTo, MALI, playTo } from '../helpers/play.ts';
import { findings } from '../helpers/play-axe.ts';

const browser = useBrowser();

const region = (page: Page) => page.getByRole('region', { name: 'How it may end from here' });

/** Asks for the futures at the end of the first round and gives the table when all are played. */
async function futures(page: Page): Promise<string> {
  await button(page, 'How may it end from here?').click();
  await region(page).getByText('500 of 500 futures played').waitFor({ timeout: 40_000 });
  return await region(page).getByRole('table').innerText();
}

test('after the reveal a player may ask how it may end; the answer is the same for the same game', async () => {
  const tables: string[] = [];
  for (const cores of [2, 3]) {
    const page = await browser.open({
      ...PLAIN,
      address: linkTo(MALI),
      prepare: (one) =>
        one.addInitScript((count) => {
          Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => count });
        }, cores),
    });
    await playTo(page, 'consequences');
    tables.push(await futures(page));
    expect(await findings(page, 'futures')).toEqual([]);
  }
  expect(tables[0]).toMatch(/\d+%/);
  expect(tables[1]).toBe(tables[0]);
});

test('they can be stopped, and the game goes on', async () => {
  const page = await browser.open({ ...PLAIN, address: linkTo(MALI) });
  await playTo(page, 'tour');
  await button(page, 'How may it end from here?').click();
  await region(page).getByRole('button', { name: 'Stop' }).click();
  await region(page).getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' });
  expect(await region(page).locator('.row').textContent()).not.toMatch(/^500 of/);
  await playTo(page, 'consequences');
  expect(await region(page).count()).toBe(0);
});
