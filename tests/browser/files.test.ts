import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { RULES_VERSION } from '../../src/debate/record.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { button, heading, linkTo, MALI, phaseOf, playTo, reach, unfold } from '../helpers/play.ts';
import { recordIn, savedFile, scenarioText } from '../helpers/play-record.ts';

const browser = useBrowser();
const AT_ONCE = 2000;

/** Opens a file from the opening page, or from the page that refused the last one. */
async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const input = page.getByLabel('Open a file');
  await page.locator('.game-name, .problem').first().waitFor();
  if ((await page.locator('details.more:not([open])').count()) > 0)
    await unfold(page, 'Other crises');
  await input.setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
}

/** The sentences that say what is wrong with a file. */
async function troubleWith(page: Page, name: string, content: string | Buffer): Promise<string> {
  await openFile(page, name, content);
  const title = heading(page).and(page.getByText(`“${name}” cannot be played`));
  await title.waitFor({ timeout: AT_ONCE });
  expect(await page.evaluate(() => Reflect.get({}, 'polluted') as unknown)).toBeUndefined();
  expect(await page.locator('.problem :is(img, b, script)').count()).toBe(0);
  return await page.locator('.problem-lines').innerText();
}

const winter = (): Promise<string> => scenarioText('tutorial-3-rounds');

describe('a scenario file', () => {
  test('that is broken: file, line, column, what is wrong, and what works', async () => {
    const lines = (await winter()).split('\n');
    const at = lines.findIndex((line) => line.includes('telephone: {'));
    lines[at] = lines[at]?.replace('warm: 400', 'warm: cold') ?? '';
    const page = await browser.open(PLAIN);
    const told = await troubleWith(page, 'winter.yaml', lines.join('\n'));
    const column = (lines[at]?.indexOf('cold') ?? 0) + 1;
    expect(told).toContain(`winter.yaml, line ${at + 1}, column ${column}: `);
    expect(told.split('\n')[0]?.length).toBeGreaterThan(45);
    await button(page, 'The Cold Winter').click();
    await page.getByRole('button', { name: /^Sit down as/ }).click();
    await reach(page, 'warnings');
  });

  test('that was edited is played, and resumed after a reload', async () => {
    const edited = (await winter())
      .replace(/^id: .*$/m, 'id: my-winter')
      .replace(/^title: .*$/m, 'title: My own winter')
      .replace(/^tagline: .*$/m, 'tagline: A tagline of my own.')
      .replace('title: Last summer', 'title: Summer as I tell it');
    const page = await browser.open(PLAIN);
    await openFile(page, 'mine.yaml', edited);
    await page.getByRole('button', { name: /^Sit down as/ }).click();
    await reach(page, 'warnings');
    await page.getByRole('heading', { name: 'Summer as I tell it' }).waitFor();
    await playTo(page, 'floor');
    const hand = await page.getByRole('region', { name: 'Your hand' }).innerText();
    await page.reload();
    await reach(page, 'floor');
    expect(await page.getByRole('region', { name: 'Your hand' }).innerText()).toBe(hand);
    await page.goto(page.url().replace(/\?.*/, ''));
    await page.getByText('My own winter').waitFor();
    await button(page, 'Resume').click();
    await reach(page, 'floor');
  });
});

describe('a saved game', () => {
  test('is opened on another device and played on', async () => {
    const page = await browser.open({ ...PLAIN, address: linkTo(MALI) });
    await playTo(page, 'pledge');
    const file = await savedFile(page);
    const hand = await page.getByRole('region', { name: 'Your hand' }).innerText();
    const other = await browser.open(PLAIN);
    await openFile(other, 'saved.json', file);
    await other.locator('.game').waitFor();
    expect(await phaseOf(other)).toBe('pledge');
    expect(await other.getByRole('region', { name: 'Your hand' }).innerText()).toBe(hand);
    expect(recordIn(await savedFile(other))).toEqual(recordIn(file));
    await playTo(other, 'consequences');
  });

  test('of another version of the scenario, which it does not carry, begins anew and says so', async () => {
    const page = await browser.open({ ...PLAIN, address: linkTo(MALI) });
    await playTo(page, 'floor');
    const game = JSON.parse(await savedFile(page)) as { record: GameRecord };
    const { scenario } = game.record;
    const record = { ...game.record, scenario: { ...scenario, hash: '0'.repeat(64) } };
    const file = JSON.stringify({ ...game, record, scenario: null });
    const other = await browser.open(PLAIN);
    await openFile(other, 'saved.json', file);
    await other.getByText('another version of this scenario').waitFor();
    expect(await phaseOf(other)).toBe('warnings');
  });
});

const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
const aliases = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
const record = (change: object): string =>
  JSON.stringify({
    format: 1,
    rules: RULES_VERSION,
    scenario: { id: 'mali-2013', version: 1, hash: '0'.repeat(64) },
    seed: 1,
    rounds: 4,
    seats: { DE: 'human' },
    commands: [],
    ...change,
  });

const HOSTILE: readonly [string, string, string | Buffer, RegExp][] = [
  ['10 MB', 'large.yaml', Buffer.alloc(10_000_000, 'a: 1\n'), /larger than 2 MB/],
  ['noise', 'noise.yaml', Buffer.from(Uint8Array.from({ length: 9000 }, (_, i) => i * i)), /./],
  ['nothing', 'empty.yaml', '', /line 1, column 1/],
  ['nesting', 'deep.yaml', nested, /./],
  ['aliases', 'aliases.yaml', aliases, /alias/i],
  ['markup', 'markup.yaml', 'title: <img src=x onerror=alert(1)>\n', /line 1/],
  ['a prototype', 'proto.yaml', '__proto__: { polluted: true }\n', /line 1/],
  [
    'a record with a prototype',
    'proto.json',
    '{"commands": [], "__proto__": {"polluted": 1}}',
    /./,
  ],
  [
    'a record with unknown commands',
    'odd.json',
    record({ commands: [{ type: 'win' }] }),
    /commands/,
  ],
  [
    'a record of an unknown crisis',
    'else.json',
    record({ scenario: { id: 'atlantis', version: 1, hash: '0'.repeat(64) } }),
    /atlantis/,
  ],
  ['a record nobody played', 'bots.json', record({ seats: { DE: 'novice' } }), /Only bots/],
  ['a name of markup', '<img src=x onerror=alert(1)>.yaml', 'title: 1', /line 1/],
  ['half a record', 'half.json', record({}).slice(0, 90), /./],
];

test('a hostile file is refused at once, in a sentence', async () => {
  const page = await browser.open(PLAIN);
  for (const [what, name, content, sentence] of HOSTILE) {
    const told = await troubleWith(page, name, content);
    expect({ what, told }).toEqual({ what, told: expect.stringMatching(sentence) as string });
    expect(told.length).toBeLessThan(3000);
  }
});
