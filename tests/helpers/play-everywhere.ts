/** Walks through every page of the game and every phase of a round. */
import type { Page } from 'playwright-core';
import type { Opening, TestBrowser } from './browser.ts';
import {
  answer,
  button,
  frame,
  linkTo,
  MALI,
  phaseOf,
  playTo,
  reach,
  ROUND,
  TUTORIAL,
} from './play.ts';
import { unfold } from './play.ts';

/** Looks at one page; its name says where a finding was made. */
export type Visit = (page: Page, where: string) => Promise<void>;

type Size = Pick<Opening, 'width' | 'height' | 'prepare'>;

/** A window in which every page must read and fit. */
export interface Layout {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** In per cent of the browser's own. */
  readonly letters: 100 | 200;
}

const WIDE_LAYOUTS: readonly Layout[] = [
  { name: 'on a desktop', width: 1440, height: 900, letters: 100 },
  { name: 'on a small screen', width: 1024, height: 768, letters: 100 },
  { name: 'on a projector', width: 1920, height: 1080, letters: 100 },
  { name: 'with text twice as large', width: 1440, height: 900, letters: 200 },
];
const NARROW_LAYOUTS: readonly Layout[] = [
  { name: 'on a phone', width: 390, height: 844, letters: 100 },
  { name: 'on the narrowest screen', width: 320, height: 640, letters: 100 },
  { name: 'on a tablet held upright', width: 768, height: 1024, letters: 100 },
  { name: 'on a phone with text twice as large', width: 390, height: 844, letters: 200 },
];
export const LAYOUTS = [...WIDE_LAYOUTS, ...NARROW_LAYOUTS] as const;

/** The windows by the one in which a page is opened and played: the first of each list. */
export const FAMILIES = [
  { kind: 'wide', layouts: WIDE_LAYOUTS },
  { kind: 'narrow', layouts: NARROW_LAYOUTS },
] as const;

/** How a page is opened in a window from its first moment. */
export const openingIn = ({ width, height, letters }: Layout): Size => ({
  width,
  height,
  prepare: (page) =>
    page.addInitScript(
      (size) =>
        addEventListener('DOMContentLoaded', () => {
          document.documentElement.style.fontSize = size;
        }),
      `${String(letters)}%`,
    ),
});

async function fit(page: Page, { width, height, letters }: Layout): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
    },
    `${String(letters)}%`,
  );
  await frame(page);
}

/** Looks at a page in each of the windows, and leaves it in the first. */
export async function inEach(
  page: Page,
  layouts: readonly Layout[],
  look: (layout: Layout) => Promise<void>,
): Promise<void> {
  for (const layout of layouts) {
    await fit(page, layout);
    await look(layout);
  }
  const [first] = layouts;
  if (first !== undefined) await fit(page, first);
}

async function visitOpening(page: Page, visit: Visit): Promise<void> {
  await button(page, 'Take a seat').waitFor();
  await unfold(page, 'Other crises');
  await page.getByRole('radio', { name: 'The Cold Winter' }).waitFor();
  await visit(page, 'opening');
  await button(page, 'How it works in 60 seconds').click();
  await page.locator('.how').waitFor();
  await visit(page, 'how it works');
  for (const name of ['Keys', 'Reading', 'Glossary']) {
    await button(page, name).click();
    await visit(page, `help: ${name}`);
  }
  await button(page, 'Close').click();
  await button(page, 'Take a seat').click();
  await unfold(page, 'Choose another capital');
  await unfold(page, 'Settings');
  await visit(page, 'seat choice');
}

const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });

async function visitRound(page: Page, visit: Visit): Promise<void> {
  for (const phase of ['warnings', 'call', ...ROUND] as const) {
    await reach(page, phase);
    if (phase === 'floor' || phase === 'pledge') await unfoldAll(page);
    await visit(page, phase);
    if (phase !== 'consequences') await answer(page);
  }
}

/** Opens all that is folded, a capital's card, a gauge's history, where things stand, and a term. */
async function visitPapers(page: Page, visit: Visit): Promise<void> {
  await unfoldAll(page);
  await page.getByRole('rowheader').getByRole('button').first().click();
  await visit(page, 'ledger, log and delegations');
  await page.locator('.seat-card').getByRole('button', { name: 'Close' }).click();
  await page
    .getByRole('button', { name: /: show why$/ })
    .first()
    .click();
  await page.locator('dialog[open] .entries').waitFor();
  await visit(page, 'history of a gauge');
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await page.locator('dialog[open] .state').waitFor();
  await visit(page, 'where things stand');
  await page.keyboard.press('Escape');
  await button(page, 'Draft conclusions').click();
  await page.locator('dialog[open] .definition').waitFor();
  await visit(page, 'a term of the glossary');
}

/** Shuts what lies over the page and plays on to the first corridor. */
async function visitCorridor(page: Page, visit: Visit): Promise<void> {
  await page.keyboard.press('Escape');
  await playTo(page, 'corridor');
  await page.getByRole('combobox', { name: 'You give', exact: true }).waitFor();
  await visit(page, 'corridor');
}

/** Visits the opening, the seats, one whole round with its papers, a corridor, a verdict with its analysis, history and an error. */
export async function visitEverything(
  browser: TestBrowser,
  size: Size,
  visit: Visit,
): Promise<void> {
  const opening = { ...size, reducedMotion: 'reduce' } as const;
  await visitOpening(await browser.open(opening), visit);
  const game = await browser.open({ ...opening, address: linkTo(MALI) });
  await visitRound(game, visit);
  await visitPapers(game, visit);
  await visitCorridor(game, visit);
  const end = await browser.open({ ...opening, address: linkTo(TUTORIAL) });
  await playTo(end, 'verdict');
  await visit(end, `${await phaseOf(end)} of the tutorial`);
  await button(end, 'Analyse this game').click();
  await end.locator('.arguments').waitFor();
  await visit(end, 'analysis');
  const history = await browser.open({ ...opening, address: '?page=history&scenario=mali-2013' });
  await history.locator('.history .states').waitFor();
  await visit(history, 'history');
  const lost = await browser.open({ ...opening, address: linkTo({ ...MALI, seat: 'ZZ' }) });
  await button(lost, 'The Cold Winter').waitFor();
  await visit(lost, 'a link that leads nowhere');
}
