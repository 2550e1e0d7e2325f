/** What a whole class sees, and how it loses its lines. */
import type { LessonLink } from '../../src/session/remote.ts';
import { TappedSocket } from './classroom-tap.ts';
import { must } from './core.ts';

/** What all may see of the game, as text. */
const publicOf = (link: LessonLink): string => {
  const { log: _, verdict: __, ...shared } = must(link.session()).view().shared;
  return JSON.stringify(shared);
};

export const isOver = (link: LessonLink): boolean =>
  link.session()?.view().shared.phase === 'verdict';

/** Whether all see the same of the game now. */
export const agree = (links: readonly LessonLink[]): boolean =>
  links.every((link) => link.session() !== null) && new Set(links.map(publicOf)).size === 1;

/** Resolves as soon as all see the same of the game. */
export const agreed = (links: readonly LessonLink[]): Promise<void> =>
  new Promise((resolve) => {
    const check = (): void => {
      if (!agree(links)) return;
      for (const stop of stops) stop();
      resolve();
    };
    const stops = links.flatMap((link) => [
      link.subscribe(check),
      link.session()?.subscribe(check) ?? (() => undefined),
    ]);
    check();
  });

/** Cuts the lines of these people without a word, as a network does. */
export const cut = (people: readonly (string | undefined)[]): void => {
  for (const socket of TappedSocket.all) {
    const welcome = socket.heard.find(({ name }) => name === 'welcome')?.message;
    const { person = '' } = (welcome ?? {}) as { person?: string };
    if (person !== '' && people.includes(person)) socket.close();
  }
};
