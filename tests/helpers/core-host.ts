import { expect } from 'vitest';
import type { Phase } from '../../src/rules/phases.ts';
import { questionOf } from '../../src/rules/questions.ts';
import type { Host } from '../../src/session/host.ts';

const MOST_STEPS = 400;

/** Lets time run out until the table is in the phase wanted, of this round or a later one. */
export const playTo = (host: Host, phase: Phase, round = 0): void => {
  const isThere = (): boolean => host.debate.phase === phase && host.debate.round >= round;
  for (let step = 0; !isThere() && step < MOST_STEPS; step++) {
    if (host.awaited.length > 0) host.closeQuestion();
    else host.submit('', { type: 'proceed' }, questionOf(host.debate));
  }
  expect(isThere()).toBe(true);
};
