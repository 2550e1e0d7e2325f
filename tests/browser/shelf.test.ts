import { expect, test } from 'vitest';
import { recordHash, scenarioHash } from '../../src/debate/record.ts';
import { readGameFile } from '../../src/keeping/game-file.ts';
import { FILES } from '../../src/words/keeping.ts';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { button, linkTo, playTo, reach, TUTORIAL } from '../helpers/play.ts';
import { recordIn, savedFile, scenarioFile } from '../helpers/play-record.ts';
import { changeSlots, damagedTexts, newestSave, putCrisisBy } from '../helpers/play-saves.ts';

const browser = useBrowser();

test('a game goes on by the crisis it was begun on when the page brings another version', async () => {
  const shipped = await scenarioFile(TUTORIAL.scenario);
  const older = { ...shipped, version: 77, place: 'The old valley' };
  const page = await browser.open({ ...PLAIN, address: linkTo(TUTORIAL) });
  await playTo(page, 'floor');
  const before = await newestSave(page);
  await putCrisisBy(page, scenarioHash(older), older);
  const stale = (text: string): string =>
    text
      .replaceAll(scenarioHash(shipped), scenarioHash(older))
      .replace(`"version":${String(shipped.version)}`, '"version":77');
  await changeSlots(page, 2, stale, 'resealed');
  await page.reload();
  await page.getByText(FILES.carried(77)).waitFor();
  await reach(page, 'floor');
  await page.getByText('The old valley').first().waitFor();
  const read = readGameFile(await savedFile(page));
  expect(read.ok && read.file.record.commands).toEqual(before.commands);
  expect(read.ok && read.file.scenario?.place).toBe('The old valley');
  await page.goto(page.url().replace(/\?.*/, '?page=saves'));
  await button(page, 'Watch').click();
  await page.locator('.replay-controls').waitFor();
});

test('one record has one hash: on the page, on the shelf, in a file and after the file', async () => {
  const deal = { ...TUTORIAL, seat: 'TAM' };
  const page = await browser.open({ ...PLAIN, address: linkTo(deal) });
  await playTo(page, 'verdict');
  const text = await savedFile(page);
  const hash = recordHash(recordIn(text));
  expect(recordHash(await newestSave(page))).toBe(hash);
  const other = await browser.open(PLAIN);
  await other.getByText('Other crises').click();
  const file = { name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await other.locator('input[type=file]').setInputFiles(file);
  await reach(other, 'verdict');
  expect(recordHash(recordIn(await savedFile(other)))).toBe(hash);
  await other.locator('.game[data-saved="saved"]').waitFor();
  expect(recordHash(await newestSave(other))).toBe(hash);
});

const HOSTILE: readonly (readonly [string, (text: string) => string])[] = [
  ['nothing', () => 'null'],
  ['a list', () => '[]'],
  ['markup for a plan', (text) => text.replace('"OST"', '"<img src=x onerror=alert(1)>"')],
  ['a prototype', () => '{"__proto__": {"polluted": true}, "plan": {}, "record": {}}'],
  ['no commands', (text) => text.replace(/"commands":\[.*?\]/, '"commands":{}')],
  ['an unknown command', (text) => text.replace('"type":"prepare"', '"type":"win"')],
  ['brackets', () => '['.repeat(200_000)],
  [
    '10 MB',
    (text) => text.replace('"name":null', `"name":null,"more":"${'x'.repeat(10_000_000)}"`),
  ],
  ['a crisis that is none', (text) => text.replace('"scenario":null', '"scenario":{"id":"x"}')],
];

test('a hostile save with the right checksum is a game or is set aside, and play goes on', async () => {
  const page = await browser.open({ ...PLAIN, address: linkTo(TUTORIAL) });
  const home = page.url();
  for (const [what, spoil] of HOSTILE) {
    await page.goto(home);
    await page.locator('.game[data-saved="saved"]').waitFor();
    await playTo(page, 'call');
    await page.locator('.game[data-saved="saved"]').waitFor();
    const [spoilt = ''] = await changeSlots(page, 2, spoil, 'resealed');
    await page.reload();
    await page.locator('.game[data-saved="saved"]').waitFor();
    const kept = [...(await damagedTexts(page)), JSON.stringify(await newestSave(page))];
    expect({ what, kept: kept.some((text) => text === spoilt || spoilt.includes(text)) }).toEqual({
      what,
      kept: true,
    });
    expect(await page.evaluate(() => Reflect.get({}, 'polluted') as unknown)).toBeUndefined();
    expect(await page.locator('main :is(img[src="x"], script)').count()).toBe(0);
    await page.goto(home.replace(/\?.*/, '?page=saves'));
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
}, 120_000);
