import { expect, it } from 'vitest';
import { LESSON_REFUSALS } from '../../src/session/protocol.ts';
import { LESSON_REFUSAL_WORDS } from '../../src/words/lesson-refusals.ts';

it('has one sentence for every refusal of a lesson', () => {
  expect(Object.keys(LESSON_REFUSAL_WORDS).toSorted()).toEqual(LESSON_REFUSALS.toSorted());
});
