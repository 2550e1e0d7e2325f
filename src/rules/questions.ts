import { awaitedInCorridor, isCorridorBusy } from './corridor.ts';
import type { Debate } from './debate.ts';
import type { Model } from './model.ts';
import type { Phase } from './phases.ts';
import { FALLEN } from './stages.ts';

/** The name of the question now open; a command answers one question and no later one. */
export const questionOf = (debate: Debate): string =>
  debate.phase === 'floor'
    ? `${debate.round}.floor.${debate.turn}`
    : `${debate.round}.${debate.phase}`;

/** The phases that ask every seat at once. */
const ASKING: ReadonlySet<Phase> = new Set(['warnings', 'call', 'pledge']);

const waits = (model: Model, debate: Debate, seat: number): boolean => {
  if (debate.stage[seat] === FALLEN) return false;
  const framed = seat === model.framework;
  if (debate.phase === 'warnings') return !framed && debate.planned[seat] === -1;
  if (debate.phase === 'call') return !framed && debate.sealed[seat] === -1;
  return framed ? debate.sealedVerb === -1 : debate.sealed[seat] === -1;
};

/** Seats whose answer the present phase still waits for. */
export const awaited = (model: Model, debate: Debate): number[] => {
  if (debate.phase === 'floor') {
    return debate.turn < debate.queue.length ? [debate.queue[debate.turn]!] : [];
  }
  if (debate.phase === 'corridor') return awaitedInCorridor(debate);
  return ASKING.has(debate.phase) ? model.seats.filter((seat) => waits(model, debate, seat)) : [];
};

/** Whether anyone's answer is still missing; the cheap form of `awaited`. */
export const isAwaiting = (model: Model, debate: Debate): boolean => {
  if (debate.phase === 'floor') return debate.turn < debate.queue.length;
  if (debate.phase === 'corridor') return isCorridorBusy(debate);
  const list = debate.phase === 'warnings' ? debate.planned : debate.sealed;
  for (let seat = 0; seat < model.n; seat++) {
    if (debate.stage[seat] === FALLEN || seat === model.framework) continue;
    if (list[seat] === -1) return true;
  }
  const framed = model.framework >= 0 && debate.stage[model.framework] !== FALLEN;
  return debate.phase === 'pledge' && framed && debate.sealedVerb === -1;
};

/**
 * Of the seats a phase waits for, those that can answer from one and the same table: all at once where answers are
 * secret, one after the other in the corridor, where each answer changes what the next can do.
 */
export const askedTogether = (debate: Debate, seats: readonly number[]): readonly number[] =>
  debate.phase === 'corridor' ? seats.slice(0, 1) : seats;
