import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { namesOf } from '../../src/desk/names.ts';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { button } from '../helpers/play.ts';
import { must } from '../helpers/core.ts';
import { findings } from '../helpers/play-axe.ts';
import { FAMILIES, inEach, openingIn } from '../helpers/play-everywhere.ts';
import { clippings, collisions, overflow } from '../helpers/play-layout.ts';
import { newestSave } from '../helpers/play-saves.ts';
import { playRoom, scenario, seenBy, sharedLink } from '../helpers/play-together.ts';

const browser = useBrowser();
const MINUTE = 60_000;
const SEATS = ['TAM', 'OST', 'BRE'];

const ballot = (page: Page) => page.locator('.ballot');

test(
  'a room plays a whole game by raising hands, shown no secret, and reads afterwards how it went',
  { timeout: 6 * MINUTE },
  async () => {
    const page = await browser.open({ ...PLAIN, address: sharedLink('hands', SEATS) });
    await ballot(page).waitFor();
    const { find } = namesOf(scenario);
    const secrets = scenario.interests.map(({ id }) => find.interest(id)?.text ?? id);
    expect(secrets.length).toBeGreaterThan(3);
    const asked = await playRoom(page, async () => {
      const source = await page.content();
      expect(secrets.filter((text) => source.includes(text))).toEqual([]);
    });
    const { commands, seats } = await newestSave(page);
    for (const seat of SEATS) {
      expect(seats[seat]).toBe('human');
      expect(commands.some((one) => 'seat' in one && one.seat === seat)).toBe(true);
    }
    const votes = page.getByRole('region', { name: 'How the hands went' });
    expect(await votes.getByRole('listitem').count()).toBe(asked);
    await page.reload();
    await votes.waitFor();
    expect(await votes.getByRole('listitem').count()).toBe(asked);
    await button(page, 'Analyse this game').click();
    await page.getByRole('heading', { name: 'Who stood where' }).waitFor();
  },
);

test('most hands decide, and whoever works the computer in a tie', async () => {
  const page = await browser.open({ ...PLAIN, address: sharedLink('hands', ['OST']) });
  const { plan, save } = scenario.prologue;
  const more = (name: string) => button(page, `One hand more for “${name}”`);
  const go = (name: string) => button(page, `Go with “${name}”`);
  await page.getByText('Nobody has raised a hand.').waitFor();
  await more(plan.name).click();
  await more(save.name).click();
  await page.getByText('A tie at 1 hand.').waitFor();
  await go(plan.name).waitFor();
  await page.getByRole('spinbutton', { name: save.name }).fill('12');
  await page.getByText('Most hands: 12 of 13.').waitFor();
  expect(await go(plan.name).count()).toBe(0);
  await go(save.name).press('Enter');
  await page.getByRole('heading', { name: namesOf(scenario).country('OST') }).waitFor();
  const record = await newestSave(page);
  expect(record.commands).toContainEqual({ type: 'prepare', seat: 'OST', plan: false });
  expect(seenBy(record, null).shared.phase).toBe('call');
});

test('a game of several people goes on without any network', { timeout: 2 * MINUTE }, async () => {
  const page = await browser.open({
    width: 1000,
    height: 700,
    reducedMotion: 'reduce',
    address: sharedLink('hands', ['OST']),
  });
  await page.locator('.together[data-fetched="true"]').waitFor();
  await page.context().setOffline(true);
  await playRoom(page, async () => {});
  await page.getByRole('region', { name: 'How the hands went' }).waitFor();
  await button(page, 'Analyse this game').click();
  await page.getByRole('heading', { name: 'Who stood where' }).waitFor();
  expect((await newestSave(page)).commands.length).toBeGreaterThan(50);
});

test.each(FAMILIES)(
  'the votes read and fit in $kind windows',
  { timeout: 6 * MINUTE },
  async ({ layouts }) => {
    const address = sharedLink('hands', SEATS);
    const size = openingIn(must(layouts[0]));
    const page = await browser.open({ ...size, reducedMotion: 'reduce', address });
    const found: string[] = [];
    const seen = new Set<string>();
    await ballot(page).waitFor();
    await playRoom(page, async () => {
      const { shared } = seenBy(await newestSave(page), null);
      const where = (await ballot(page).count()) > 0 ? `vote in ${shared.phase}` : shared.phase;
      if (seen.has(where)) return;
      seen.add(where);
      found.push(...(await findings(page, where)));
      await inEach(page, layouts, async ({ name }) => {
        for (const check of [overflow, collisions, clippings])
          found.push(...(await check(page, `${where} ${name}`)));
      });
    });
    expect(found).toEqual([]);
    expect(seen).toContain('vote in pledge');
  },
);
