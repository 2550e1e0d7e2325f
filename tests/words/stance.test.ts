import { expect, test } from 'vitest';
import { STANCE } from '../../src/words/stance.ts';
import { given } from '../helpers/core-council.ts';
import { modelOf } from '../helpers/core.ts';

test('a mandate says what asking for it costs, and that is what it costs', () => {
  const model = modelOf('mali-2013');
  const { mandate } = model.scenario.tuning.costs;
  expect(STANCE.seekMandate(mandate)).toBe('Seek a mandate (−2\u00A0standing)');
  expect(STANCE.seekMandate(0)).toBe('Seek a mandate');
  const council = given(model).to('pledge', 1);
  const before = council.debate.standing[council.seat('DE')];
  council.when({ type: 'seek-mandate', seat: 'DE' });
  expect(council.debate.standing[council.seat('DE')]).toBe((before ?? 0) - mandate);
});
