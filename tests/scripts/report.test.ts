import { describe, expect, test } from 'vitest';
import { playKernel } from '../../scripts/bench/kernel.ts';
import { isOver, tableOf } from '../../scripts/bench/report.ts';

describe('a figure', () => {
  test('is over its budget only above it', () => {
    const figure = { name: 'size', value: 400, unit: 'kB' };
    expect(isOver(figure)).toBe(false);
    expect(isOver({ ...figure, most: 400 })).toBe(false);
    expect(isOver({ ...figure, value: 400.1, most: 400 })).toBe(true);
  });

  test('is told with its unit and its budget, one a line', () => {
    const figures = [
      { name: 'engine', value: 122.4, unit: 'kB', most: 215 },
      { name: 'growth', value: 7.126, unit: '%', most: 5 },
      { name: 'games', value: 20, unit: '' },
    ];
    expect(tableOf('Heading', figures).split('\n')).toEqual([
      'Heading',
      '  engine       122 kB       ok, at most 215 kB',
      '  growth      7.13 %        OVER, at most 5 %',
      '  games         20',
      '',
    ]);
  });
});

describe('the yardstick of bulk play', () => {
  test('makes as many choices as a game of the flagship asks for', () => {
    expect(playKernel(1, 8)).toBe(2 * 27 + 8 * (8 + 2 + 27));
  });
});
