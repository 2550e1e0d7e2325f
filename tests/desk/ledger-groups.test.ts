import { expect, test } from 'vitest';
import { groupsOf, sorted } from '../../src/desk/ledger-groups.ts';
import type { LedgerLine } from '../../src/view/types.ts';
import { must } from '../helpers/core.ts';
import { viewsOf } from './games.ts';

const line = (by: number, cause: LedgerLine['cause'], round = 1): LedgerLine => ({
  round,
  of: { kind: 'gauge', id: 'unity' },
  cause,
  by,
});

const felt = (id: string, kind: 'threat' | 'resolve'): LedgerLine => ({
  ...line(10, 'dispatch'),
  of: { kind, id },
});

test('changes of one number are added up, its largest causes first', () => {
  const [group] = groupsOf([line(10, 'theatre'), line(-30, 'dispatch'), line(5, 'theatre')]);
  expect(group?.sum).toBe(-15);
  expect(group?.causes.map(({ cause, by }) => [cause, by])).toEqual([
    ['dispatch', -30],
    ['theatre', 15],
  ]);
});

test('causes that cancel out are not told, but the sum stays exact', () => {
  const [group] = groupsOf([line(10, 'theatre'), line(-10, 'theatre')]);
  expect(group).toMatchObject({ sum: 0, causes: [] });
});

test('in a whole game every told group adds up to what its number changed by', () => {
  const { session, views } = viewsOf('mali-2013', 'DE');
  const last = must(views.at(-1)).shared;
  const { gauges } = sorted(session.ledger(), last.round, 'DE');
  for (const gauge of last.gauges) {
    const group = gauges.find(({ of }) => of.id === gauge.id);
    expect(group?.sum ?? 0).toBe(gauge.value - gauge.before);
    expect(group?.causes.reduce((sum, { by }) => sum + by, 0) ?? 0).toBe(group?.sum ?? 0);
  }
});

test('a round’s own, gauge and other groups do not overlap', () => {
  const { session } = viewsOf('tutorial-3-rounds', 'OST');
  const { gauges, own, others } = sorted(session.ledger(), 2, 'OST');
  expect(gauges.every(({ of }) => of.kind === 'gauge')).toBe(true);
  expect(own.every(({ of }) => of.id === 'OST')).toBe(true);
  expect(others.some(({ of }) => of.id === 'OST' || of.kind === 'gauge')).toBe(false);
});

test('all numbers of another capital stand together', () => {
  const lines = [felt('PL', 'threat'), felt('ES', 'threat'), felt('PL', 'resolve')];
  const { others } = sorted(lines, 1, 'DE');
  expect(others.map(({ key }) => key)).toEqual(['threat/PL/', 'resolve/PL/', 'threat/ES/']);
});
