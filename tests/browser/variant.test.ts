import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadModel } from '../../src/debate/load.ts';
import { replay } from '../../src/debate/replay.ts';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { button, linkTo, MALI, playTo, TUTORIAL, unfold } from '../helpers/play.ts';
import { recordIn, savedFile, scenarioFile } from '../helpers/play-record.ts';

const browser = useBrowser();
const SWITCH = 'By qualified majority (rules of Nice) instead of unanimity';

const draft = (page: Page) => page.getByRole('region', { name: 'Draft conclusions', exact: true });

test('a game by qualified majority is chosen, counted, saved and taken up again', async () => {
  const page = await browser.open(PLAIN);
  await button(page, 'Take a seat').click();
  await unfold(page, 'Settings');
  await page.getByRole('checkbox', { name: SWITCH }).check();
  await button(page, 'Sit down as Germany').click();
  await playTo(page, 'dispatch');
  expect(new URL(page.url()).searchParams.get('rule')).toBe('qualified');
  await draft(page)
    .getByText(/^Adopted by a qualified majority/)
    .waitFor();
  const counts = draft(page).getByText(/^In favour: \d+ votes \(2\d\d needed\), \d+ states/);
  expect(await counts.count()).toBe(2);
  const told = await draft(page).innerText();
  await page.reload();
  await draft(page).waitFor();
  expect(await draft(page).innerText()).toBe(told);
  const record = recordIn(await savedFile(page));
  expect(record.conclusions).toBe('qualified');
  const model = loadModel(await scenarioFile('mali-2013'), record.conclusions);
  expect(replay(model, record).refusal).toBeNull();
});

test('a link can ask for it; without one the table decides by unanimity', async () => {
  const own = await browser.open({ ...PLAIN, address: linkTo(MALI) });
  await playTo(own, 'dispatch');
  await draft(own).getByText('Adopted when nobody holds out.').waitFor();
  expect(
    await draft(own)
      .getByText(/In favour/)
      .count(),
  ).toBe(0);
  const other = await browser.openBeside(own, { address: `${linkTo(MALI)}&rule=qualified` });
  await playTo(other, 'dispatch');
  expect(
    await draft(other)
      .getByText(/In favour/)
      .count(),
  ).toBe(2);
});

test('a crisis without figures for a majority does not offer one', async () => {
  const page = await browser.open({ ...PLAIN, address: `${linkTo(TUTORIAL)}&rule=qualified` });
  await page.getByText('This link leads nowhere').waitFor();
  await button(page, 'The Cold Winter').click();
  await unfold(page, 'Settings');
  expect(await page.getByRole('checkbox', { name: SWITCH }).count()).toBe(0);
});
