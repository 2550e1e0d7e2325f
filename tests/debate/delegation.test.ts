import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { delegationChart, stageTable } from '../../src/debate/delegation.ts';
import { STAGE_EVENTS, STAGES } from '../../src/rules/stages.ts';
import { must } from '../helpers/core.ts';

describe('one delegation', () => {
  it('goes the ways of the golden table', async () => {
    const rows = stageTable().map((row, stage) =>
      [must(STAGES[stage]), ...row.map((next) => must(STAGES[next]))]
        .map((cell) => cell.padEnd(18))
        .join('')
        .trimEnd(),
    );
    const table = [
      'The stage of a delegation after each event (columns), by the stage it is in (rows).',
      'A difference here means that the chart of a delegation has changed: records made before play differently.',
      '',
      ['', ...STAGE_EVENTS]
        .map((cell) => cell.padEnd(18))
        .join('')
        .trimEnd(),
      ...rows,
      '',
    ].join('\n');
    await expect(table).toMatchFileSnapshot('../goldens/delegation.txt');
  });

  it('is the same as a table and as a live chart', () => {
    const table = stageTable();
    STAGES.filter((stage) => stage !== 'fallen').forEach((stage, from) => {
      STAGE_EVENTS.forEach((event, column) => {
        const snapshot = delegationChart.resolveState({ value: stage });
        const actor = createActor(delegationChart, { snapshot, input: undefined }).start();
        actor.send({ type: event });
        const next = STAGES.findIndex((name) => name === actor.getSnapshot().value);
        expect(table[from]?.[column], `${stage}: ${event}`).toBe(next);
      });
    });
  });

  it('never comes back from a fall', () => {
    const fallen = STAGES.indexOf('fallen');
    expect(new Set(stageTable()[fallen])).toEqual(new Set([fallen]));
  });
});
