import { describe, expect, it } from 'vitest';
import { setup } from 'xstate';
import { compileCouncil } from '../../src/debate/compile.ts';
import { councilChart } from '../../src/debate/council.ts';
import { PHASES } from '../../src/rules/phases.ts';
import type { Phase } from '../../src/rules/phases.ts';
import { must } from '../helpers/core.ts';

type Chart = Parameters<typeof compileCouncil>[0];
type States = Record<string, object>;

/** A chart of all phases, with one of them as the test says. */
const chartWith = (phase: Phase, state: object): Chart => {
  const states: States = Object.fromEntries(PHASES.map((name) => [name, {}]));
  const machine = setup({}).createMachine({
    initial: 'warnings',
    states: { ...states, [phase]: state },
  } as never);
  return machine;
};

describe('the council compiled to a table', () => {
  it('has every phase, and an arrow for every command the chart admits', () => {
    const table = compileCouncil();
    expect(Object.keys(table)).toEqual([...PHASES]);
    for (const phase of PHASES) {
      const admitted = must(councilChart.states[phase]).ownEvents;
      expect([...table[phase].on.keys()].toSorted()).toEqual([...admitted].toSorted());
    }
  });

  it('leaves to decide what decide answers, and keeps every other name', () => {
    const table = compileCouncil();
    expect(table.floor.on.get('speak')).toEqual([{ guard: null, actions: [], target: null }]);
    expect(table.call.always).toEqual([
      { guard: 'everyone has answered', actions: ['answer the call'], target: 'dispatch' },
    ]);
    expect(table.consequences.on.get('proceed')).toEqual([
      { guard: 'the debate is over', actions: [], target: 'verdict' },
      { guard: null, actions: [], target: 'dispatch' },
    ]);
    expect(table.dispatch.entry).toEqual(['open the round']);
  });

  it.each([
    ['a nested state', { initial: 'a', states: { a: {} } }, /not a flat state/],
    ['an inline action', { entry: () => undefined }, /cannot be compiled/],
    ['an action nobody knows', { entry: 'sing' }, /cannot be compiled/],
    [
      'a rule nobody knows',
      { entry: { type: 'carry out', params: { action: 'sing' } } },
      /cannot be compiled/,
    ],
    [
      'a name that every object has',
      { entry: { type: 'carry out', params: { action: 'toString' } } },
      /cannot be compiled/,
    ],
    ['an inline guard', { always: { guard: () => true, target: 'call' } }, /not a plain name/],
    ['a guard nobody knows', { always: { guard: 'it rains', target: 'call' } }, /not a plain name/],
  ])('refuses %s', (_what, state, message) => {
    expect(() => compileCouncil(chartWith('corridor', state))).toThrow(message);
  });

  it('refuses a chart that lacks a phase', () => {
    const machine = setup({}).createMachine({ initial: 'call', states: { call: {} } });
    expect(() => compileCouncil(machine as unknown as Chart)).toThrow(/no phase warnings/);
  });
});
