/** One part of a long run, counted from 1, both ends included. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

/** A long run in parts of `each`, so that one can be run by itself: `-t "lessons 31 to 40"`. */
export const partsOf = (whole: number, each: number): readonly Part[] =>
  Array.from({ length: whole / each }, (_, part) => ({
    first: part * each + 1,
    last: (part + 1) * each,
  }));

/** The time limit of a part in which real servers and clients play, milliseconds. */
export const PATIENCE = 900_000;
