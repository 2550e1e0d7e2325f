import { expect, test } from 'vitest';
import { sensesFrom } from '../../src/screen/senses.ts';

test('the switches of the table are as they were left, and silent where nothing sensible was kept', () => {
  const usual = { sound: false, follows: true };
  expect(sensesFrom(null)).toEqual(usual);
  expect(sensesFrom('nonsense')).toEqual(usual);
  expect(sensesFrom({ sound: 'yes', follows: 0 })).toEqual(usual);
  expect(sensesFrom({ sound: true, follows: false })).toEqual({ sound: true, follows: false });
});
