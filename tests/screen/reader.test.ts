import { expect, test } from 'vitest';
import { readerFrom } from '../../src/screen/reader.ts';

const USUAL = { text: 100, letters: 'usual', contrast: 'usual', motion: 'usual' };

test('settings that were kept are used as far as they make sense', () => {
  expect(readerFrom(null)).toEqual(USUAL);
  expect(readerFrom('nonsense')).toEqual(USUAL);
  expect(readerFrom({ text: 150, letters: 'curly', contrast: 'high' })).toEqual({
    ...USUAL,
    text: 150,
    contrast: 'high',
  });
});
