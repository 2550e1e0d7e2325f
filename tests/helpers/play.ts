/** Plays the game's pages as a person would: by the names of things, waiting for what the page shows. */
import type { Locator, Page } from 'playwright-core';

/** A game by its link. */
export interface Deal {
  readonly scenario: string;
  readonly seat: string;
  readonly seed: number;
  readonly rounds: number;
}

export const MALI: Deal = { scenario: 'mali-2013', seat: 'DE', seed: 42, rounds: 4 };
export const TUTORIAL: Deal = { scenario: 'tutorial-3-rounds', seat: 'OST', seed: 7, rounds: 3 };

export const linkTo = (deal: Deal): string =>
  `?scenario=${deal.scenario}&seat=${deal.seat}&seed=${String(deal.seed)}&rounds=${String(deal.rounds)}`;

/** What the page asks for, in the order of a round without a corridor. */
export const ROUND = ['dispatch', 'floor', 'pledge', 'tour', 'consequences'] as const;
export type Phase = 'warnings' | 'call' | (typeof ROUND)[number] | 'corridor' | 'frame' | 'verdict';

export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

export const status = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: /^Round \d+ of \d+$/ });

/** Waits until the game asks for something in particular. */
export const reach = (page: Page, phase: Phase): Promise<void> =>
  page.locator(`.game[data-task-now="${phase}"]`).waitFor();

/** The heading of what is asked now. */
export const asked = (page: Page): Locator => page.locator('[data-task="true"]');

/** What the game asks for now. */
export async function phaseOf(page: Page): Promise<Phase> {
  return (await page.locator('.game').getAttribute('data-task-now')) as Phase;
}

/** How the test touches a thing: with the mouse, a finger or the keyboard. */
export type Touch = (thing: Locator) => Promise<void>;

export const click: Touch = (thing) => thing.click();
export const tap: Touch = (thing) => thing.tap();

/** Which stance to ask for, round by round: a course that no government falls over. */
const STANCES = ['token', 'token', 'token', 'abstention'] as const;

const stanceOf = (page: Page, stance: (typeof STANCES)[number]): Locator =>
  page.locator(`input[name="stance"][value="${stance}"]`);

/** Speaks in every second round, in answer to somebody where that is possible. */
async function speak(page: Page, touch: Touch, round: number): Promise<void> {
  if (round % 2 === 1) return await touch(button(page, 'Stay silent'));
  const rebut = button(page, 'Rebut');
  await touch((await rebut.isEnabled()) ? rebut : button(page, 'Speak'));
}

async function pledge(page: Page, touch: Touch, round: number): Promise<void> {
  const stance = stanceOf(page, STANCES[round % STANCES.length] ?? 'abstention');
  if (await stance.isEnabled()) await touch(stance);
  const commit = button(page, 'Commit');
  if (!(await commit.isEnabled())) await touch(stanceOf(page, 'abstention'));
  await touch(commit);
}

/** The move made last, or the first that is open where none has been made. */
async function makeMove(page: Page, touch: Touch): Promise<void> {
  const commit = button(page, 'Commit');
  if (!(await commit.isEnabled())) {
    await touch(page.getByRole('radiogroup', { name: 'Your move' }).locator(':enabled').first());
  }
  await touch(commit);
}

/** Presses *Continue*, and again where the first press ended an animation. */
async function goOn(page: Page, touch: Touch): Promise<void> {
  const before = await question(page);
  await touch(button(page, 'Continue'));
  await frame(page);
  await frame(page);
  if ((await question(page)) === before) await touch(button(page, 'Continue'));
}

const choices = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true }).getByRole('button');

/** Answers what the game asks for, once. */
export async function answer(page: Page, touch: Touch = click, round = 0): Promise<void> {
  switch (await phaseOf(page)) {
    case 'warnings':
      return await touch(choices(page, 'Before the crisis').last());
    case 'call':
      return await touch(choices(page, 'The call').first());
    case 'floor':
      return await speak(page, touch, round);
    case 'corridor':
      return await touch(button(page, 'Leave the corridor'));
    case 'pledge':
      return await pledge(page, touch, round);
    case 'frame':
      return await makeMove(page, touch);
    case 'dispatch':
    case 'tour':
    case 'consequences':
    case 'verdict':
      return await goOn(page, touch);
  }
}

/** Answers whatever is asked until the game asks for the phase wanted. */
export async function playTo(page: Page, wanted: Phase, touch: Touch = click): Promise<void> {
  await page.locator('.game').waitFor();
  let round = -1;
  for (let phase = await phaseOf(page); phase !== wanted; phase = await phaseOf(page)) {
    if (phase === 'dispatch') round += 1;
    const before = await question(page);
    await answer(page, touch, Math.max(0, round));
    await moved(page, before);
  }
}

/** In the page: names what is asked now. */
function questionNow(): string {
  const game = document.querySelector<HTMLElement>('.game');
  const round = document.querySelector('.when [role="status"]')?.textContent ?? '';
  return `${game?.dataset['taskNow'] ?? ''} ${round}`;
}

/** Names what is asked now, so that a change of it can be told. */
export const question = (page: Page): Promise<string> => page.evaluate(questionNow);

/** Opens a part of the page that is folded away. */
export const unfold = (page: Page, name: string, touch: Touch = click): Promise<void> =>
  touch(page.getByText(name, { exact: true }).and(page.locator('summary')));

/** Lets the page draw one frame. */
export const frame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

/** Waits until something else is asked than before. */
export async function moved(page: Page, before: string): Promise<void> {
  const now = questionNow.toString();
  await page.waitForFunction(`(${now})() !== ${JSON.stringify(before)}`);
}
