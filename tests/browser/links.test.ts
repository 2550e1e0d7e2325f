import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { button, heading, linkTo, MALI, playTo, reach, status } from '../helpers/play.ts';
import { recordIn, savedFile } from '../helpers/play-record.ts';

const browser = useBrowser();
const DESKTOP = { width: 1440, height: 900, reducedMotion: 'reduce' } as const;

/** What a player is dealt in the first round, and the record of a game played to its end. */
async function dealt(page: Page) {
  await playTo(page, 'floor');
  const [dispatch, hand] = await Promise.all(
    ['Dispatch', 'Your hand'].map((name) => page.getByRole('region', { name }).innerText()),
  );
  const round = await status(page).textContent();
  const record = recordIn(await savedFile(page));
  await playTo(page, 'verdict');
  return {
    dispatch,
    hand,
    round,
    record,
    hash: await page.getByText(/^[0-9a-f]{64}$/).innerText(),
  };
}

test('a link starts its game, and twice the same game', async () => {
  const first = await dealt(await browser.open({ ...DESKTOP, address: linkTo(MALI) }));
  const second = await dealt(await browser.open({ ...DESKTOP, address: linkTo(MALI) }));
  expect(first.round).toBe('Round 1 of 4');
  expect(first.record).toMatchObject({ seed: 42, rounds: 4, seats: { DE: 'human' } });
  expect(second).toEqual(first);
});

test('another seed is another game', async () => {
  const pages = [MALI, { ...MALI, seed: 43 }].map((deal) =>
    browser.open({ ...DESKTOP, address: linkTo(deal) }),
  );
  const [one, two] = await Promise.all(
    pages.map(async (opening) => {
      const page = await opening;
      await playTo(page, 'floor');
      return await page.getByRole('region', { name: 'Your hand' }).innerText();
    }),
  );
  expect(one).not.toBe(two);
});

const LONG = 'x'.repeat(3000);
const MARKUP = encodeURIComponent('<img src=x onerror=alert(1)><b>bold</b>');
const GAME = '?scenario=mali-2013&seat=DE&seed=42&rounds=4';

test.each([
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
])('a link with %s gives a sentence and a way out', async (_, address, told) => {
  const page = await browser.open({ ...DESKTOP, address });
  await heading(page).and(page.getByText('This link leads nowhere')).waitFor();
  const lines = await page.locator('.problem-lines').innerText();
  expect(lines).toContain(told);
  expect(lines.length).toBeLessThan(300);
  expect(await page.locator('.problem :is(img, b)').count()).toBe(0);
  await button(page, 'Mali 2013').click();
  await heading(page).and(page.getByText('Your seat')).waitFor();
});

test('from a wrong link there is a way to the opening page', async () => {
  const page = await browser.open({ ...DESKTOP, address: '?scenario=atlantis' });
  await button(page, 'To the opening page').click();
  await button(page, 'Take a seat').waitFor();
  expect(new URL(page.url()).search).toBe('');
  await page.goBack();
  await page.getByText('This link leads nowhere').waitFor();
});

test('a link names the game that is being played', async () => {
  const page = await browser.open(DESKTOP);
  await button(page, 'Take a seat').click();
  await button(page, 'Sit down as Germany').click();
  await reach(page, 'warnings');
  const query = new URL(page.url()).searchParams;
  expect(query.get('scenario')).toBe('mali-2013');
  expect(query.get('seat')).toBe('DE');
  expect(query.get('seed')).toMatch(/^\d+$/);
});
