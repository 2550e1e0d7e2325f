import type { HelpPage } from '../desk/defining.ts';
import { actionOf } from '../desk/keymap.ts';
import type { KeyAction } from '../desk/keymap.ts';
import { keymap } from './kept-keys.ts';

const PLACES: Readonly<Partial<Record<KeyAction, string>>> = {
  asked: '[data-task="true"]',
  hand: '.hand h2',
  texts: '.conclusions h2',
  own: '.delegation h2',
  table: '.delegations h2',
  ledger: '.ledger h2',
  log: '.log h2',
};

const PAGES: Readonly<Partial<Record<KeyAction, HelpPage>>> = {
  help: 'keys',
  state: 'state',
  glossary: 'glossary',
  reading: 'reading',
};

/** Does what a key stands for, as far as the page has it now. */
export function follow(key: string, open: (page: HelpPage) => void): void {
  const map = keymap.get();
  const action = actionOf(map, key);
  if (action === undefined || (!map.on && action !== 'help')) return;
  const page = PAGES[action];
  if (page !== undefined) return open(page);
  if (action === 'next') return pressMain();
  goTo(PLACES[action] ?? 'h1');
}

function pressMain(): void {
  document.querySelector<HTMLButtonElement>('.actions button.primary:not(:disabled)')?.click();
}

/** Brings focus to a heading, opening the drawer it may lie in. */
function goTo(place: string): void {
  const heading = document.querySelector<HTMLElement>(place);
  if (heading === null) return;
  if (heading.closest('[data-drawer="closed"] .side') !== null)
    document.querySelector<HTMLElement>('.drawer-toggle')?.click();
  heading.tabIndex = -1;
  requestAnimationFrame(() => {
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  });
}
