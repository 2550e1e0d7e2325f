/** The studio with the flagship in it: the check, the doctor, what holds up typing, and what is loaded. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { loadModel } from '../../src/debate/load.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { playLot } from '../../src/simulation/pure/doctor/games.ts';
import { inRoot } from '../paths.ts';
import { longestBlock, watchBlocks } from './blocks.ts';
import { flagship } from './bulk.ts';
import { GAME, withSite } from './player.ts';
import type { Figure } from './report.ts';

const FLAGSHIP = 'scenarios/mali-2013/scenario.yaml';
const WINDOW = { width: 1440, height: 900 };
const PATIENCE = 120_000;
const MOST_CHECK = 200;
const MOST_SECONDS = 10;
const MOST_FIRST = 1000;
const MOST_BLOCK = 50;
const TIMES = 8;

/** The fastest of several checks: whatever else the machine does only slows them. */
function checkTime(): number {
  const text = readFileSync(inRoot(FLAGSHIP), 'utf8');
  const times = Array.from({ length: TIMES }, () => {
    const begun = performance.now();
    parseScenario(text, FLAGSHIP);
    return performance.now() - begun;
  });
  return Math.min(...times);
}

/** Games a second on one core at this very moment: machines that lend their cores to others change by the minute. */
function rateNow(): number {
  const model = loadModel(flagship());
  const lot = { seed: 1, games: 200, rounds: 8 };
  playLot(model, { ...lot, games: 60 });
  const begun = performance.now();
  playLot(model, lot);
  return (1000 * lot.games) / (performance.now() - begun);
}

/** Sizes of the scripts that a page and its workers ask for, by name. */
async function scriptsOf(
  page: Page,
  work: () => Promise<unknown>,
): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, Promise<number>>();
  page.context().on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    sizes.set(
      pathname,
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => responseBodySize),
    );
  });
  await work();
  const read = [...sizes].map(async ([name, size]) => [name, await size] as const);
  return new Map(await Promise.all(read));
}

const openStudio = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}studio.html`);
  await page.getByRole('button', { name: 'Mali 2013' }).click();
  await page.locator('[data-games]').waitFor({ timeout: PATIENCE });
};

const openGame = async (page: Page, url: string): Promise<void> => {
  await page.goto(url + GAME);
  await page.locator('canvas').waitFor();
};

const gamesPlayed = (page: Page, games: number) =>
  page.locator(`[data-games="${String(games)}"]`).waitFor({ timeout: PATIENCE });

interface Typed {
  readonly first: number;
  readonly block: number;
  readonly seconds: number;
}

/** Types a remark while the doctor plays, then waits for its first word and for its last game. */
async function typing(page: Page): Promise<Typed> {
  await page.locator('.studio-table canvas').waitFor();
  await watchBlocks(page);
  await page.getByRole('textbox', { name: 'Text of the scenario' }).focus();
  await page.keyboard.type('# a remark while games are played ', { delay: 70 });
  const begun = Date.now();
  await page.keyboard.press('Enter');
  await page.locator('.doctor[data-old="true"]').waitFor();
  await page.locator('.doctor[data-old="false"]').waitFor();
  const first = Date.now() - begun;
  await page.keyboard.type('# and on', { delay: 70 });
  await page.locator('.doctor[data-old="false"]').waitFor();
  await gamesPlayed(page, 10_000);
  const block = await longestBlock(page);
  const told = await page.locator('[data-games]').innerText();
  return { first, block, seconds: Number(/in ([\d.]+) s/.exec(told)?.[1]) };
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Measured on the built site, in one window with as many workers as it takes for itself. */
export async function studioFigures(): Promise<Figure[]> {
  const check = checkTime();
  const rate = rateNow();
  return await withSite(async (browser, url) => {
    const game = await browser.newPage({ viewport: WINDOW });
    const known = await scriptsOf(game, () => openGame(game, url));
    await game.close();
    const page = await browser.newPage({ viewport: WINDOW });
    const loaded = await scriptsOf(page, () => openStudio(page, url));
    const own = [...loaded].filter(([name]) => !known.has(name) && !/scenario-/.test(name));
    const { first, block, seconds } = await typing(page);
    return [
      { name: 'check of the flagship (Node)', value: check, unit: 'ms', most: MOST_CHECK },
      { name: 'the doctor’s games in Node, one core, before', value: rate, unit: 'games/s' },
      { name: '10,000 games of the flagship', value: seconds, unit: 's', most: MOST_SECONDS },
      { name: 'first distribution after an edit', value: first, unit: 'ms', most: MOST_FIRST },
      { name: 'longest block while typing', value: block, unit: 'ms', most: MOST_BLOCK },
      {
        name: 'scripts that a game does not load',
        value: sum(own.map(([, size]) => size)) / 1000,
        unit: 'kB',
      },
      ...own
        .filter(([, size]) => size > 20_000)
        .map(([name, size]) => ({
          name: `  ${
            name
              .split('/')
              .at(-1)
              ?.replace(/-[\w-]{8}\.js$/, '') ?? ''
          }`,
          value: size / 1000,
          unit: 'kB',
        })),
    ];
  });
}
