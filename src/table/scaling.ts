/** How large the table is drawn: its letters, and all that is drawn with them, grow with the reader's. */
import { isNarrow } from './layout.ts';

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** A table to lay out: its width and height in its own measure, which larger letters make smaller. */
export interface StageSize extends Frame {
  /** Pixels of the screen for one of that measure. */
  readonly ratio: number;
  /** CSS pixels for one pixel of the screen. */
  readonly zoom: number;
}

const LARGEST = 1.5;
/** A table keeps as much of its own measure as its letters need; a narrow one has little to spare. */
const LEAST = { wide: 620, narrow: 360, height: 400 } as const;

/** `letters` is the reader's size of letters beside the browser's own. */
export function sizeOf(frame: Frame, screen: { ratio: number; letters: number }): StageSize {
  const large = largeness(frame, screen.letters);
  const [width, height] = [frame.width / large, frame.height / large];
  return { width, height, ratio: screen.ratio * large, zoom: 1 / screen.ratio };
}

function largeness({ width, height }: Frame, letters: number): number {
  const across = width / (isNarrow(width) ? LEAST.narrow : LEAST.wide);
  return Math.max(1, Math.min(letters, LARGEST, across, height / LEAST.height));
}

/** The canvas for it, in pixels of the screen. */
export function canvasOf({ width, height, ratio }: StageSize): Frame {
  const pixels = (length: number): number => Math.max(1, Math.round(length * ratio));
  return { width: pixels(width), height: pixels(height) };
}
