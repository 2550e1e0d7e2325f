import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { recordHash } from '../../src/debate/record.ts';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { button, heading, linkTo, MALI, playTo, reach, status } from '../helpers/play.ts';
import { recordIn, savedFile } from '../helpers/play-record.ts';

const browser = useBrowser();

/** What a player is dealt in the first round, and the record of how it came about. */
async function dealt(page: Page) {
  await playTo(page, 'floor');
  const [dispatch, hand] = await Promise.all(
    ['Dispatch', 'Your hand'].map((name) => page.getByRole('region', { name }).innerText()),
  );
  const round = await status(page).textContent();
  const record = recordIn(await savedFile(page));
  return { dispatch, hand, round, record, hash: recordHash(record) };
}

test('a link starts its game, and twice the same game', async () => {
  const first = await dealt(await browser.open({ ...PLAIN, address: linkTo(MALI) }));
  const second = await dealt(await browser.open({ ...PLAIN, address: linkTo(MALI) }));
  expect(first.round).toBe('Round 1 of 4');
  expect(first.record).toMatchObject({ seed: 42, rounds: 4, seats: { DE: 'human' } });
  expect(second).toEqual(first);
});

test('another seed is another game', async () => {
  const first = await dealt(await browser.open({ ...PLAIN, address: linkTo(MALI) }));
  const address = linkTo({ ...MALI, seed: 43 });
  const second = await dealt(await browser.open({ ...PLAIN, address }));
  expect(second.hand).not.toBe(first.hand);
  expect(second.hash).not.toBe(first.hash);
});

const LONG = 'x'.repeat(3000);
const MARKUP = encodeURIComponent('<img src=x onerror=alert(1)><b>bold</b>');
const GAME = '?scenario=mali-2013&seat=DE&seed=42&rounds=4';

const WRONG = [
  ['an unknown crisis', '?scenario=atlantis', 'atlantis'],
  ['no crisis', '?scenario=', 'crisis'],
  ['the name of something built in', '?scenario=__proto__', '__proto__'],
  ['an unknown seat', GAME.replace('DE', 'ZZ'), 'ZZ'],
  ['a seat that is built in', GAME.replace('DE', 'constructor'), 'constructor'],
  ['letters for a seed', GAME.replace('42', 'abc'), 'abc'],
  ['a negative seed', GAME.replace('42', '-1'), '-1'],
  ['a broken seed', GAME.replace('42', '1.5'), '1.5'],
  ['a huge seed', GAME.replace('42', '99999999999'), '99999999999'],
  ['a length it cannot have', GAME.replace('rounds=4', 'rounds=5'), '5 rounds'],
  ['letters for a length', GAME.replace('rounds=4', 'rounds=all'), 'all'],
  ['markup for a crisis', `?scenario=${MARKUP}`, '<img src=x'],
  ['markup for a seat', GAME.replace('DE', MARKUP), '<img src=x'],
  ['a very long text', `?scenario=${LONG}`, 'xxx'],
  ['a very long seed', GAME.replace('42', '4'.repeat(3000)), '444'],
] as const;

test('a wrong link gives a sentence and a way out', async () => {
  const page = await browser.open(PLAIN);
  const home = page.url();
  for (const [what, address, told] of WRONG) {
    await page.goto(home + address);
    await heading(page).and(page.getByText('This link leads nowhere')).waitFor();
    const lines = await page.locator('.problem-lines').innerText();
    expect(`${what}: ${lines}`).toContain(told);
    expect(lines.length).toBeLessThan(300);
    expect(await page.locator('.problem :is(img, b)').count()).toBe(0);
    await button(page, 'Mali 2013').click();
    await heading(page).and(page.getByText('Your seat')).waitFor();
  }
});

test('from a wrong link there is a way to the opening page', async () => {
  const page = await browser.open({ ...PLAIN, address: '?scenario=atlantis' });
  await button(page, 'To the opening page').click();
  await button(page, 'Take a seat').waitFor();
  expect(new URL(page.url()).search).toBe('');
  await page.goBack();
  await page.getByText('This link leads nowhere').waitFor();
});

test('a link names the game that is being played', async () => {
  const page = await browser.open(PLAIN);
  await button(page, 'Take a seat').click();
  await button(page, 'Sit down as Germany').click();
  await reach(page, 'warnings');
  const query = new URL(page.url()).searchParams;
  expect(query.get('scenario')).toBe('mali-2013');
  expect(query.get('seat')).toBe('DE');
  expect(query.get('seed')).toMatch(/^\d+$/);
});
