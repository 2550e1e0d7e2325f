/** Which games a lot holds: so many, from consecutive seeds. */
export interface Lot {
  readonly seed: number;
  readonly games: number;
  readonly rounds: number;
}

/** What one lot of games came to, game by game, in flat lists that travel cheaply between workers. */
export interface Played extends Lot {
  /** By game: index of the ending; `UNFINISHED` where the game came to none. */
  readonly endings: Uint8Array;
  /** By game and seat: the last posture. */
  readonly postures: Uint8Array;
  /** By game and seat: the channels that the last pledge uses, a bit each. */
  readonly channels: Uint8Array;
  /** By game and card: 0 never drawn, 1 drawn, 2 spoken or spent. */
  readonly cards: Uint8Array;
  /** By game: rounds after the first in which no capital changed its stance. */
  readonly still: Uint8Array;
}

/** Stands for a game that was still going on when its patience ran out, or that broke the rules. */
export const UNFINISHED = 255;
export const DRAWN = 1;
export const USED = 2;

/** Consecutive seeds; after the last of them comes the first. */
export const seedAt = (first: number, game: number): number => (first + game) >>> 0;
