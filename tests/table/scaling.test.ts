import { expect, test } from 'vitest';
import { canvasOf, sizeOf } from '../../src/table/scaling.ts';

const large = (width: number, height: number, letters: number): number =>
  sizeOf({ width, height }, { ratio: 1, letters }).ratio;

test.each([
  ['as drawn with the browser’s own letters', 1000, 700, 1, 1],
  ['as drawn with smaller ones', 1000, 700, 0.8, 1],
  ['larger with larger ones', 1000, 700, 1.25, 1.25],
  ['at most half as large again', 1400, 900, 3, 1.5],
  ['no larger than its width allows', 775, 700, 2, 1.25],
  ['no larger than its height allows', 1000, 440, 2, 1.1],
  ['hardly larger on a phone', 378, 500, 2, 1.05],
  ['as drawn where nothing is to spare', 300, 200, 2, 1],
])('a table is %s', (_, width, height, letters, expected) => {
  expect(large(width, height, letters)).toBeCloseTo(expected, 5);
});

test.each([1, 1.5, 2, 3])('at %f pixels each the canvas has those of the screen', (ratio) => {
  const size = sizeOf({ width: 1001, height: 703 }, { ratio, letters: 1.3 });
  expect(canvasOf(size)).toEqual({
    width: Math.round(1001 * ratio),
    height: Math.round(703 * ratio),
  });
  expect(size.zoom).toBe(1 / ratio);
});
