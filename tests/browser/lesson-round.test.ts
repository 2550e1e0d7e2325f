import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { framesOf } from '../helpers/lesson-frames.ts';
import {
  codeOn,
  moveTo,
  PHONE,
  press,
  SMALL_PHONE,
  useLessonRoom,
} from '../helpers/lesson-room.ts';

const room = useLessonRoom();
const MINUTE = 60_000;

/** What only this seat may know, as its own page tells it. */
const secretsOn = async (page: Page): Promise<string[]> => {
  const told = await page.locator('.secrets li > span').allTextContents();
  expect(told.length).toBeGreaterThan(0);
  return told;
};

const seatOf = (page: Page): Promise<string | null> => page.locator('.seat-title').textContent();

test(
  'two students and a teacher play a round and a corridor by clicking',
  { timeout: 3 * MINUTE },
  async () => {
    const teacher = await room.teach(2);
    const code = codeOn(teacher);
    const wall = await room.wall(code);
    await wall.getByText(code).first().waitFor();
    await wall.getByRole('img', { name: /QR code/ }).waitFor();
    const ana = await room.join(code, 'Ana', PHONE);
    const bo = await room.join(code, 'Bo', SMALL_PHONE);
    await press(ana, 'I am ready');
    await teacher.getByText('1 of 2 ready').first().waitFor();
    await wall.getByText('Here: 2 people').waitFor();
    await press(teacher, 'Start');

    for (const page of [ana, bo]) {
      await page.getByRole('heading', { name: 'Before the crisis', level: 1 }).waitFor();
      await page.locator('.act button.primary').first().click();
    }
    for (const page of [ana, bo]) {
      await page.getByRole('heading', { name: 'The call', level: 1 }).waitFor();
      await page.locator('.act button.primary').last().click();
    }
    await ana.getByRole('heading', { name: 'Dispatch', level: 1 }).waitFor();
    const secrets = [...(await secretsOn(ana)), ...(await secretsOn(bo))];

    await ana.getByRole('combobox', { name: 'Choose an ending' }).selectOption({ index: 2 });
    await press(ana, 'Make this my guess');
    await ana.getByText(/^Your guess:/).waitFor();
    await ana.getByRole('button', { name: /^Ask for the floor with/ }).click();
    await ana.getByText(/You have asked for the floor/).waitFor();
    await teacher.getByText(/^Asked for the floor:/).waitFor();
    await wall.getByText(/^Ask for the floor:/).waitFor();

    await moveTo(teacher, /Secret pledges/);
    for (const page of [ana, bo]) {
      await page.getByRole('heading', { name: 'Your pledge', level: 1 }).waitFor();
      await page.locator('.act button.primary').click();
    }
    await ana.getByRole('heading', { name: 'Tour de table', level: 1 }).waitFor();
    await wall.getByRole('heading', { name: 'Tour de table' }).waitFor();
    await moveTo(teacher, /What came of it/);
    await bo.getByRole('heading', { name: 'What came of it' }).first().waitFor();
    await moveTo(teacher, /private deals/);
    for (const page of [ana, bo]) {
      await page.getByRole('heading', { name: 'In the corridor', level: 1 }).waitFor();
      await page.locator('.corridor select').first().waitFor();
      await page.locator('.act button.primary').click();
    }
    await teacher
      .locator('.teach-header')
      .getByText(/Secret pledges/)
      .waitFor();

    const onWall = `${await wall.locator('body').innerText()}\n${framesOf(wall).join('\n')}`;
    expect(framesOf(wall).length).toBeGreaterThan(5);
    for (const secret of secrets) expect(onWall).not.toContain(secret);
    expect(onWall).not.toContain('"interests"');
    expect(onWall).not.toContain(new URL(teacher.url()).hash.slice(8));
  },
);

test('a reload gives the student the seat back and the teacher control', async () => {
  const teacher = await room.teach(2, 'tutorial-3-rounds');
  const code = codeOn(teacher);
  const ana = await room.join(code, 'Ana', PHONE);
  await press(teacher, 'Start');
  await ana.locator('.seat-title').waitFor();
  const seat = await seatOf(ana);

  await ana.reload();
  await ana.locator('.seat-title').waitFor();
  expect(await seatOf(ana)).toBe(seat);
  expect(await teacher.locator('.seat-tile').count()).toBe(1);

  const twin = await room.browser.openBeside(ana, { address: 'join', site: room.url() });
  await twin.locator('.seat-title').waitFor();
  expect(await seatOf(twin)).toBe(seat);
  expect(await teacher.locator('.seat-tile').count()).toBe(1);

  await teacher.reload();
  await press(teacher, 'Pause, eyes up');
  await ana.getByText('Your teacher has paused the lesson').waitFor();
  await press(teacher, 'Go on');
  await ana.getByText('Your teacher has paused the lesson').waitFor({ state: 'hidden' });
});

test('a network that goes and comes costs nothing but a banner', async () => {
  const teacher = await room.teach(1, 'tutorial-3-rounds');
  const ana = await room.join(codeOn(teacher), 'Ana', PHONE);
  await press(teacher, 'Start');
  await ana.locator('.seat-title').waitFor();
  const seat = await seatOf(ana);
  await ana.evaluate(() => dispatchEvent(new Event('online')));
  await ana.locator('.act button.primary').first().click();
  await ana.getByRole('heading', { name: 'The call', level: 1 }).waitFor();
  expect(await seatOf(ana)).toBe(seat);
});

test('somebody removed is told so and may come back', async () => {
  const teacher = await room.teach(1, 'tutorial-3-rounds');
  const ana = await room.join(codeOn(teacher), 'Ana', PHONE);
  await press(teacher, 'Manage Ana');
  await press(teacher, 'Remove');
  await press(teacher, 'Press again to confirm');
  await ana.getByText('Your teacher has taken you out of the lesson.').waitFor();
  await press(ana, 'Join');
  await ana.getByText('You are in, Ana.').waitFor();
  const managed = teacher.getByRole('button', { name: 'Manage Ana' });
  await managed.waitFor();
  expect(await managed.count()).toBe(1);
});

test('a wrong code and a link without a secret say what to do', async () => {
  const page = await room.open('join', PHONE, { expected: /no-such-lesson|404/ });
  await page.getByRole('textbox', { name: 'Code' }).fill('AB1');
  await press(page, 'Join');
  await page.getByText('A code has six letters and digits.').waitFor();
  await page.getByRole('textbox', { name: 'Code' }).fill('ABCDEF');
  await press(page, 'Join');
  await page.getByText('There is no lesson with this code.').waitFor();
  const teacher = await room.open('teach', PHONE, { expected: /404/ });
  await teacher.getByText('It opens with the secret link').waitFor();
  expect(await teacher.getByRole('button').count()).toBe(0);
});

test('the check page keeps a connection open and says what plain http lacks', async () => {
  const page = await room.open('check', PHONE);
  await page.getByText('It opened and stayed open').waitFor({ timeout: 30_000 });
  const told = await page.locator('.findings').innerText();
  expect(told).toContain('nobody will notice');
  expect(told).toContain('agree within two seconds');
  expect(told).toContain('390 × 844: right for a student');
  expect(told).toContain('This address is plain http');
  expect(told).toContain('remembers a seat through a reload');
});
