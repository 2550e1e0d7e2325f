import { expect, test } from 'vitest';
import { must } from '../helpers/core.ts';
import { findings } from '../helpers/play-axe.ts';
import { useBrowser } from '../helpers/browser.ts';
import { FAMILIES, inEach, openingIn } from '../helpers/play-everywhere.ts';
import { collisions, overflow } from '../helpers/play-layout.ts';
import { dropFile, editor, jumpTo, problems, startFrom, STUDIO, until } from '../helpers/studio.ts';

const browser = useBrowser();
const WIDE = { width: 1440, height: 900, address: STUDIO } as const;

test('a mistake is underlined with its line, and its fix mends it', async () => {
  const page = await browser.open(WIDE);
  await startFrom(page);
  await jumpTo(page, 'Ostmere');
  await page.keyboard.press('Enter');
  await page.keyboard.type('nme: Ostmere');
  await editor(page).getByText('nme: Ostmere').waitFor();
  await page.locator('[data-state="read"]').waitFor({ state: 'attached' });
  const problem = problems(page).getByRole('listitem').first();
  await problem.getByText(/Line \d+, column \d+/).waitFor();
  await page.locator('.cm-lintRange-error').first().waitFor();
  await problem.getByRole('button', { name: 'Do this' }).click();
  await problems(page).getByText('No problems').waitFor();
  expect(await page.locator('.cm-lintRange-error').count()).toBe(0);
});

test('what was typed is there again after the page is killed', async () => {
  const page = await browser.open(WIDE);
  await startFrom(page);
  await jumpTo(page, 'Ostmere');
  await page.keyboard.type(' # kept');
  await page.getByText('saving…').waitFor();
  await page.getByText(/^saved at/).waitFor();
  const again = await browser.openBeside(page, {
    address: `${STUDIO}${new URL(page.url()).search}`,
  });
  await page.close({ runBeforeUnload: false });
  await again.getByRole('button', { name: 'Outline' }).click();
  await again.getByRole('button', { name: 'Ostmere', exact: true }).click();
  await editor(again).getByText('# kept').waitFor();
  expect(page.isClosed()).toBe(true);
});

test('the doctor counts while one writes, and a bar opens a game behind it', async () => {
  const page = await browser.open(WIDE);
  await startFrom(page);
  const bar = page.getByRole('button', { name: /Open such a game/ }).first();
  await bar.click();
  const game = page.frameLocator('.studio-trial iframe');
  await game.getByRole('heading', { level: 1, name: /played by bots/ }).waitFor();
  await page.getByRole('button', { name: 'Back to the studio' }).click();
  expect(await problems(page).getByText('No problems').isVisible()).toBe(true);
});

test('a game is played from here, and the text is as it was', async () => {
  const page = await browser.open(WIDE);
  await startFrom(page);
  await jumpTo(page, 'Ostmere');
  await page.keyboard.type(' # mine');
  await problems(page).getByText('No problems').waitFor();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const play = page.getByRole('button', { name: /^Play from here as/ });
  await play.click();
  const game = page.frameLocator('.studio-trial iframe');
  await game.locator('.game').waitFor();
  await page.getByRole('button', { name: 'Back to the studio' }).click();
  expect(await editor(page).getByText('# mine').isVisible()).toBe(true);
});

/** Each line is ten times the one before. */
const bomb = (): string =>
  Array.from({ length: 9 }, (_, index) => {
    const before = index === 0 ? 'x' : `*a${String(index - 1)}`;
    return `a${String(index)}: &a${String(index)} [${Array.from({ length: 10 }, () => before).join(', ')}]`;
  }).join('\n');

const HOSTILE: readonly (readonly [string, readonly number[] | string, RegExp])[] = [
  ['10 MB', 'a'.repeat(10_000_000), /larger than 256 KB/],
  ['not UTF-8', [0x66, 0xff, 0xfe, 0x00], /not UTF-8/],
  ['an alias bomb', bomb(), /alias/i],
  ['deep nesting', `a: ${'['.repeat(5000)}`, /levels deep/],
  ['prototype keys', '__proto__: { polluted: true }\nconstructor: 1\n', /__proto__/],
];

test.each(HOSTILE)('a hostile file, %s: a clear sentence', async (_, content, said) => {
  const page = await browser.open(WIDE);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await dropFile(page, content);
  await page.getByText(said).first().waitFor();
  expect(await page.evaluate(() => Reflect.get({}, 'polluted') === undefined)).toBe(true);
});

test('a form writes into the text and keeps its comments', async () => {
  const page = await browser.open(WIDE);
  await startFrom(page);
  await page.getByRole('button', { name: 'Forms' }).click();
  await page.getByRole('textbox', { name: 'Wording' }).fill('The Colder Winter');
  await page.getByRole('button', { name: 'Write it into the text' }).click();
  await page.getByText('Written into the text.').waitFor();
  await editor(page).getByText('title: The Colder Winter').waitFor();
  const comment = editor(page).getByText('# A first game: six invented neighbours');
  expect(await comment.isVisible()).toBe(true);
});

test('two versions are set side by side', async () => {
  const page = await browser.open(WIDE);
  await startFrom(page);
  await page.getByRole('button', { name: 'Versions' }).click();
  await page.getByRole('textbox', { name: 'Name of this version' }).fill('first');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await page.getByRole('button', { name: 'Compare with now' }).click();
  await page.locator('[data-played]:not([data-played="0"])').waitFor();
  const rows = page.locator('.studio-compared tbody tr');
  expect(await rows.count()).toBeGreaterThan(2);
  expect(await page.locator('[data-sure="true"]').count()).toBe(0);
});

test.each(FAMILIES)(
  'nothing overlaps or runs out of $kind windows, and axe finds nothing',
  async ({ layouts }) => {
    const page = await browser.open({ ...openingIn(must(layouts[0])), address: STUDIO });
    const found: string[] = [...(await findings(page, 'start'))];
    await startFrom(page);
    const parts = await page
      .getByRole('navigation', { name: 'Parts of the studio' })
      .getByRole('button')
      .all();
    for (const part of parts) {
      await part.click();
      const where = await part.innerText();
      found.push(...(await findings(page, where)));
      await inEach(page, layouts, async ({ name }) => {
        for (const check of [overflow, collisions])
          found.push(...(await check(page, `${where} ${name}`)));
      });
    }
    expect(found).toEqual([]);
  },
);

test('everything is reached by keyboard, and Tab leaves the text', async () => {
  const page = await browser.open(WIDE);
  await page.getByRole('button', { name: 'The Cold Winter' }).focus();
  await page.keyboard.press('Enter');
  await problems(page).getByText('No problems').waitFor();
  await editor(page).focus();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Tab');
  await until(page, async () => (await focused()) === 'Table');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('heading', { name: 'Outline' }).isVisible()).toBe(true);
});

test('what is typed stands in the text while the doctor still plays', async () => {
  const page = await browser.open(WIDE);
  await startFrom(page);
  await jumpTo(page, 'Ostmere');
  await page.locator('[data-games]:not([data-games="0"])').waitFor();
  await page.keyboard.type(' # a remark', { delay: 30 });
  await editor(page).getByText('# a remark').waitFor();
  expect(await page.locator('[data-old="true"]').count()).toBe(1);
  await page.locator('[data-old="false"]').waitFor();
});
