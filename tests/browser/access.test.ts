import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { must } from '../helpers/core.ts';
import { findings } from '../helpers/play-axe.ts';
import { buried, hollows } from '../helpers/play-cards.ts';
import { FAMILIES, inEach, openingIn, visitEverything } from '../helpers/play-everywhere.ts';
import { clippings, collisions, crowding, overflow } from '../helpers/play-layout.ts';

const browser = useBrowser();
const MINUTE = 60_000;

const everyBox = [overflow, collisions, clippings, crowding, hollows, buried] as const;

test.each(FAMILIES)(
  'every page reads and fits, played in a $kind window and looked at in each of its kind',
  { timeout: 15 * MINUTE },
  async ({ layouts }) => {
    const [first] = layouts;
    const found: string[] = [];
    await visitEverything(browser, openingIn(must(first)), async (page, where) => {
      found.push(...(await findings(page, where)));
      await inEach(page, layouts, async ({ name }) => {
        for (const check of everyBox) found.push(...(await check(page, `${where} ${name}`)));
      });
    });
    expect(found).toEqual([]);
  },
);

test('the checks find a page without a language, a wide box and two boxes in one place', async () => {
  const page = await browser.open({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Take a seat' }).waitFor();
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    for (const one of document.querySelectorAll<HTMLElement>('.front-words > *')) {
      one.style.width = '500px';
      one.style.marginTop = '-3rem';
    }
  });
  expect((await findings(page, 'opening')).join()).toContain('html-has-lang');
  expect(await overflow(page, 'opening')).not.toEqual([]);
  expect(await collisions(page, 'opening')).not.toEqual([]);
  expect(await clippings(page, 'opening')).toEqual([]);
  expect(await crowding(page, 'opening')).toEqual([]);
  expect(await hollows(page, 'opening')).toEqual([]);
  expect(await buried(page, 'opening')).toEqual([]);
  await page.evaluate(() => {
    const foot = document.createElement('div');
    foot.className = 'actions';
    Object.assign(foot.style, { position: 'fixed', inset: 'auto 0 0', height: '50vh' });
    const cards = document.createElement('div');
    cards.innerHTML =
      '<p class="card"><span class="said">Said</span><span class="preview">Whom</span></p>' +
      '<p class="seat-card">A capital</p>';
    const [card, capital] = cards.children as unknown as HTMLElement[];
    Object.assign(card?.style ?? {}, {
      display: 'grid',
      alignContent: 'space-between',
      height: '90vh',
    });
    Object.assign(capital?.style ?? {}, { bottom: '0', height: '80vh', zIndex: '0' });
    document.body.append(cards, foot);
    const heading = document.querySelector<HTMLElement>('h1');
    if (heading === null) return;
    heading.style.height = '10px';
    heading.style.overflow = 'hidden';
  });
  expect(await clippings(page, 'opening')).not.toEqual([]);
  expect(await crowding(page, 'opening')).not.toEqual([]);
  expect(await hollows(page, 'opening')).not.toEqual([]);
  expect(await buried(page, 'opening')).not.toEqual([]);
});
