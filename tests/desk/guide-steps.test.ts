import { expect, test } from 'vitest';
import { GUIDE_STEPS, guideFrom, meet, NEW_GUIDE, stepFor } from '../../src/desk/guide-steps.ts';
import { GUIDE_NOTES } from '../../src/words/guide.ts';

const everything = (): boolean => true;
const without = (part: string): boolean => !part.includes('gap');

test('every note has one place in the game', () => {
  const ids = GUIDE_STEPS.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(Object.keys(GUIDE_NOTES).toSorted());
});

test('notes come one at a time, and none twice', () => {
  let state = NEW_GUIDE;
  const shown: string[] = [];
  for (;;) {
    const step = stepFor(state, 'dispatch', 1, everything);
    if (step === null) break;
    shown.push(step.id);
    state = meet(state, step.id);
  }
  expect(shown).toEqual(['dispatch', 'gap', 'gauges']);
});

test('no note speaks of what is not on the page, and none comes after the reader has had enough', () => {
  const met = meet(NEW_GUIDE, 'dispatch');
  expect(stepFor(met, 'dispatch', 1, without)?.id).toBe('gauges');
  expect(stepFor({ ...met, over: true }, 'dispatch', 1, everything)).toBeNull();
});

test('what was kept is read as far as it makes sense', () => {
  expect(guideFrom(null)).toEqual(NEW_GUIDE);
  expect(guideFrom({ met: ['tour', 'nonsense', 7], over: true })).toEqual({
    met: ['tour'],
    over: true,
  });
});
