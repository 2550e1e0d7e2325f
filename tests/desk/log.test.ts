import { expect, test } from 'vitest';
import { announcement } from '../../src/desk/log.tsx';
import type { LogEntry } from '../../src/view/types.ts';
import { scenarioOf } from '../helpers/core.ts';

const scenario = scenarioOf('tutorial-3-rounds');
const silent = (seat: string): LogEntry => ({ round: 1, kind: 'stayed-silent', seat });

test('a few entries are announced in full', () => {
  const told = announcement(scenario, [silent('OST'), silent('TAM')]);
  expect(told).toBe('Hallin stayed silent. Lirk stayed silent.');
});

test('a burst is announced as one sentence with the last', () => {
  const burst = Array.from({ length: 9 }, () => silent('OST'));
  const told = announcement(scenario, [...burst, silent('TAM')]);
  expect(told).toMatch(/^10 things happened, all of them in the log; the last: /);
  expect(told).toContain('Lirk stayed silent.');
  expect(told.match(/stayed silent/g)).toHaveLength(1);
});
