import { plural } from './numbers.ts';

/** Permille as whole percent, and what is more than nothing never as nothing. */
export function share(permille: number): string {
  if (permille > 0 && permille < 10) return 'under 1%';
  return `${String(Math.round(permille / 10))}%`;
}

export const FUTURES = {
  title: 'How it may end from here',
  ask: 'How may it end from here?',
  hint: 'Plays the rest of the game many times, with a bot in your seat too.',
  stop: 'Stop',
  failed: 'The futures could not be played in this browser.',
  progress: (played: number, wanted: number) =>
    `${String(played)} of ${plural(wanted, 'future', 'futures')} played`,
  caption: 'Share of the futures that end so, with its 95% interval',
  ending: 'Ending',
  share: 'Share',
  interval: '95% interval',
  between: (low: number, high: number) =>
    `${String(Math.floor(low / 10))}–${String(Math.ceil(high / 10))}%`,
  gloss:
    'What your seat cannot know, such as other hands and aims, is drawn anew each time. A share says what these bots come to, not what is bound to happen.',
} as const;
