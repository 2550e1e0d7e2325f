import { assign, setup } from 'xstate';
import { isRefusal } from '../rules/commands.ts';
import type { Command } from '../rules/commands.ts';
import { copyDebate } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import { decide } from '../rules/decide.ts';
import { evolve } from '../rules/evolve.ts';
import type { Fact } from '../rules/facts.ts';
import type { Model } from '../rules/model.ts';
import type { Note } from '../rules/note.ts';
import type { Phase } from '../rules/phases.ts';
import { ACTIONS, GUARDS } from './actions.ts';
import type { ActionName } from './actions.ts';

/** What a live council works with. */
export interface CouncilContext {
  readonly model: Model;
  readonly debate: Debate;
  readonly note: Note;
}

const fold = (
  context: CouncilContext,
  make: (debate: Debate, emit: (fact: Fact) => void) => void,
) => {
  const debate = copyDebate(context.debate);
  make(debate, (fact) => {
    evolve(context.model, debate, fact, context.note);
  });
  return { debate };
};

const council = setup({
  types: {
    context: {} as CouncilContext,
    events: {} as Command,
    input: {} as CouncilContext,
  },
  guards: {
    'is legal': ({ context, event }) => !isRefusal(decide(context.model, context.debate, event)),
    'everyone has answered': ({ context }) =>
      GUARDS['everyone has answered'](context.model, context.debate),
    'the floor is closed': ({ context }) =>
      GUARDS['the floor is closed'](context.model, context.debate),
    'the talks are over': ({ context }) =>
      GUARDS['the talks are over'](context.model, context.debate),
    'the debate is over': ({ context }) =>
      GUARDS['the debate is over'](context.model, context.debate),
  },
  actions: {
    enter: assign(({ context }, params: { phase: Phase }) =>
      fold(context, (debate) => {
        debate.phase = params.phase;
      }),
    ),
    'take the command': assign(({ context, event }) =>
      fold(context, (debate, emit) => {
        const decision = decide(context.model, debate, event);
        if (!isRefusal(decision)) decision.forEach(emit);
      }),
    ),
    'carry out': assign(({ context }, params: { action: ActionName }) =>
      fold(context, (debate, emit) => ACTIONS[params.action](context.model, debate, emit)),
    ),
  },
});

const take = { guard: 'is legal', actions: 'take the command' } as const;
const declarations = {
  support: take,
  'hold-out': take,
  'stand-aside': take,
  amend: take,
} as const;
const enter = (phase: Phase) => ({ type: 'enter', params: { phase } }) as const;
const carryOut = (action: ActionName) => ({ type: 'carry out', params: { action } }) as const;

/**
 * The council: the phases of a debate. It names guards and actions in plain words and does no arithmetic.
 * Play and the diagrams use it as it is; bulk play uses the table that `compile.ts` makes of it.
 */
export const councilChart = council.createMachine({
  id: 'council',
  context: ({ input }) => input,
  initial: 'warnings',
  states: {
    warnings: {
      entry: enter('warnings'),
      on: { prepare: take },
      always: { guard: 'everyone has answered', target: 'call' },
    },
    call: {
      entry: enter('call'),
      on: { pledge: take },
      always: {
        guard: 'everyone has answered',
        actions: carryOut('answer the call'),
        target: 'dispatch',
      },
    },
    dispatch: {
      entry: [enter('dispatch'), carryOut('open the round')],
      on: { proceed: 'floor', 'set-agenda': take },
    },
    floor: {
      entry: [enter('floor'), carryOut('call the speakers')],
      on: {
        speak: take,
        rebut: take,
        influence: take,
        'stay-silent': take,
        'seek-mandate': take,
        ...declarations,
      },
      always: { guard: 'the floor is closed', target: 'corridor' },
    },
    corridor: {
      entry: [enter('corridor'), carryOut('open the corridor')],
      on: {
        offer: take,
        accept: take,
        decline: take,
        counter: take,
        promise: take,
        'leave-corridor': take,
        ...declarations,
      },
      always: { guard: 'the talks are over', target: 'pledge' },
    },
    pledge: {
      entry: enter('pledge'),
      on: { pledge: take, frame: take, 'seek-mandate': take, ...declarations },
      always: { guard: 'everyone has answered', target: 'tour' },
    },
    tour: {
      entry: [enter('tour'), carryOut('reveal the pledges')],
      on: { proceed: 'consequences' },
    },
    consequences: {
      entry: [enter('consequences'), carryOut('settle the round')],
      on: {
        proceed: [{ guard: 'the debate is over', target: 'verdict' }, { target: 'dispatch' }],
      },
    },
    verdict: { entry: enter('verdict'), type: 'final' },
  },
});
