/** What is wrong with the cards of a page: hollow ones in the hand, and a capital's that something lies over. */
import type { Page } from 'playwright-core';

/** Cards of a hand with more air between what they say and whom they move than a reader scrolls past. */
export async function hollows(page: Page, where: string): Promise<string[]> {
  const hollow = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.card')].flatMap((card) => {
      const said = card.querySelector('.said');
      const preview = card.querySelector('.preview');
      if (said === null || preview === null || !preview.checkVisibility()) return [];
      const air = preview.getBoundingClientRect().top - said.getBoundingClientRect().bottom;
      return air > innerHeight / 4 ? [(card.textContent ?? '').slice(0, 24)] : [];
    }),
  );
  return hollow.map((one) => `${where}: the card “${one}” is hollow`);
}

/** The card of a capital where something else lies over one of its ends. */
export async function buried(page: Page, where: string): Promise<string[]> {
  const under = await page.evaluate(() => {
    const card = document.querySelector('.seat-card');
    if (card === null || document.querySelector('dialog[open]') !== null) return [];
    const { left, right, top, bottom } = card.getBoundingClientRect();
    const middle = (left + right) / 2;
    return [top + 12, bottom - 12].flatMap((y) => {
      const found = document.elementFromPoint(middle, y);
      return card.contains(found) ? [] : [found?.getAttribute('class') ?? 'nothing'];
    });
  });
  return under.map((one) => `${where}: “${one}” lies over the card of a capital`);
}
