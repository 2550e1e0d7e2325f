import { plural } from './numbers.ts';

/** How the game works, in five pictures. */
export const HOW = {
  minutes: (full: number) => `A full game takes about ${plural(full, 'minute', 'minutes')}.`,
  pictures: {
    seat: {
      title: 'You sit for one capital',
      text: 'Bots sit for the others and decide for reasons you can read. Your standing at home is what you pay with.',
    },
    floor: {
      title: 'News comes, and you may argue',
      text: 'A dispatch says what happened and what is missing. One argument a round moves some capitals, the more so if you act as you speak.',
    },
    deal: {
      title: 'You deal over things and texts',
      text: 'In the corridor you exchange one thing for another. Texts in brackets wait until those who hold them up give way.',
    },
    pledge: {
      title: 'You pledge in secret',
      text: 'Solidarity, a token, or folded arms: what you send makes your stance. Then all are revealed, seat by seat.',
    },
    end: {
      title: 'The numbers move, to the last page',
      text: 'Every change has a cause you can read. At the end, a front page tells what this table earned, and your interests are counted.',
    },
  },
} as const;
