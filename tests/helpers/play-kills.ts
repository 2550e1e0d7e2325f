/** Plays a game in a tab that dies at moments of chance, and looks for what it had shown to be kept. */
import type { Page } from 'playwright-core';
import { streamFrom } from '../../src/bots/stream.ts';
import type { Stream } from '../../src/bots/stream.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { openReplay } from '../../src/session/replay.ts';
import { PLAIN } from './browser.ts';
import type { TestBrowser } from './browser.ts';
import { answer, linkTo, moved, phaseOf, question } from './play.ts';
import type { Deal } from './play.ts';
import { scenarioFile } from './play-record.ts';
import { damagedTexts, newestSave } from './play-saves.ts';

/** What the page showed, as it came: what was asked, and whether that was kept. */
interface Shown {
  readonly asked: string;
  readonly kept: boolean;
}

/** What came of so many deaths. */
export interface Kills {
  readonly kills: number;
  /** Of those, how often the page had shown to be kept what it still showed when it died. */
  readonly confirmed: number;
  /** What was confirmed and not there afterwards. */
  readonly lost: readonly string[];
  /** How often the last thing shown was not there: it had not been said to be kept. */
  readonly behind: number;
}

const NONE: Kills = { kills: 0, confirmed: 0, lost: [], behind: 0 };

const added = (a: Kills, b: Kills): Kills => ({
  kills: a.kills + b.kills,
  confirmed: a.confirmed + b.confirmed,
  lost: [...a.lost, ...b.lost],
  behind: a.behind + b.behind,
});

/** Tells the test whatever the page says of what is asked and kept, as soon as it says so. */
async function report(page: Page, tell: (shown: Shown) => void): Promise<void> {
  await page.exposeFunction('tellShown', tell);
  await page.addInitScript(() => {
    let before = '';
    const look = (): void => {
      const game = document.querySelector<HTMLElement>('.game');
      if (game === null) return;
      const round = game.querySelector('.when output')?.textContent ?? '';
      const { saved, taskNow } = game.dataset;
      const shown = { asked: `${taskNow ?? ''} ${round}`, kept: saved === 'saved' };
      if (before === JSON.stringify(shown)) return;
      before = JSON.stringify(shown);
      const tellShown: unknown = Reflect.get(globalThis, 'tellShown');
      if (typeof tellShown === 'function') Reflect.apply(tellShown, undefined, [shown]);
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}

/** Everything that a record has been asked, in the words in which a page names it. */
function askedIn(scenario: Scenario, record: GameRecord): string[] {
  const stops = openReplay(scenario, record)?.stops ?? [];
  return stops.map(({ phase, round }) =>
    round === 0 ? `${phase} ` : `${phase} Round ${String(round)} of ${String(record.rounds)}`,
  );
}

/** Ends the page as if its process had died. */
export async function crash(page: Page): Promise<void> {
  const debuggerOf = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  debuggerOf.send('Page.crash').catch(() => undefined);
  await crashed;
}

const MOST_STEPS = 5;
const LONGEST = 250;

/** Answers what is asked; false when the game is over. */
async function step(page: Page): Promise<boolean> {
  if ((await phaseOf(page)) === 'verdict') return false;
  const before = await question(page);
  await answer(page);
  await moved(page, before);
  return true;
}

/** Plays a few answers, then goes on while the page dies: somewhere within the next quarter of a second. */
async function playIntoDeath(page: Page, roll: Stream): Promise<void> {
  for (let steps = roll(0, MOST_STEPS); steps > 0; steps -= 1) await step(page);
  const debuggerOf = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  const die = (): void => void debuggerOf.send('Page.crash').catch(() => undefined);
  setTimeout(die, roll(0, LONGEST));
  const goOn = async (): Promise<void> => {
    while (await step(page));
  };
  await Promise.allSettled([goOn(), crashed]);
}

/** What is wrong with a game that was opened again after its page had shown so much. */
async function lossesOf(
  page: Page,
  asked: readonly string[],
  { before, kept, record }: { before: GameRecord | null; kept?: string; record: GameRecord },
): Promise<string[]> {
  return [
    ...(kept !== undefined && !asked.includes(kept) ? [`not there: ${kept}`] : []),
    ...(before !== null && !isPrefix(before, record) ? ['another game than before'] : []),
    ...((await damagedTexts(page)).length > 0 ? ['a damaged save'] : []),
  ];
}

/** One game in one browser: dies and is opened again until it is over or has died often enough. */
async function dieInGame(
  browser: TestBrowser,
  deal: Deal,
  { kills, roll }: { readonly kills: number; readonly roll: Stream },
): Promise<Kills> {
  const scenario = await scenarioFile(deal.scenario);
  const shown: Shown[] = [];
  const prepare = (page: Page): Promise<void> => report(page, (one) => void shown.push(one));
  const opening = { address: linkTo(deal), prepare };
  let page = await browser.open({ ...PLAIN, ...opening });
  let before: GameRecord | null = null;
  let sum: Kills = NONE;
  do {
    await page.locator('.game').waitFor();
    shown.length = 0;
    await playIntoDeath(page, roll);
    const kept = shown.findLast((one) => one.kept)?.asked;
    const last = shown.at(-1)?.asked;
    const next = await browser.openBeside(page, opening);
    await next.locator('.game[data-saved="saved"]').waitFor();
    const record = await newestSave(next);
    const asked = askedIn(scenario, record);
    const found = { before, record, ...(kept === undefined ? {} : { kept }) };
    sum = added(sum, {
      kills: 1,
      confirmed: kept === undefined ? 0 : 1,
      lost: await lossesOf(next, asked, found),
      behind: last === undefined || asked.includes(last) ? 0 : 1,
    });
    before = record;
    await page.close();
    page = next;
  } while (sum.kills < kills && (await phaseOf(page)) !== 'verdict');
  await page.context().close();
  return sum;
}

const isPrefix = (before: GameRecord, now: GameRecord): boolean =>
  JSON.stringify(before.commands) === JSON.stringify(now.commands.slice(0, before.commands.length));

/** Lets tabs die so often, at moments drawn from `seed`, in as many games as it takes. */
export async function killTabs(
  browser: TestBrowser,
  { deal, kills, seed }: { readonly deal: Deal; readonly kills: number; readonly seed: number },
): Promise<Kills> {
  const roll = streamFrom(seed);
  let sum = NONE;
  for (let game = 0; sum.kills < kills; game += 1) {
    const one = { ...deal, seed: deal.seed + game };
    sum = added(sum, await dieInGame(browser, one, { kills: kills - sum.kills, roll }));
  }
  return sum;
}
