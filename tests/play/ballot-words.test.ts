import { expect, it } from 'vitest';
import { optionTold } from '../../src/play/ballot-words.ts';
import { openHotSeat } from '../../src/session/hot-seat.ts';
import type { Ballot } from '../../src/session/show-of-hands.ts';
import { must, scenarioOf } from '../helpers/core.ts';

const scenario = scenarioOf('mali-2013');

/** The first vote of each kind that a room gets to see that plays one capital. */
function ballotsOf(seat: string): Map<string, Ballot> {
  const options = { scenario, seed: 1, rounds: 4, people: [seat], skill: 'diplomat' } as const;
  const session = openHotSeat({ ...options, way: 'hands' });
  const seen = new Map<string, Ballot>();
  while (session.view().shared.verdict === null) {
    const ballot = session.ballot();
    if (ballot === null) session.send({ type: 'proceed' }, session.view().shared.question);
    else {
      if (!seen.has(ballot.task)) seen.set(ballot.task, ballot);
      session.decide(must(ballot.options.find(({ open }) => open)).id);
    }
  }
  return seen;
}

it('tells a room what each answer does and costs before it raises hands', () => {
  const ballots = ballotsOf('DE');
  const told = (task: string): string[] => {
    const ballot = must(ballots.get(task));
    return ballot.options
      .filter(({ open }) => open)
      .map((option) => optionTold(scenario, ballot, option));
  };
  expect(told('warnings')[0]).toContain(scenario.prologue.plan.text);
  expect(told('call').at(-1)).toBe('Nothing is sent, and no standing is lost now.');
  expect([...told('call'), ...told('pledge')].join(' ')).toMatch(/[+−][\d.]+\u00A0standing now/);
  expect(ballotsOf('FR').has('frame')).toBe(true);
  for (const sentence of [...told('warnings'), ...told('call'), ...told('pledge')])
    expect(sentence).toMatch(/\.$/);
});
