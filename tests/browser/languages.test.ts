import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { answer, asked, button, linkTo, reach, TUTORIAL, unfold } from '../helpers/play.ts';
import { findings } from '../helpers/play-axe.ts';
import { recordIn, savedFile } from '../helpers/play-record.ts';

const browser = useBrowser();

/** The language in which a screen reader would say an element's words. */
const spokenIn = (page: Page, words: string): Promise<string | null> =>
  page
    .getByText(words)
    .first()
    .evaluate((one) => one.closest('[lang]')?.getAttribute('lang') ?? null);

async function chooseFrench(page: Page): Promise<void> {
  await unfold(page, 'Other crises');
  await page.getByRole('radio', { name: 'The Cold Winter' }).check();
  await button(page, 'Take a seat').click();
  await unfold(page, 'Settings');
  const choice = page.getByRole('group', { name: 'Language of the crisis' });
  await choice.getByText('stay in English').waitFor();
  await choice.getByRole('radio', { name: 'Français' }).check();
}

test('a crisis that has been translated can be read in that language, and is the same game', async () => {
  const page = await browser.open(PLAIN);
  await chooseFrench(page);
  expect(await spokenIn(page, 'Français')).toBe('fr');
  expect(await findings(page, 'the choice of a language')).toEqual([]);
  await page.goto(new URL(linkTo(TUTORIAL), page.url()).href);
  await reach(page, 'warnings');
  expect(await asked(page).textContent()).toBe('L’été dernier');
  expect(await spokenIn(page, 'Des experts disaient')).toBe('fr');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await answer(page);
  await reach(page, 'call');
  expect(await spokenIn(page, 'Lirk vous demande')).toBe('fr');
  await answer(page);
  await reach(page, 'dispatch');
  expect(await spokenIn(page, 'Le tuyau se rompt')).toBe('fr');
  await page.getByRole('button', { name: 'Lirk', exact: true }).first().click();
  await page.getByRole('dialog').getByText('La capitale de Tamber').waitFor();
  await page.keyboard.press('Escape');
  const french = recordIn(await savedFile(page)).scenario;
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await reach(page, 'dispatch');
  expect(await asked(page).textContent()).toBe('The pipe breaks');
  expect(recordIn(await savedFile(page)).scenario).toEqual(french);
});
