import { expect, test } from 'vitest';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { button, linkTo, MALI, reach, TUTORIAL } from '../helpers/play.ts';

const browser = useBrowser();

test('a word of the crisis says what it means where it stands, and stands in the glossary', async () => {
  const page = await browser.open({ ...PLAIN, address: linkTo(MALI) });
  await reach(page, 'warnings');
  const prologue = page.getByRole('region', { name: 'A year of warnings' });
  const bamako = prologue.getByRole('button', { name: 'Bamako', exact: true });
  await bamako.click();
  const dialog = page.getByRole('dialog', { name: 'Bamako' });
  expect(await dialog.getByRole('paragraph').first().textContent()).toContain('capital of Mali');
  await page.keyboard.press('Escape');
  expect(await bamako.evaluate((one) => one === document.activeElement)).toBe(true);
  await bamako.press('Enter');
  await button(page, 'The whole glossary').click();
  const crisis = page.getByRole('region', { name: 'Words of “Mali 2013”' });
  await crisis.waitFor();
  expect(await crisis.getByRole('term').allTextContents()).toEqual(
    expect.arrayContaining(['Bamako', 'NATO', 'Sahel']),
  );
});

test('another crisis has words of its own', async () => {
  const page = await browser.open({ ...PLAIN, address: linkTo(TUTORIAL) });
  await reach(page, 'warnings');
  await page.keyboard.press('g');
  const crisis = page.getByRole('region', { name: 'Words of “The Cold Winter”' });
  await crisis.waitFor();
  const terms = await crisis.getByRole('term').allTextContents();
  expect(terms).toContain('Lirk');
  expect(terms).not.toContain('NATO');
});
