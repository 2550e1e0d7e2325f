import { expect, test } from 'vitest';
import { openClerk } from '../../src/studio/clerk/clerk.ts';
import type { DeskEars } from '../../src/studio/clerk/clerk.ts';
import { must } from '../helpers/core.ts';

const PATIENCE = 6000;

/** A clerk whose desks and clock the test holds. */
const opened = () => {
  const desks: DeskEars[] = [];
  const alarms = new Map<number, () => void>();
  const clerk = openClerk({
    make: (ears) => {
      desks.push(ears);
      return { ask: () => undefined, end: () => undefined };
    },
    alarm: {
      set: (then) => {
        alarms.set(alarms.size + 1, then);
        return alarms.size;
      },
      clear: (alarm) => alarms.set(alarm, () => undefined),
    },
    patience: PATIENCE,
  });
  return { clerk, desks, ring: () => [...alarms.values()].forEach((then) => then()), alarms };
};

const ASKED = { text: 'a: 1', at: 0 };
const MEANING = { from: 0, to: 1, name: 'a', info: 'a field', values: [] };

test('however long a worker takes to start, it is not replaced', async () => {
  const { clerk, desks, ring, alarms } = opened();
  const answer = clerk.ask('explain', ASKED);
  expect(alarms.size).toBe(0);
  must(desks[0]).up();
  expect(alarms.size).toBe(1);
  must(desks[0]).hear({ id: 1, answer: MEANING });
  ring();
  expect(await answer).toEqual(MEANING);
  expect(desks).toHaveLength(1);
});

test('a worker that has started and does not answer in time is replaced, and the next is asked anew', async () => {
  const { clerk, desks, ring } = opened();
  must(desks[0]).up();
  const stuck = clerk.ask('check', { text: ASKED.text });
  ring();
  expect(await stuck).toBeNull();
  expect(desks).toHaveLength(2);
  const next = clerk.ask('explain', ASKED);
  must(desks[1]).up();
  must(desks[1]).hear({ id: 2, answer: MEANING });
  expect(await next).toEqual(MEANING);
});
