import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findings } from '../helpers/play-axe.ts';
import { overflow } from '../helpers/play-layout.ts';
import { codeOn, PHONE, press, useLessonRoom } from '../helpers/lesson-room.ts';

const room = useLessonRoom();
const MINUTE = 60_000;

/** A4 without its margins, in CSS pixels. */
const SHEET = { width: 718, height: 1062 };
const LAPTOP = { width: 1440, height: 900 };

const paperOn = (page: Page) => page.getByRole('combobox', { name: 'Paper', exact: true });

async function pagesOf(page: Page): Promise<number> {
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return [...file.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** Boxes of the printed papers whose text is longer than they are high or wide. */
async function clipped(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(SHEET);
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('.role-card, .card-public, .card-private, .ballot')]
      .filter(
        (one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1,
      )
      .map((one) => (one.textContent ?? '').slice(0, 40)),
  );
  await page.emulateMedia({ media: null });
  await page.setViewportSize(LAPTOP);
  return boxes;
}

test('every paper prints whole, on the pages it is made for', { timeout: 2 * MINUTE }, async () => {
  const teacher = await room.teach(24);
  await press(teacher, 'Papers to print');
  await paperOn(teacher).waitFor();
  await teacher.getByRole('combobox', { name: 'Delegations' }).selectOption('all');
  const found: string[] = [];
  for (const [kind, pages] of [
    ['cards', 14],
    ['ballots', 5],
    ['questions', 3],
    ['data', 1],
    ['guide', 4],
  ] as const) {
    await paperOn(teacher).selectOption(kind);
    expect([kind, await pagesOf(teacher)]).toEqual([kind, pages]);
    found.push(...(await clipped(teacher)), ...(await findings(teacher, kind)));
    await teacher.setViewportSize(PHONE);
    found.push(...(await overflow(teacher, `${kind} on a phone`)));
    await teacher.setViewportSize(LAPTOP);
  }
  expect(found).toEqual([]);
  await press(teacher, 'Back to the lesson');
  await teacher.getByRole('heading', { name: 'Your controls' }).waitFor();
});

test(
  'before a lesson is open, the cards of every crisis fit too',
  { timeout: 3 * MINUTE },
  async () => {
    const teacher = await room.open(`teach#${room.secret()}`, LAPTOP);
    const crisis = teacher.getByRole('combobox', { name: 'Crisis' });
    await crisis.locator('option').first().waitFor({ state: 'attached' });
    const all = await crisis
      .locator('option')
      .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value));
    expect(all.length).toBeGreaterThan(1);
    for (const id of all) {
      await crisis.selectOption(id);
      await press(teacher, 'Papers to print');
      await teacher.getByText('No lesson is open yet').waitFor();
      await teacher.getByRole('combobox', { name: 'Delegations' }).selectOption('all');
      const cards = await teacher.locator('.role-card').count();
      expect(await pagesOf(teacher)).toBe(Math.ceil(cards / 2));
      expect([id, await clipped(teacher)]).toEqual([id, []]);
      expect(await teacher.locator('.role-card .qr').count()).toBe(0);
      await paperOn(teacher).selectOption('ballots');
      expect([id, await clipped(teacher)]).toEqual([id, []]);
      await press(teacher, 'Back to the lesson');
    }
  },
);

test(
  'a card’s address leads to its seat, and a bad one to a sentence',
  { timeout: 3 * MINUTE },
  async () => {
    const teacher = await room.teach(4);
    const code = codeOn(teacher);
    const come = async (name: string, seat: string): Promise<Page> => {
      const page = await room.open(`join?code=${code}&seat=${seat}`, PHONE);
      await page.getByText('You come with a role card.').waitFor();
      await page.getByRole('textbox', { name: 'Name' }).fill(name);
      await press(page, 'Join');
      await page.getByText(`You are in, ${name}.`).waitFor();
      return page;
    };
    const [ana, bo] = [await come('Ana', 'PL'), await come('Bo', 'PL')];
    for (const page of [ana, bo]) await page.getByText('Your seat: Poland.').waitFor();
    const third = await come('Cy', 'PL');
    await third.getByText('The delegation on your card is full').waitFor();
    await press(third, 'Understood');
    await third.getByText('Your seat is given out').waitFor();
    expect(await third.getByText('The delegation on your card is full').count()).toBe(0);
    const odd = await come('Di', encodeURIComponent('<b>EE</b>'));
    await odd.getByText('The card’s link names no delegation of this lesson').waitFor();
    expect(await odd.locator('b').count()).toBe(0);
    await ana.reload();
    await ana.getByText('Your seat: Poland.').waitFor();
    expect(new URL(ana.url()).search).toBe('');

    await press(teacher, 'Papers to print');
    await teacher.getByRole('combobox', { name: 'Delegations' }).selectOption('seated');
    expect(await teacher.locator('.role-card').count()).toBe(1);
    await teacher.getByRole('img', { name: 'QR code of the seat of Poland' }).waitFor();
  },
);
