import { describe, expect, it } from 'vitest';
import { PHOTO, photoRows } from '../../src/table/photo.ts';
import { FIGURE_BOX } from '../../src/table/figure.ts';

const SIZES = Array.from({ length: 28 }, (_, index) => index + 1);

describe('the photograph on the front page', () => {
  it.each(SIZES)('shows each of %i capitals once, and whole', (seats) => {
    const rows = photoRows(seats);
    expect(rows.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(seats);
    for (const { foot, scale } of rows) {
      expect(foot).toBeLessThan(PHOTO.height);
      expect(foot - FIGURE_BOX.height * scale).toBeGreaterThan(0);
    }
  });

  it('shows a small table in one row and larger than a large one', () => {
    const [small = [], large = []] = [6, 27].map(photoRows);
    expect([small.length, large.length]).toEqual([1, 3]);
    expect(small[0]?.scale).toBeGreaterThan(1.4 * (large[2]?.scale ?? 0));
  });
});
