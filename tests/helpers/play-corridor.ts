/** Finds corridors that a test wants, in Node, and opens them in the browser as saved games. */
import type { Locator, Page } from 'playwright-core';
import type { Command } from '../../src/rules/commands.ts';
import { openLocal, resumeLocal } from '../../src/session/local.ts';
import type { LocalSession } from '../../src/session/local.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { OfferView, OwnView, View } from '../../src/view/types.ts';
import { firstAnswer } from '../desk/games.ts';
import { must } from './core.ts';
import { unfold } from './play.ts';

/** What somebody could offer. */
export type Offer = Pick<OfferView, 'to' | 'gives' | 'asks'>;

const SEATS = ['DE', 'PL', 'NL', 'GB', 'IT', 'FR', 'IE'] as const;
const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

export const ownOf = (view: View): OwnView => must(view.own);
export const offersIn = (view: View): readonly OfferView[] => must(ownOf(view).corridor).offers;

/** Answers so that nothing is said and nothing is owed. */
const quietly = (view: View): Command => {
  const { openings, seat } = ownOf(view);
  const open = openings.map(({ type }) => type);
  if (open.includes('stay-silent')) return { type: 'stay-silent', seat };
  return open.includes('leave-corridor') ? { type: 'leave-corridor', seat } : firstAnswer(view);
};

const send = (session: LocalSession, command: Command): boolean =>
  session.send(command, session.view().shared.question) === null;

/** The first corridor, of many games, in which `find` finds what it looks for. */
export function corridorWith<T>(
  scenario: Scenario,
  find: (session: LocalSession) => T | undefined,
): { readonly session: LocalSession; readonly found: T } {
  for (const seed of SEEDS)
    for (const seat of SEATS) {
      const session = openLocal({ scenario, seed, rounds: 4, seat, skill: 'diplomat' });
      for (let view = session.view(); view.shared.phase !== 'verdict'; view = session.view()) {
        const found = view.shared.phase === 'corridor' ? find(session) : undefined;
        if (found !== undefined) return { session, found };
        if (!send(session, quietly(view))) throw new Error('a quiet answer was refused');
      }
    }
  throw new Error('No game has such a corridor.');
}

/** An offer to this seat that is still open. */
export const openOffer = (session: LocalSession): OfferView | undefined =>
  offersIn(session.view()).find(({ answers }) => answers.includes('counter'));

/** Every offer this seat could make now. */
const offersFrom = (own: OwnView): Offer[] => {
  const { goods, partners } = must(own.corridor);
  return partners.flatMap(({ seat: to, goods: theirs }) =>
    theirs.flatMap((asks) =>
      goods.filter((gives) => gives !== asks).map((gives) => ({ to, gives, asks })),
    ),
  );
};

/** Offers that could be answered in this way: a counter asks for something else that is known to be wanted. */
const hopefulOf = (session: LocalSession, state: Answer): Offer[] => {
  const all = offersFrom(ownOf(session.view()));
  const inclined = all.filter((offer) => session.weighs(offer)?.inclined === true);
  if (state === 'accepted') return inclined;
  const others = all.filter((offer) => !inclined.includes(offer));
  if (state === 'declined') return others;
  const wanted = new Set(inclined.map(({ to, asks }) => `${to} ${asks}`));
  return others.filter(({ to, asks }) => wanted.has(`${to} ${asks}`));
};

const isSame = (one: Offer, other: Offer): boolean =>
  one.to === other.to && one.gives === other.gives && one.asks === other.asks;

/** A copy of a game in which an offer was made; null where the rules refuse it. */
export function afterOffer(
  scenario: Scenario,
  session: LocalSession,
  offer: Offer,
): LocalSession | null {
  const copy = resumeLocal(scenario, session.record());
  if ('problem' in copy) throw new Error(copy.problem);
  const { seat } = ownOf(copy.view());
  return send(copy, { type: 'offer', seat, ...offer }) ? copy : null;
}

type Answer = 'accepted' | 'declined' | 'countered';
const TRIES = 12;

/** An offer that would be answered in this way, tried in a copy of the game. */
export function offerAnswered(
  scenario: Scenario,
  session: LocalSession,
  state: Answer,
): Offer | undefined {
  const hopeful = hopefulOf(session, state);
  // Spread over all partners and goods: neighbours in the list are answered alike.
  const stride = Math.ceil(hopeful.length / TRIES);
  const tried = hopeful.filter((_, index) => index % stride === 0);
  return tried.find((offer) => {
    const answered = afterOffer(scenario, session, offer);
    if (answered === null) return false;
    return offersIn(answered.view()).some(
      (one) => isSame(one, offer) && one.counters === null && one.state === state,
    );
  });
}

/** Opens a game's record from the opening page, as a saved file. */
export async function openGame(page: Page, session: LocalSession): Promise<void> {
  await page.locator('.game-name').waitFor();
  await unfold(page, 'Other crises');
  await page.getByLabel('Open a file').setInputFiles({
    name: 'game.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(session.record())),
  });
  await page.locator('.game[data-task-now="corridor"]').waitFor();
}

export const corridor = (page: Page): Locator =>
  page.getByRole('region', { name: 'Corridor', exact: true });

/** A list of the corridor to choose from. */
export const list = (page: Page, name: string): Locator =>
  corridor(page).getByRole('combobox', { name, exact: true });

/** Chooses the terms of an offer and makes it. */
export async function makeOffer(page: Page, { to, gives, asks }: Offer): Promise<void> {
  await list(page, 'With').selectOption(to);
  await list(page, 'You ask').last().selectOption(asks);
  await list(page, 'You give').last().selectOption(gives);
  await corridor(page).getByRole('button', { name: 'Offer', exact: true }).click();
}
