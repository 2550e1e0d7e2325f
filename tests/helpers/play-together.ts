/** Plays a game of several people on one device as they would, and knows what each of them must not see. */
import type { Page } from 'playwright-core';
import type { GameRecord } from '../../src/debate/record.ts';
import { loadModel } from '../../src/debate/load.ts';
import { Host } from '../../src/session/host.ts';
import type { View } from '../../src/view/types.ts';
import { scenarioOf } from './core.ts';
import { answer, frame, heading, question } from './play.ts';
import { newestSave } from './play-saves.ts';

const TUTORIAL_ID = 'tutorial-3-rounds';
export const scenario = scenarioOf(TUTORIAL_ID);

export const curtain = (page: Page) => page.getByRole('alertdialog');

/** The link of a shared game. */
export const sharedLink = (way: 'curtain' | 'hands', people: readonly string[]): string =>
  `?scenario=${TUTORIAL_ID}&seat=${people[0] ?? ''}&seed=7&rounds=3&way=${way}&${people
    .map((seat) => `with=${seat}`)
    .join('&')}`;

const isOver = async (page: Page): Promise<boolean> =>
  (await page.locator('.game').getAttribute('data-over')) === 'true';

/** What tells one moment at the device from the next. */
const moment = async (page: Page): Promise<string> => {
  const saved = (await newestSave(page)).commands.length;
  return [await heading(page).first().textContent(), await question(page), saved].join('|');
};

/** Takes the device where it is to be handed on, else answers what is asked. */
async function step(page: Page, round: number): Promise<void> {
  const before = await moment(page);
  if ((await curtain(page).count()) > 0) {
    await curtain(page)
      .getByRole('button', { name: /^I am / })
      .first()
      .click();
  } else {
    await answer(page, (thing) => thing.click(), round);
  }
  while ((await moment(page)) === before) await frame(page);
}

/** Plays to the verdict, or as far as is asked; `look` is called at every moment. */
export async function playShared(
  page: Page,
  look: () => Promise<void>,
  enough: () => Promise<boolean> = () => isOver(page),
): Promise<void> {
  await page.locator('.game').waitFor({ state: 'attached' });
  for (let steps = 0; !(await enough()); steps++) {
    if (steps > 400) throw new Error('the game did not end');
    await look();
    await step(page, steps);
  }
  await look();
}

/** Raises a few hands for what is asked and goes with most of them, or on where nothing is asked. */
async function vote(page: Page, votes: number): Promise<void> {
  const more = page.getByRole('button', { name: /^One hand more/ });
  const options = await more.count();
  for (let hands = 0; hands <= votes % 3; hands++) await more.nth(votes % options).click();
  await page
    .getByRole('button', { name: /^Go with/ })
    .first()
    .click();
}

/** Plays to the verdict as a room that raises hands; gives how often it did. */
export async function playRoom(page: Page, look: () => Promise<void>): Promise<number> {
  let votes = 0;
  await page.locator('.game').waitFor();
  for (let steps = 0; !(await isOver(page)); steps++) {
    if (steps > 400) throw new Error('the game did not end');
    await look();
    const before = (await newestSave(page)).commands.length;
    const isVote = (await page.locator('.ballot').count()) > 0;
    if (isVote) await vote(page, votes++);
    else await answer(page);
    while ((await newestSave(page)).commands.length === before) await frame(page);
  }
  await look();
  return votes;
}

/** What a viewer may see of a record: asked in Node. */
export const seenBy = (record: GameRecord, viewer: string | null): View =>
  new Host({ model: loadModel(scenario), ...record }, record.commands).viewFor(viewer);
