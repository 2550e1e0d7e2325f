import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { must } from '../helpers/core.ts';
import { FALLEN_CODE, writeFallen } from '../helpers/lesson-fallen.ts';
import { codeOn, moveTo, PHONE, press, useLessonRoom } from '../helpers/lesson-room.ts';

let fallen = '';
const room = useLessonRoom(async (folder) => {
  fallen = await writeFallen(folder);
});

/** The presidency of The Cold Winter. */
const CHAIR = 'PEL';
const MINUTE = 60_000;

const seatOn = (page: Page): Promise<string | null> => page.locator('.seat-title').textContent();

const files = (page: Page) => page.getByRole('button', { name: /^Ask for the floor with/ });

/** Gives somebody a seat from the teacher's page. */
async function seat(teacher: Page, name: string, id: string): Promise<void> {
  await press(teacher, `Manage ${name}`);
  await teacher.getByRole('combobox', { name: 'Seat', exact: true }).selectOption(id);
  await press(teacher, 'Close');
}

test(
  'the presidency calls a speaker who has asked, from its own seat',
  { timeout: 3 * MINUTE },
  async () => {
    const teacher = await room.teach(3, 'tutorial-3-rounds');
    const code = codeOn(teacher);
    const [chair, bo, cy] = [
      await room.join(code, 'Chair', PHONE),
      await room.join(code, 'Bo', PHONE),
      await room.join(code, 'Cy', PHONE),
    ];
    await seat(teacher, 'Chair', CHAIR);
    await press(teacher, 'Start');
    await moveTo(teacher, /The floor/);
    for (const page of [chair, bo, cy]) {
      await page.getByRole('heading', { name: /The floor/, level: 1 }).waitFor();
    }
    const [speaker, other] = (await files(bo).isVisible()) ? [bo, cy] : [cy, bo];
    await files(speaker).click();
    const call = chair.getByRole('button', { name: /^Call / });
    await call.waitFor();
    expect(await call.count()).toBe(1);
    expect(await other.getByRole('button', { name: /^Call / }).count()).toBe(0);
    await call.click();
    await call.waitFor({ state: 'detached' });
    await speaker.getByText('You have had the floor this round.').waitFor();
  },
);

test('the teacher gives and swaps seats, and two hand over their parts', async () => {
  const teacher = await room.teach(3, 'tutorial-3-rounds');
  const code = codeOn(teacher);
  const ana = await room.join(code, 'Ana', PHONE);
  const bo = await room.join(code, 'Bo', PHONE);
  await seat(teacher, 'Ana', CHAIR);
  await press(teacher, 'Start');
  for (const page of [ana, bo]) await page.locator('.seat-title').waitFor();
  const [anas, bos] = [await seatOn(ana), await seatOn(bo)];
  expect(anas).not.toBe(bos);
  await press(teacher, 'Manage Ana');
  await teacher.getByRole('combobox', { name: 'Swap seats with' }).selectOption('Bo');
  await press(teacher, 'Close');
  await ana.locator('.seat-title').getByText(must(bos)).waitFor();
  await bo.locator('.seat-title').getByText(must(anas)).waitFor();

  await seat(teacher, 'Ana', CHAIR);
  await ana.locator('.seat-title').getByText(must(anas)).waitFor();
  await bo.getByRole('button', { name: 'My seat' }).click();
  await press(bo, 'Hand the part of speaker to Ana');
  await bo.getByText('You are the negotiator').waitFor();
  await press(ana, 'My seat');
  await ana.getByText('You are the speaker').waitFor();
});

test('the teacher brings a dispatch, and everybody reads it', async () => {
  const teacher = await room.teach(1, 'tutorial-3-rounds');
  const code = codeOn(teacher);
  const ana = await room.join(code, 'Ana', PHONE);
  const wall = await room.wall(code);
  await press(teacher, 'Start');
  await teacher.getByText('Bring a dispatch', { exact: true }).first().click();
  const choice = teacher.getByRole('combobox', { name: 'Bring a dispatch' });
  const title = must(await choice.locator('option').last().textContent());
  await choice.selectOption(title);
  await press(teacher, 'Bring it');
  await moveTo(teacher, /The news/);
  await ana.getByRole('heading', { name: title }).first().waitFor();
  await wall.getByText(title).first().waitFor();
  expect(await choice.inputValue()).toBe('');
});

test('a delegation whose government has fallen writes for the paper', async () => {
  const teacher = await room.open(`teach#${FALLEN_CODE}.${room.secret()}`, {
    width: 1440,
    height: 900,
  });
  const ana = await room.open(`join#${FALLEN_CODE}`, PHONE);
  await ana.getByRole('textbox', { name: 'Name' }).fill('Ana');
  await press(ana, 'Join');
  await ana.locator('.seat-title').waitFor();
  expect(await ana.getByRole('heading', { name: 'Write for the paper' }).count()).toBe(0);
  await seat(teacher, 'Ana', fallen);
  await ana.getByRole('heading', { name: 'Your government has fallen', level: 1 }).waitFor();
  await ana.getByRole('textbox', { name: 'Headline' }).fill('Cabinet out by teatime');
  await ana.getByRole('textbox', { name: 'Article' }).fill('The table went on without it.');
  await press(ana, 'Print it');
  await ana.getByText('Printed. You may write another.').waitFor();
  for (const page of [ana, teacher]) {
    if (page === ana) await press(ana, 'Papers');
    await page.getByText('Cabinet out by teatime').first().waitFor();
  }
});
