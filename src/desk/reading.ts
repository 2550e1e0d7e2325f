import { reader } from '../screen/reader.ts';
import type { Reader } from '../screen/reader.ts';

const FORCED = '(forced-colors: active)';
const MORE = '(prefers-contrast: more)';

/** What only some readers need comes when they need it. */
const ease = (): Promise<unknown> => import('./ease.css');
const letters = (): Promise<unknown> => import('./letters.css');

/** Keeps the page as its reader wants it: now, and whenever that changes. */
export function followReader(): void {
  const forced = matchMedia(FORCED);
  const more = matchMedia(MORE);
  const follow = (): void => dress(reader.get(), forced.matches, more.matches);
  forced.addEventListener('change', follow);
  more.addEventListener('change', follow);
  reader.watch(follow);
  follow();
}

/** Without such a file the page is plainer, and whole. */
const missing = (): void => undefined;

function dress(wanted: Reader, forced: boolean, more: boolean): void {
  const { style, dataset } = document.documentElement;
  style.fontSize = wanted.text === 100 ? '' : `${String(wanted.text)}%`;
  dataset['letters'] = wanted.letters;
  dataset['contrast'] = more ? 'high' : wanted.contrast;
  dataset['motion'] = wanted.motion;
  const eased = more || forced || wanted.contrast === 'high' || wanted.motion === 'still';
  if (eased) ease().catch(missing);
  if (wanted.letters === 'clear') letters().catch(missing);
}
