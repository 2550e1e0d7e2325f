import type { Pen } from './art.ts';

/** Two lines at most; what is longer is squeezed into the second. */
export function twoLines(pen: Pen, text: string, width: number): string[] {
  const words = text.split(' ');
  const fits = words.findLastIndex(
    (_, end) => pen.measureText(words.slice(0, end + 1).join(' ')).width <= width,
  );
  const first = words.slice(0, Math.max(1, fits + 1)).join(' ');
  const rest = text.slice(first.length + 1);
  return rest === '' ? [first] : [first, rest];
}
