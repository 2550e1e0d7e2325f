import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { readChart } from '../../scripts/diagrams/chart.ts';
import { actionRows, guardRows, mermaid, stateRows } from '../../scripts/diagrams/page.ts';
import { ACTIONS, GUARDS } from '../../src/debate/actions.ts';
import { councilChart } from '../../src/debate/council.ts';
import { delegationChart } from '../../src/debate/delegation.ts';
import { PHASES } from '../../src/rules/phases.ts';
import { STAGES } from '../../src/rules/stages.ts';

const firstCells = (rows: readonly (readonly string[])[]) => rows.map(([cell]) => cell);

const door = readChart(
  createMachine({
    id: 'door',
    initial: 'shut',
    states: {
      shut: {
        entry: 'ring',
        on: { push: { guard: 'it is free', target: 'open' }, knock: { actions: 'ring' } },
      },
      open: { always: { guard: 'it is late', target: 'gone' } },
      gone: { type: 'final' },
    },
  }),
);

describe('a chart told in words', () => {
  test('draws every arrow, the beginning and the end', () => {
    expect(mermaid(door).split('\n').slice(2, -1)).toEqual([
      '  [*] --> shut',
      '  shut --> open: push [it is free]',
      '  shut --> shut: knock',
      '  open --> gone: it is late',
      '  gone --> [*]',
    ]);
  });

  test('says what is done on entering, what is taken meanwhile, and the way out', () => {
    expect(stateRows(door)).toEqual([
      ['shut', 'ring', 'knock', 'push [it is free] → open'],
      ['open', '', '', 'it is late → gone'],
      ['gone', '', '', 'the end'],
    ]);
  });

  test('says where each guard is asked and each action carried out', () => {
    expect(guardRows(door)).toEqual([
      ['it is free', 'shut: push'],
      ['it is late', 'open'],
    ]);
    expect(actionRows(door)).toEqual([['ring', 'on entering shut; shut: knock']]);
  });
});

describe('the charts of the game', () => {
  test('the council has a row for each phase, guard and action of the rules', () => {
    const council = readChart(councilChart);
    expect(firstCells(stateRows(council))).toEqual([...PHASES]);
    expect(firstCells(guardRows(council))).toEqual(expect.arrayContaining(Object.keys(GUARDS)));
    expect(firstCells(actionRows(council))).toEqual(expect.arrayContaining(Object.keys(ACTIONS)));
  });

  test('the delegation has a row for each stage', () => {
    expect(firstCells(stateRows(readChart(delegationChart)))).toEqual([...STAGES]);
  });
});
