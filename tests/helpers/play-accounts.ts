/** Reads the page that a number opens, and adds it up anew. */
import type { Page } from 'playwright-core';

/** One table of the page: its caption, its rows and its foot, in points. */
export interface ToldSum {
  readonly caption: string;
  readonly rows: readonly number[];
  readonly sum: number;
}

/** `−1.5` and `+3` as numbers. */
export const numberIn = (text: string): number => Number(text.replace('−', '-').replace('%', ''));

const tenths = (value: number): number => Math.round(value * 10);

/** The tables of the open page, top to bottom: newest round first. */
export async function sumsOn(page: Page): Promise<ToldSum[]> {
  const tables = await page.locator('dialog[open] table').evaluateAll((all) =>
    all.map((table) => ({
      caption: table.querySelector('caption')?.textContent ?? '',
      rows: [...table.querySelectorAll('tbody td')].map((cell) => cell.textContent ?? ''),
      sum: table.querySelector('tfoot td')?.textContent ?? '',
    })),
  );
  return tables.map(({ caption, rows, sum }) => ({
    caption,
    rows: rows.map(numberIn),
    sum: numberIn(sum),
  }));
}

/** What does not add up on the open page: causes to a round, a round to its change, rounds to the value now. */
export async function mistakesOn(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  const account = await page.locator('dialog[open] .account').textContent();
  const told = /began at (\S+) and has changed by (\S+) since\. Now: ([^ ]+?)(?: of 100)?\.$/.exec(
    account ?? '',
  );
  const [start, change, now] = (told?.slice(1) ?? []).map((text) => tenths(numberIn(text)));
  const sums = await sumsOn(page);
  for (const { caption, rows, sum } of sums) {
    const all = rows.reduce((so, by) => so + tenths(by), 0);
    if (all !== tenths(sum)) wrong.push(`${caption}: ${rows.join(' + ')} is not ${sum}`);
    const [, from = '', to = ''] = /from (\S+) to (\S+)$/.exec(caption) ?? [];
    const by = tenths(numberIn(to)) - tenths(numberIn(from));
    if (from !== '' && by !== tenths(sum)) wrong.push(`${caption} is not ${sum}`);
  }
  const rounds = sums.filter(({ caption }) => caption.includes(' from '));
  const changed = rounds.reduce((all, { sum }) => all + tenths(sum), 0);
  if (rounds.length === 0 || changed !== change) wrong.push(`${changed} is not ${change}`);
  if ((start ?? 0) + changed !== now) wrong.push(`${start} and ${changed} is not ${now}`);
  return wrong;
}
