/** Plays games from the first question to the verdict, as somebody at the page would. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answer, asked, button, heading, moved, phaseOf, question, ROUND, status } from './play.ts';
import type { Touch } from './play.ts';
import { scenarioFile } from './play-record.ts';

type Step = (page: Page, round: number) => Promise<void>;

/** Answers what is asked, and waits for the next question. */
export const stepBy =
  (touch: Touch): Step =>
  async (page, round) => {
    const before = await question(page);
    await answer(page, touch, round);
    await moved(page, before);
  };

/** Whoever plays by keyboard begins when the page has brought them to what is asked. */
export const whenAsked =
  (step: Step): Step =>
  async (page, round) => {
    await asked(page).and(page.locator(':focus')).waitFor();
    await step(page, round);
  };

/** Plays to the verdict; gives what was asked on the way, and in which round the page said it was. */
export async function playThrough(page: Page, step: Step): Promise<string[]> {
  await page.locator('.game').waitFor();
  const passed: string[] = [];
  for (let round = 0; ;) {
    const phase = await phaseOf(page);
    if (phase === 'verdict') return passed;
    if (phase === 'dispatch') round += 1;
    const said = round === 0 ? 'Before' : await status(page).textContent();
    passed.push(`${said ?? ''}: ${phase}`);
    await step(page, round);
  }
}

const phasesOf = (corridor: boolean): string[] =>
  ROUND.flatMap((phase) => (corridor && phase === 'pledge' ? ['corridor', phase] : [phase]));

/** Every phase of every round, in order. */
export async function course(id: string, rounds: number): Promise<string[]> {
  const { corridor } = await scenarioFile(id);
  const phases = Array.from({ length: rounds }, (_, index) => index + 1).flatMap((round) =>
    phasesOf(corridor !== undefined && round >= corridor.from).map(
      (phase) => `Round ${round} of ${rounds}: ${phase}`,
    ),
  );
  return ['Before: warnings', 'Before: call', ...phases];
}

/** The verdict names an ending of this scenario, what turned this game, and its record. */
export async function expectVerdict(page: Page, scenario: string): Promise<void> {
  const { endings } = await scenarioFile(scenario);
  const title = await heading(page).textContent();
  expect(await heading(page).count()).toBe(1);
  expect(endings.map((ending) => ending.title)).toContain(title);
  const verdict = page.getByRole('region', { name: 'Verdict', exact: true });
  expect(await verdict.getByText(/^[0-9a-f]{64}$/).count()).toBe(1);
  const turning = page.getByRole('region', { name: 'Turning points' });
  expect(await turning.getByRole('listitem').count()).toBeGreaterThan(0);
  await button(page, 'New game').first().waitFor();
}
