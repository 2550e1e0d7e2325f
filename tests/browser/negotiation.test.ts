import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { button, moved, playTo, question } from '../helpers/play.ts';

const browser = useBrowser();
const IRELAND = '?scenario=mali-2013&seat=IE&seed=42&rounds=4';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a card is spent on one capital, and the floor and the log say so', async () => {
  const page = await browser.open({ ...PLAIN, width: 1440, height: 900, address: IRELAND });
  await playTo(page, 'floor');
  await page.getByText('Or spend it on one capital', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Capital' }).selectOption({ label: 'Warsaw, Poland' });
  const before = await question(page);
  await button(page, 'Spend as influence').click();
  await moved(page, before);
  const said = region(page, 'On the floor').getByText(/^Dublin spent “.+” on Warsaw$/);
  expect(await said.count()).toBe(1);
  expect(
    await region(page, 'Log')
      .getByText(/^Dublin spent “.+” to move Warsaw/)
      .count(),
  ).toBe(1);
});

test('a capital stands aside, cannot hold out any more, and can still support', async () => {
  const page = await browser.open({ ...PLAIN, width: 1440, height: 900, address: IRELAND });
  await playTo(page, 'pledge');
  const text = region(page, 'Draft conclusions').getByRole('group').first();
  await text.getByRole('button', { name: 'Stand aside' }).click();
  await text.getByText(/^You stand aside/).waitFor();
  expect(await text.getByText(/Standing aside: .*Dublin/).count()).toBe(1);
  expect(await text.getByRole('button', { name: 'Hold out' }).count()).toBe(0);
  await text.getByRole('button', { name: 'Support' }).click();
  await text.getByText(/^You support it/).waitFor();
  expect(await text.getByText(/Standing aside: .*Dublin/).count()).toBe(0);
});

test('the presidency chooses what lies on the table', async () => {
  const page = await browser.open({ ...PLAIN, width: 1440, height: 900, address: IRELAND });
  await playTo(page, 'dispatch');
  const draft = region(page, 'Draft conclusions');
  const waiting = draft.getByRole('listitem').filter({ hasText: 'Battlegroup in reserve' });
  await waiting.getByRole('button', { name: 'Put on the table' }).click();
  await draft.getByRole('group', { name: 'Battlegroup in reserve' }).waitFor();
  expect(await draft.locator('fieldset').count()).toBe(2);
});

test('what would move a capital is asked and answered', async () => {
  const page = await browser.open({ ...PLAIN, width: 1440, height: 900, address: IRELAND });
  await playTo(page, 'floor');
  const rows = page.getByRole('table', { name: 'Delegations' }).getByRole('rowheader');
  await rows.nth(1).getByRole('button').click();
  await button(page, 'What would move them?').click();
  const answered = page.getByText(/^(As things stand, Berlin|No one step of yours would)/);
  expect(await answered.count()).toBe(1);
  // Whoever sits there may look further than the scales do: no answer promises otherwise.
  expect(
    await page.getByText(/a strategist or a person there can still decide otherwise/).count(),
  ).toBe(1);
});
