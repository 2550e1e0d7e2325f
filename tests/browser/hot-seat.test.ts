import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/desk/names.ts';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { asked, button, heading, phaseOf } from '../helpers/play.ts';
import { must } from '../helpers/core.ts';
import { findings } from '../helpers/play-axe.ts';
import { clippings, collisions, overflow } from '../helpers/play-layout.ts';
import { newestSave } from '../helpers/play-saves.ts';
import { curtain, playShared, scenario, seenBy, sharedLink } from '../helpers/play-together.ts';

const browser = useBrowser();
const MINUTE = 60_000;
const names = namesOf(scenario);
const PEOPLE = [
  { name: 'Anna', seat: 'OST' },
  { name: 'Ben', seat: 'BRE' },
  { name: 'Cem', seat: 'PEL' },
];
const SEATS = PEOPLE.map(({ seat }) => seat);

async function sitDown(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Together' }).click();
  await page.getByRole('radio', { name: 'The Cold Winter' }).check();
  for (const [place, { name, seat }] of PEOPLE.entries()) {
    const group = page.getByRole('group', { name: `Player ${String(place + 1)}` });
    await group.getByRole('textbox').fill(name);
    await group.getByRole('combobox').selectOption(seat);
  }
  await button(page, 'Begin').click();
  await curtain(page).waitFor();
}

/** Whose papers lie open: nobody’s under the curtain and while all look. */
async function holderOn(page: Page): Promise<string | null> {
  if ((await curtain(page).count()) > 0) return null;
  const told = await page.locator('.holding strong').textContent();
  return PEOPLE.find(({ name }) => told?.startsWith(`${name},`))?.seat ?? null;
}

const interestsOf = async (page: Page, seat: string): Promise<string[]> => {
  const { interests } = must(seenBy(await newestSave(page), seat).own);
  return interests.map(({ id }) => names.find.interest(id)?.text ?? id);
};

/** Private interests in the page’s source: those of the holder, and those that are none of the holder’s. */
async function interestsOn(page: Page): Promise<{ own: string[]; leaks: string[] }> {
  const holder = await holderOn(page);
  const own = holder === null ? [] : await interestsOf(page, holder);
  const all = await Promise.all(SEATS.map((seat) => interestsOf(page, seat)));
  const source = await page.content();
  const secrets = new Set(all.flat().filter((text) => !own.includes(text)));
  const isThere = (text: string): boolean => source.includes(text);
  return { own: own.filter(isThere), leaks: [...secrets].filter(isThere) };
}

const leaksOn = async (page: Page): Promise<string[]> => (await interestsOn(page)).leaks;

/** What the list of delegations says of a seat, but for whose it is. */
async function rowOf(page: Page, seat: string): Promise<string> {
  const row = page.locator('.delegations tr', { hasText: names.country(seat) }).first();
  return ((await row.textContent()) ?? '').replace(/, you| you,?/, '');
}

