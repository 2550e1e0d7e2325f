import { expect, test } from 'vitest';
import { resumeLocal } from '../../src/session/local.ts';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { answer, linkTo, MALI, playTo, reach } from '../helpers/play.ts';
import {
  delegationsOn,
  recordIn,
  rowsOf,
  savedFile,
  scenarioFile,
} from '../helpers/play-record.ts';

const browser = useBrowser();

test('Delegations has a row a capital, and after the reveal it says what the record says', async () => {
  const address = linkTo(MALI);
  const page = await browser.open({ ...PLAIN, address });
  const scenario = await scenarioFile(MALI.scenario);
  await playTo(page, 'pledge');
  const before = await delegationsOn(page);
  await answer(page);
  await reach(page, 'tour');
  const after = await delegationsOn(page);
  const session = resumeLocal(scenario, recordIn(await savedFile(page)));
  if ('problem' in session) throw new Error(session.problem);
  expect(session.view().shared.phase).toBe('tour');
  expect(after.map((row) => row.name)).toEqual(scenario.actors.map((actor) => actor.capital));
  expect(after).toEqual(rowsOf(scenario, session.view()));
  expect(after).not.toEqual(before);
});

test('what the other capitals pledge stays secret until the reveal', async () => {
  const address = linkTo(MALI);
  const page = await browser.open({ ...PLAIN, address });
  await playTo(page, 'dispatch');
  const opening = await delegationsOn(page);
  await playTo(page, 'pledge');
  expect(await delegationsOn(page)).toEqual(opening);
});
