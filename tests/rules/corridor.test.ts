import { describe, expect, it } from 'vitest';
import { REFUSED_ANSWERS, REFUSED_WORDS } from './refused-answers.ts';
import { REFUSED_OFFERS } from './refused-offers.ts';

describe.each([
  ['an offer', REFUSED_OFFERS],
  ['an answer', REFUSED_ANSWERS],
  ['a word that was given', REFUSED_WORDS],
])('%s that is not legal is refused and changes nothing', (_what, cases) => {
  it.each(cases)('$code: $what', ({ code, about, council, command }) => {
    expect(council().refusal(command)).toEqual({
      refused: code,
      ...(about === undefined ? {} : { about }),
    });
  });
});
