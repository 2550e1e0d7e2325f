/** How fast futures are played in two workers, and what the analysis page makes of it. */
import { originOf } from '../../src/debate/record.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import { linkOf } from '../../src/keeping/link.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { openLocal } from '../../src/session/local.ts';
import { answerOf } from '../../src/bots/answer.ts';
import { loadModel } from '../../src/debate/load.ts';
import { longestBlock, watchBlocks } from './blocks.ts';
import { flagship } from './bulk.ts';
import { bundle } from './bundle.ts';
import { withBrowser } from './chromium.ts';
import type { FuturesAsked } from './futures-in-browser.ts';
import { VIEWPORT, withSite } from './player.ts';
import type { Figure } from './report.ts';

const WANTED = 2000;
const FEW = 1000;
const MOST_SECONDS = 20;
const LEAST_RATIO = 1.7;
const MOST_FIRST = 1000;
const MOST_BLOCK = 50;

/** A whole game of eight rounds with a person whose seat answers as a bot would. */
function wholeGame(scenario: Scenario): GameRecord {
  const model = loadModel(scenario);
  const seat = scenario.actors[1]?.id ?? '';
  const session = openLocal({ scenario, seat, seed: 42, rounds: 8, skill: 'diplomat' });
  while (session.view().shared.phase !== 'verdict') {
    const { debate, viewer } = session.position();
    const { question, phase } = session.view().shared;
    const waits = session.view().own?.openings.some(({ type }) => type !== 'proceed') ?? false;
    const [command] =
      waits && phase !== 'dispatch' ? answerOf(model, debate, viewer, 'diplomat') : [];
    session.send(command ?? { type: 'proceed' }, question);
  }
  return { ...session.record(), ...originOf(scenario) };
}

async function timesOf(asked: FuturesAsked): Promise<readonly number[]> {
  const content = await bundle('scripts/bench/futures-in-browser.ts');
  return await withBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.addScriptTag({ content });
    const measured = await page.evaluate((input): unknown => {
      const measure: unknown = Reflect.get(globalThis, 'measureFutures');
      if (typeof measure !== 'function') throw new Error('The bundle did not load.');
      return Reflect.apply(measure, undefined, [input]);
    }, asked);
    return measured as readonly number[];
  });
}

interface Shown {
  readonly first: number;
  readonly block: number;
}

/** Watches from inside the page: what asks it from outside takes time of its own. */
function timeAnalysis(): Promise<{ first: number }> {
  return new Promise((resolve) => {
    const begun = performance.now();
    let first = 0;
    new MutationObserver((_, observer) => {
      if (first === 0 && document.querySelector('.endings-chart') !== null) {
        requestAnimationFrame(() => (first = performance.now() - begun));
      }
      if (document.querySelector('.analysis-middle [aria-busy="false"]') === null) return;
      observer.disconnect();
      resolve({ first });
    }).observe(document.body, { attributes: true, childList: true, subtree: true });
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'Analyse this game')?.click();
  });
}

/** The analysis of that game on the built site: when it first shows figures, and how long it ever blocks. */
async function onPage(fragment: string): Promise<Shown> {
  return await withSite(async (browser, url) => {
    const page = await browser.newPage({ viewport: VIEWPORT });
    await page.goto(`${url}?page=replay${fragment}`);
    await page.getByRole('button', { name: 'To the end' }).click();
    await page.getByRole('button', { name: 'To the verdict and the analysis' }).click();
    await page.getByRole('button', { name: 'Analyse this game' }).waitFor();
    await page.waitForLoadState('networkidle');
    await watchBlocks(page);
    const { first } = await page.evaluate(timeAnalysis);
    return { first, block: await longestBlock(page) };
  });
}

export async function futureFigures(): Promise<Figure[]> {
  const scenario = flagship();
  const record = wholeGame(scenario);
  const worker = await bundle('src/simulation/futures-worker.ts');
  const asked = { scenario, record, worker, wanted: FEW, passes: 2 };
  const [oneNew = 0, one = 0] = await timesOf({ ...asked, players: 1 });
  const [twoNew = 0, two = 0] = await timesOf({ ...asked, players: 2 });
  const [all = 0] = await timesOf({ ...asked, players: 2, wanted: WANTED, passes: 1 });
  const link = linkOf(record, scenario) ?? '';
  const { first, block } = await onPage(link);
  return [
    {
      name: '2,000 futures from each of 8 rounds, two workers',
      value: all / 1000,
      unit: 's',
      most: MOST_SECONDS,
    },
    {
      name: 'time with two workers ÷ with one, once warm',
      value: two / one,
      unit: '×',
      most: 1 / LEAST_RATIO,
    },
    { name: 'the same, workers new', value: twoNew / oneNew, unit: '×' },
    { name: 'analysis: first figures', value: first, unit: 'ms', most: MOST_FIRST },
    { name: 'analysis: longest block', value: block, unit: 'ms', most: MOST_BLOCK },
    { name: 'link of a whole game of 8 rounds', value: link.length, unit: 'letters', most: 600 },
  ];
}
