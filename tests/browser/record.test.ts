import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../src/debate/load.ts';
import { recordHash } from '../../src/debate/record.ts';
import { replay } from '../../src/debate/replay.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { openLocal } from '../../src/session/local.ts';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { heading, linkTo, MALI, playTo, TUTORIAL } from '../helpers/play.ts';
import type { Deal } from '../helpers/play.ts';
import {
  delegationsOn,
  recordIn,
  rowsOf,
  savedFile,
  scenarioFile,
} from '../helpers/play-record.ts';

const browser = useBrowser();

const shownHash = (page: Page): Promise<string | null> =>
  page.getByText(/^[0-9a-f]{64}$/).textContent();

/** Gives the person's commands to a new game in Node, whose bots must then decide by themselves. */
function playedInNode(scenario: Scenario, record: GameRecord, deal: Deal) {
  const session = openLocal({ ...deal, scenario, skill: 'diplomat' });
  for (const command of record.commands) {
    if (command.type !== 'proceed' && command.seat !== deal.seat) continue;
    expect(session.send(command, session.view().shared.question)).toBeNull();
  }
  return session;
}

describe.each([MALI, { ...TUTORIAL, seat: 'TAM' }])('a game of $scenario as $seat', (deal) => {
  test('has the same record, the same ending and the same last state in Chromium and in Node', async () => {
    const address = linkTo(deal);
    const page = await browser.open({ ...PLAIN, address });
    await playTo(page, 'verdict');
    const hash = await shownHash(page);
    const record = recordIn(await savedFile(page));
    const scenario = await scenarioFile(deal.scenario);
    const { debate, refusal } = replay(loadModel(scenario), record);
    expect(refusal).toBeNull();
    expect(recordHash(record)).toBe(hash);
    expect(scenario.endings[debate.ending]?.title).toBe(await heading(page).textContent());
    const session = playedInNode(scenario, record, deal);
    expect(session.hash()).toBe(hash);
    expect(await delegationsOn(page)).toEqual(rowsOf(scenario, session.view()));
  });
});
