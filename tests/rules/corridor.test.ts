import { describe, expect, it } from 'vitest';
import { REFUSED_ANSWERS, REFUSED_WORDS } from './refused-answers.ts';
import { REFUSED_OFFERS } from './refused-offers.ts';

describe.each([
  ['offers', REFUSED_OFFERS],
  ['answers', REFUSED_ANSWERS],
  ['promises, and breaches of a deal,', REFUSED_WORDS],
])('%s that are not legal are refused by name and change nothing', (_what, cases) => {
  it.each(cases)('$code: $what', ({ code, about, council, command }) => {
    expect(council().refusal(command)).toEqual({
      refused: code,
      ...(about === undefined ? {} : { about }),
    });
  });
});
