import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { namesOf } from '../../src/desk/names.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { LocalSession } from '../../src/session/local.ts';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { must } from '../helpers/core.ts';
import { answer, button, click, reach } from '../helpers/play.ts';
import {
  afterOffer,
  corridor,
  corridorWith,
  list,
  makeOffer,
  offerAnswered,
  openGame,
  openOffer,
  ownOf,
} from '../helpers/play-corridor.ts';
import { keyboardOf } from '../helpers/play-keyboard.ts';
import { collisions, overflow } from '../helpers/play-layout.ts';
import { scenarioFile } from '../helpers/play-record.ts';

const browser = useBrowser();
const DESKTOP = { width: 1440, height: 900, reducedMotion: 'reduce' } as const;

let scenario: Scenario;
beforeAll(async () => {
  scenario = await scenarioFile('mali-2013');
});

const opened = async (session: LocalSession, size = DESKTOP): Promise<Page> => {
  const page = await browser.open(size);
  await openGame(page, session);
  return page;
};

/** A corridor in which somebody asks the player for an asset. */
const askedForAsset = () =>
  corridorWith(scenario, (session) => {
    const offer = openOffer(session);
    return offer?.asks.startsWith('asset.') === true ? offer : undefined;
  });

const talks = (page: Page) => corridor(page).getByRole('listitem').and(page.locator('.talks li'));

describe('an offer of one’s own', () => {
  test('is weighed before it is made, answered at once, and counted', async () => {
    const { session, found } = corridorWith(scenario, (one) => {
      const no = offerAnswered(scenario, one, 'declined');
      const then = no && afterOffer(scenario, one, no);
      const yes = then && offerAnswered(scenario, then, 'accepted');
      return no && yes ? { no, yes } : undefined;
    });
    const page = await opened(session);
    const names = namesOf(scenario);
    const region = corridor(page);
    await region.getByText('2 left this round').waitFor();
    await makeOffer(page, found.no);
    await talks(page)
      .filter({ hasText: `${names.seat(found.no.to)}: “` })
      .waitFor();
    await region.getByText('1 left this round').waitFor();
    await list(page, 'With').selectOption(found.yes.to);
    await list(page, 'You ask').selectOption(found.yes.asks);
    await list(page, 'You give').selectOption(found.yes.gives);
    await region.getByText(/would almost surely accept|is more likely to accept/).waitFor();
    await region.getByRole('button', { name: 'Offer', exact: true }).click();
    await talks(page).filter({ hasText: 'Agreed.' }).waitFor();
    await region.getByText('You have begun all the talks that one round allows.').waitFor();
    expect(await region.getByRole('button', { name: 'Offer', exact: true }).count()).toBe(0);
    const told = page.getByRole('region', { name: 'Log', exact: true });
    const [one, other] = [names.seat(ownOf(session.view()).seat), names.seat(found.yes.to)];
    const terms = `${one} and ${other} came to terms in the corridor`;
    await told.getByRole('listitem').filter({ hasText: terms }).waitFor();
  });

  test('can be answered with a counter-offer, which takes the place of its answer', async () => {
    const { session, found } = corridorWith(scenario, (one) =>
      offerAnswered(scenario, one, 'countered'),
    );
    const page = await opened(session);
    await makeOffer(page, found);
    await talks(page).filter({ hasText: 'Answered with a counter-offer.' }).waitFor();
    const seat = namesOf(scenario).seat(found.to);
    const card = corridor(page).getByRole('article', { name: `Counter-offer from ${seat}` });
    await card.getByRole('heading').and(page.locator(':focus')).waitFor();
    expect(await card.getByRole('button', { name: 'Counter', exact: true }).count()).toBe(0);
    await card.getByRole('button', { name: 'Accept', exact: true }).click();
    await talks(page).filter({ hasText: 'Agreed.' }).waitFor();
    expect(await card.count()).toBe(0);
  });

  test('goes to the capital that is looked at', async () => {
    const { session } = corridorWith(scenario, openOffer);
    const { corridor: talking } = ownOf(session.view());
    const { seat } = must(must(talking).partners.at(-1));
    const { capital } = must(scenario.actors.find(({ id }) => id === seat));
    const page = await opened(session);
    expect(await list(page, 'With').inputValue()).not.toBe(seat);
    await page
      .getByRole('table', { name: 'Delegations' })
      .getByRole('button', { name: capital, exact: true })
      .click();
    await expect.poll(() => list(page, 'With').inputValue()).toBe(seat);
  });
});

