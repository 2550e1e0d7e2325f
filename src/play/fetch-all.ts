import { flagAddress } from '../desk/flag.tsx';
import type { Scenario } from '../scenario/schema.ts';

/** Everything that a game fetches only when it is wanted. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../desk/corridor-talks.tsx'),
  () => import('../desk/explained.tsx'),
  () => import('../desk/gauges.tsx'),
  () => import('../desk/hand.tsx'),
  () => import('../desk/refusing.ts'),
  () => import('../desk/snapshot-of.ts'),
  () => import('../table/mount.ts'),
  () => import('../table/sounds.ts'),
  () => import('./analysis-page.tsx'),
  () => import('./extra.tsx'),
  () => import('./front.tsx'),
  () => import('./futures-here.tsx'),
  () => import('./guide.tsx'),
  () => import('./help-pages.tsx'),
  () => import('./keys.ts'),
  () => import('./papers.tsx'),
  () => import('./round-side.tsx'),
  () => import('./seat-card-area.tsx'),
  () => import('./verdict-page.tsx'),
];

/** A picture that was loaded once is shown again without asking the network. */
const loadPicture = (address: string): Promise<unknown> =>
  new Promise((done) => {
    const picture = new Image();
    picture.addEventListener('load', done);
    picture.addEventListener('error', done);
    picture.src = address;
  });

/** Fetches whatever a whole game needs, so that it goes on where the network does not. */
export async function fetchAll({ actors }: Scenario): Promise<void> {
  const flags = actors.flatMap(({ flag }) => flagAddress(flag) ?? []);
  await Promise.allSettled([...PARTS.map((part) => part()), ...flags.map(loadPicture)]);
}
