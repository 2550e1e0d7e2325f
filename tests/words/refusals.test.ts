import { expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/rules/commands.ts';
import { REFUSALS } from '../../src/words/refusals.ts';

test.each(REFUSAL_CODES)('the refusal %s says what is wrong and is a whole sentence', (code) => {
  for (const about of ['', 'The tanker']) {
    const sentence = REFUSALS[code](about);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/undefined|\s{2}/);
  }
});

test('every refusal that names a thing names it', () => {
  expect(REFUSALS['red-line']('No soldiers')).toContain('No soldiers');
  expect(REFUSALS['unknown-asset']('A tanker')).toContain('A tanker');
});

test('there is no sentence for a refusal that does not exist', () => {
  expect(Object.keys(REFUSALS).toSorted()).toEqual([...REFUSAL_CODES].toSorted());
});
