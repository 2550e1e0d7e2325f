import { setup } from 'xstate';
import { STAGES, STAGE_EVENTS } from '../rules/stages.ts';
import type { StageEvent, StageTable } from '../rules/stages.ts';

/**
 * One capital between its first thought and help that has arrived. Stepping back is an announcement too: it is seen
 * by all, and its price is in the rules.
 */
export const delegationChart = setup({
  types: { events: {} as { type: StageEvent } },
}).createMachine({
  id: 'delegation',
  initial: 'undecided',
  states: {
    undecided: {
      on: {
        announces: 'announced',
        'awaits parliament': 'mandate',
        'government falls': 'fallen',
      },
    },
    mandate: {
      on: {
        announces: 'announced',
        'awaits parliament': 'mandate',
        'parliament agrees': 'announced',
        'government falls': 'fallen',
      },
    },
    announced: {
      on: {
        announces: 'announced',
        'awaits parliament': 'mandate',
        'help arrives': 'delivered',
        'government falls': 'fallen',
      },
    },
    delivered: {
      on: {
        announces: 'announced',
        'awaits parliament': 'mandate',
        'government falls': 'fallen',
      },
    },
    fallen: { type: 'final' },
  },
});

/** The chart as the table the rules use: the stage after each event, or the same stage where nothing follows. */
export const stageTable = (): StageTable =>
  STAGES.map((stage, index) =>
    STAGE_EVENTS.map((event) => {
      const [transition] = delegationChart.states[stage]!.transitions.get(event) ?? [];
      const target = transition?.target?.[0]?.key;
      const next = STAGES.findIndex((name) => name === target);
      return next < 0 ? index : next;
    }),
  );