describe('three people share a device', () => {
  test(
    'for a whole game, and nobody sees another’s interests or sealed pledge',
    { timeout: 4 * MINUTE },
    async () => {
      const page = await browser.open(PLAIN);
      await sitDown(page);
      const held = new Set<string | null>();
      const read = new Set<string>();
      const rows = new Map<string, string>();
      await playShared(page, async () => {
        const { own, leaks } = await interestsOn(page);
        expect(leaks).toEqual([]);
        for (const text of own) read.add(text);
        held.add(await holderOn(page));
        const { shared } = seenBy(await newestSave(page), null);
        if (shared.phase !== 'pledge') return rows.clear();
        for (const seat of SEATS) {
          const row = await rowOf(page, seat);
          expect(row).toBe(rows.get(seat) ?? row);
          rows.set(seat, row);
        }
      });
      expect(held).toEqual(new Set([...SEATS, null]));
      const record = await newestSave(page);
      for (const seat of SEATS) {
        const own = await interestsOf(page, seat);
        expect([...read]).toEqual(expect.arrayContaining(own));
        expect(record.seats[seat]).toBe('human');
        expect(record.commands.some((one) => 'seat' in one && one.seat === seat)).toBe(true);
      }
      await page.getByText('See how each of you did').click();
      await button(page, 'Ben’s result').click();
      await curtain(page).getByRole('button', { name: 'I am Ben' }).click();
      await page
        .getByText(must((await interestsOf(page, 'BRE'))[0]))
        .first()
        .waitFor();
      await button(page, 'Back to the table').click();
      await button(page, 'Analyse this game').click();
      await page.getByText(`those of ${names.country('OST')}`).waitFor();
    },
  );

  test('and are behind the curtain again after a reload, by the link and from the shelf', async () => {
    const page = await browser.open(PLAIN);
    await sitDown(page);
    await curtain(page)
      .getByRole('button', { name: /^I am / })
      .first()
      .click();
    await page.locator('.game[data-task-now="warnings"]').waitFor();
    const who = await holderOn(page);
    expect(who).not.toBeNull();
    const home = page.url().replace(/\?.*/, '');
    expect(page.url()).not.toContain('Anna');
    await page.reload();
    await curtain(page).waitFor();
    expect(await leaksOn(page)).toEqual([]);
    const title = await heading(page).textContent();
    expect(PEOPLE.some(({ name }) => title?.includes(name))).toBe(true);
    await page.goto(home);
    await page.getByText('Anna, Ben and Cem').waitFor();
    await button(page, 'Resume').click();
    await curtain(page).waitFor();
    await page.goto(`${home}?page=saves&scenario=tutorial-3-rounds`);
    await page.getByRole('heading', { name: /Anna, Ben and Cem/ }).waitFor();
    expect(await button(page, 'Watch').count()).toBe(0);
    await button(page, 'Go on').click();
    await curtain(page).waitFor();
  });

  test('and only a press of a button lifts the curtain', async () => {
    const page = await browser.open({ ...PLAIN, address: sharedLink('curtain', SEATS) });
    await curtain(page).waitFor();
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toMatch(/^I am Player/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(
        () =>
          document.activeElement?.closest('.behind') !== null &&
          document.activeElement !== document.body,
      );
      expect(inside).toBe(false);
    }
    await curtain(page).waitFor();
    expect(await page.locator('.behind').evaluate((one) => getComputedStyle(one).visibility)).toBe(
      'hidden',
    );
  });

  test('somebody who is away is answered for, and comes back', async () => {
    const page = await browser.open({ ...PLAIN, address: sharedLink('curtain', SEATS) });
    const title = await curtain(page).getByRole('heading').textContent();
    const first = must(title?.match(/Player \d/)?.[0]);
    await button(page, `${first} is not here`).click();
    await page.getByRole('heading', { name: first }).waitFor({ state: 'detached' });
    await button(page, `${first} is back`).waitFor();
    expect(await leaksOn(page)).toEqual([]);
    await button(page, `${first} is back`).click();
    await button(page, `${first} is back`).waitFor({ state: 'detached' });
  });

  test('what one of them had begun to choose is gone when the next one looks', async () => {
    const page = await browser.open({ ...PLAIN, address: sharedLink('curtain', SEATS) });
    const toPledge = async (): Promise<boolean> =>
      (await curtain(page).count()) === 0 && (await phaseOf(page)) === 'pledge';
    await playShared(page, async () => {}, toPledge);
    await page.getByRole('radio', { name: 'Abstention' }).check();
    const holding = page.locator('.holding strong');
    const who = must(await holding.textContent());
    await button(page, 'Let the curtain down').click();
    await page.getByText('Somebody else first').click();
    await curtain(page).locator('details').getByRole('button').first().click();
    await asked(page).waitFor();
    expect(await holding.textContent()).not.toBe(who);
    expect(await page.getByRole('radio', { name: 'Abstention' }).isChecked()).toBe(false);
  });
});

test.each([
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 1440, height: 900 },
])(
  'the curtain, the papers and the page before them read and fit at $width',
  { timeout: 3 * MINUTE },
  async (size) => {
    const page = await browser.open({ ...size, reducedMotion: 'reduce' });
    const found: string[] = [];
    const check = async (where: string): Promise<void> => {
      for (const one of [findings, overflow, collisions, clippings])
        found.push(...(await one(page, where)));
    };
    await page.getByRole('link', { name: 'Together' }).click();
    await button(page, 'Begin').waitFor();
    const begin = must(await button(page, 'Begin').boundingBox());
    expect(begin.y + begin.height).toBeLessThanOrEqual(size.height);
    await check('sitting down');
    await page.getByRole('radio', { name: /Show of hands/ }).check();
    await check('sitting down in a room');
    await page.goto(page.url().replace(/\?.*/, sharedLink('curtain', SEATS)));
    await page.getByText('Somebody else first').click();
    await check('the curtain');
    await curtain(page)
      .getByRole('button', { name: /^I am / })
      .first()
      .click();
    await page.locator('.holding').waitFor();
    await check('own papers');
    await playShared(
      page,
      async () => {},
      async () => (await phaseOf(page)) === 'dispatch',
    );
    await page.getByText('Look at your own papers').click();
    await check('all look');
    expect(found).toEqual([]);
  },
);
