/** A story that is being shown, and those who follow it. */
import type { SpeechView } from '../view/types.ts';
import { PACE } from './options.ts';
import type { Cue } from './options.ts';
import type { Picture, SeatPicture } from './picture.ts';
import type { Said } from './placard.ts';
import type { Beat } from './story.ts';

/** What is to be seen, from one picture to another. */
export interface Play {
  readonly beats: readonly Beat[];
  readonly from: Picture;
  readonly to: Picture;
}

/** Where a play stood when its stage was taken away. */
export interface Rest {
  readonly play: Play;
  readonly index: number;
  readonly now: Picture;
}

/** Whoever is told how far it is. */
export interface Audience {
  readonly ended: () => void;
  readonly cue?: (cue: Cue) => void;
  readonly said?: (speech: SpeechView) => Said;
}

export const seatOf = ({ seats }: Picture, seat: string): SeatPicture | undefined =>
  seats.find(({ id }) => id === seat);

/** Many speeches in a row are each held for less. */
export function pauseAfter({ beats }: Play): number {
  const speeches = beats.filter(({ kind }) => kind === 'speech').length;
  return Math.max(PACE.shortSpeech, PACE.speech / Math.max(1, speeches / 2));
}
