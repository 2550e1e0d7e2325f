import type { Debate } from '../rules/debate.ts';
import type { Model } from '../rules/model.ts';
import { isAwaiting } from '../rules/questions.ts';
import { agendaSet, naturalAgenda } from '../rules/agenda.ts';
import { isCorridorBusy, openCorridor } from '../rules/corridor.ts';
import { callSpeakers, openRound } from '../rules/rounds.ts';
import { maySurprise } from '../rules/surprises.ts';
import { answerCall, revealPledges, settleRound } from '../rules/settle.ts';
import type { Emit } from '../rules/facts.ts';

/** What the council's chart can ask of the rules, by the plain words it uses for them. */
export const ACTIONS = {
  'answer the call': answerCall,
  'open the round': (model: Model, debate: Debate, emit: Emit) => {
    emit({ type: 'round-began', round: debate.round + 1 });
    emit(openRound(model, debate));
    maySurprise(model, debate, emit);
    if (model.dossiers.length > 0) emit(agendaSet(model, debate, naturalAgenda(model, debate)));
  },
  'call the speakers': (model: Model, debate: Debate, emit: Emit) => {
    emit(callSpeakers(model, debate));
  },
  'open the corridor': openCorridor,
  'reveal the pledges': revealPledges,
  'settle the round': settleRound,
} as const satisfies Record<string, (model: Model, debate: Debate, emit: Emit) => void>;
export type ActionName = keyof typeof ACTIONS;

export const GUARDS = {
  'everyone has answered': (model: Model, debate: Debate) => !isAwaiting(model, debate),
  'the floor is closed': (model: Model, debate: Debate) => !isAwaiting(model, debate),
  'the talks are over': (_model: Model, debate: Debate) => !isCorridorBusy(debate),
  'the debate is over': (_model: Model, debate: Debate) => debate.ending >= 0,
} as const satisfies Record<string, (model: Model, debate: Debate) => boolean>;
export type GuardName = keyof typeof GUARDS;