describe('an offer to the player', () => {
  test('accepted binds: the asset stays ticked, and less is not to be had', async () => {
    const { session, found } = askedForAsset();
    const page = await opened(session);
    const own = ownOf(session.view()).seat;
    const asset = namesOf(scenario).asset(own, found.asks.replace('asset.', ''));
    const card = corridor(page).getByRole('article').first();
    await card.getByText(`You must send “${asset}” from now on, to the end.`).waitFor();
    await card.getByRole('button', { name: 'Accept', exact: true }).click();
    await talks(page).filter({ hasText: 'Agreed.' }).and(page.locator(':focus')).waitFor();
    await answer(page);
    await reach(page, 'pledge');
    const tick = page.getByRole('checkbox', { name: new RegExp(`^${asset}`) });
    expect(await tick.isChecked()).toBe(true);
    expect(await tick.isDisabled()).toBe(true);
    await page.getByText('Given in a deal: it stays ticked.').waitFor();
    const abstention = page.getByRole('radio', { name: 'Abstention' });
    expect(await abstention.isDisabled()).toBe(true);
    await page.getByText(`A deal of yours asks for more: ${asset}`).waitFor();
    await button(page, 'Commit').click();
    await reach(page, 'tour');
  });

  test('declined, with the reason that was given', async () => {
    const { session, found } = corridorWith(scenario, openOffer);
    const page = await opened(session);
    const card = corridor(page).getByRole('article').first();
    await list(page, 'If you decline, say')
      .first()
      .selectOption({ label: 'It brings us too little.' });
    await card.getByRole('button', { name: 'Decline', exact: true }).click();
    await talks(page).filter({ hasText: 'You: “It brings us too little.”' }).waitFor();
    const seat = namesOf(scenario).seat(found.from);
    expect(await corridor(page).getByRole('article', { name: seat }).count()).toBe(0);
  });

  test('countered: other terms go back and are answered', async () => {
    const { session } = corridorWith(scenario, openOffer);
    const page = await opened(session);
    const card = corridor(page).getByRole('article').first();
    await card.getByRole('button', { name: 'Counter', exact: true }).click();
    await card.getByText(/would almost surely accept|is more likely to (accept|decline)/).waitFor();
    await card.getByRole('combobox', { name: 'You ask' }).selectOption('nothing.at-all');
    await card.getByRole('button', { name: 'Counter', exact: true }).click();
    await talks(page).filter({ hasText: 'Answered with a counter-offer.' }).waitFor();
    const back = talks(page).filter({ hasText: 'for nothing in return.' });
    expect(await back.locator('strong').textContent()).toMatch(/^Agreed\.$|: “.+”$/);
  });
});

test('a public promise is made once, and all can see it', async () => {
  const { session } = corridorWith(scenario, openOffer);
  const page = await opened(session);
  await list(page, 'Stance').selectOption({ label: 'Solidarity' });
  await corridor(page)
    .getByText(/Kept then: \+2 standing\. Broken, then or later: −6/)
    .waitFor();
  await button(page, 'Promise').click();
  await corridor(page).getByText('Solidarity, not due yet.').waitFor();
  expect(await button(page, 'Promise').count()).toBe(0);
  const row = page.getByRole('table', { name: 'Delegations' }).locator('tr.own');
  await row.getByText('promised Solidarity (not due yet)').waitFor();
});

test('all of it by keyboard alone, and where focus goes something is seen', async () => {
  const { session } = corridorWith(scenario, openOffer);
  const page = await opened(session);
  const keyboard = keyboardOf(page);
  const region = corridor(page);
  await region.getByRole('heading', { level: 2 }).and(page.locator(':focus')).waitFor();
  await keyboard.touch(region.getByRole('button', { name: 'Accept', exact: true }).first());
  await talks(page).and(page.locator(':focus')).waitFor();
  await keyboard.walk(list(page, 'With'));
  await page.keyboard.press('ArrowDown');
  await keyboard.touch(region.getByRole('button', { name: 'Offer', exact: true }));
  await region.getByText('1 left this round').waitFor();
  await keyboard.touch(button(page, 'Promise'));
  await region.getByText(', not due yet.').waitFor();
  await keyboard.touch(button(page, 'Leave the corridor'));
  await reach(page, 'pledge');
  expect(keyboard.lost).toEqual([]);
});

test.each([DESKTOP, { ...DESKTOP, width: 390, height: 844 }])(
  'reads and fits at $width × $height, with an offer, a counter and an answer on the page',
  async (size) => {
    const { session } = corridorWith(scenario, openOffer);
    const page = await browser.open(size);
    await openGame(page, session);
    const region = corridor(page);
    await region.getByRole('button', { name: 'Offer', exact: true }).click();
    await region.getByText('1 left this round').waitFor();
    await click(region.getByRole('button', { name: 'Counter', exact: true }).first());
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(await overflow(page, 'corridor')).toEqual([]);
    expect(await collisions(page, 'corridor')).toEqual([]);
  },
);

test('leaving declines what was not answered, and the game goes on', async () => {
  const { session } = corridorWith(scenario, openOffer);
  const page = await browser.open(PLAIN);
  await openGame(page, session);
  await button(page, 'Leave the corridor').click();
  await reach(page, 'pledge');
  expect(await corridor(page).count()).toBe(0);
});

test('where the talks do not arrive the page says so, they can be asked for again, or left', async () => {
  const { session } = corridorWith(scenario, openOffer);
  const expected = /Failed to load resource.*corridor-talks-/;
  const talksFile = /\/corridor-talks-[^/]+\.js$/;
  const prepare = (page: Page) => page.route(talksFile, (route) => route.abort());
  const page = await browser.open({ ...DESKTOP, prepare, expected });
  await openGame(page, session);
  await corridor(page).getByText('The corridor could not be loaded.').waitFor();
  await page.unroute(talksFile);
  await button(page, 'Try again').click();
  await corridor(page).getByRole('article').first().waitFor();
  await button(page, 'Leave the corridor').click();
  await reach(page, 'pledge');
  expect(await corridor(page).count()).toBe(0);
});
