import { expect, test } from 'vitest';
import { noteOn } from '../../src/desk/corridor-promise.tsx';
import { namesOf } from '../../src/desk/names.ts';
import type { View } from '../../src/view/types.ts';
import { capital } from '../../src/words/numbers.ts';
import { PROMISE } from '../../src/words/talks.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import { corridorOf, corridors, ownOf } from './corridors.ts';

const scenario = scenarioOf('mali-2013');

/** What should be said of a promise that cannot be made. */
const right = (view: View): string => {
  const seat = must(view.shared.seats.find(({ id }) => id === ownOf(view).seat));
  if (seat.framework) return PROMISE.moves;
  if (seat.posture === 'undecided') return '';
  return PROMISE.held(capital(namesOf(scenario).stance(seat.posture)));
};

test('what cannot be promised is said, with the reason', () => {
  for (const view of corridors) expect(noteOn(scenario, view)).toBe(right(view));
  expect(new Set(corridors.map(right)).size).toBe(2);
  for (const view of corridors) {
    const { posture } = must(view.shared.seats.find(({ id }) => id === ownOf(view).seat));
    expect(corridorOf(view).promises).not.toContain(posture);
  }
});
