import { expect, test } from 'vitest';
import { loadModel } from '../../src/debate/load.ts';
import { replay } from '../../src/debate/replay.ts';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { answer, button, linkTo, moved, MALI, playTo, question, unfold } from '../helpers/play.ts';
import { recordIn, savedFile, scenarioFile } from '../helpers/play-record.ts';

const browser = useBrowser();
const STRATEGISTS = 'Strategists in the capitals that matter most to you: they look ahead';

test('strategists are chosen in words, play a round, and are in the link and the record', async () => {
  const page = await browser.open(PLAIN);
  await button(page, 'Take a seat').click();
  await unfold(page, 'Settings');
  await page.getByRole('radio', { name: STRATEGISTS }).check();
  await button(page, 'Sit down as Germany').click();
  await playTo(page, 'consequences');
  const before = await question(page);
  await answer(page);
  await moved(page, before);
  expect(new URL(page.url()).searchParams.get('skill')).toBe('strategist');
  const record = recordIn(await savedFile(page));
  const ahead = Object.values(record.seats).filter((player) => player === 'strategist');
  expect(ahead).toHaveLength(5);
  const model = loadModel(await scenarioFile('mali-2013'));
  expect(replay(model, record).refusal).toBeNull();
});

test('a link can ask for a mixed table', async () => {
  const page = await browser.open({ ...PLAIN, address: `${linkTo(MALI)}&skill=mixed` });
  await playTo(page, 'dispatch');
  const { seats } = recordIn(await savedFile(page));
  expect(new Set(Object.values(seats)).size).toBe(6);
});
