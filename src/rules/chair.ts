import type { Refusal, RefusalCode } from './commands.ts';
import type { Debate } from './debate.ts';
import type { Fact } from './facts.ts';
import type { Model } from './model.ts';
import { fillersOf } from './rounds.ts';
import { FALLEN } from './stages.ts';

/** What whoever chairs a lesson may do to a running debate, beside the commands of its seats. */
export type ChairMove =
  /** A person takes a seat that a bot has played so far. */
  | { readonly type: 'seat'; readonly seat: string }
  /** Nobody plays a seat any more but its bot. */
  | { readonly type: 'unseat'; readonly seat: string }
  /** News of the chair's choosing, beside this round's own. */
  | { readonly type: 'dispatch'; readonly dispatch: string }
  /** The floor goes to a seat now; the others wait in their order. */
  | { readonly type: 'call'; readonly seat: string };

const refuse = (refused: RefusalCode, about?: string): Refusal =>
  about === undefined ? { refused } : { refused, about };

const decideSeat = (debate: Debate, seat: number, seated: number): Refusal | readonly Fact[] => {
  const isSeated = debate.humans.includes(seat);
  return isSeated === (seated === 1)
    ? refuse('already-answered')
    : [{ type: 'seated', seat, seated }];
};

const decideDispatch = (model: Model, debate: Debate, id: string): Refusal | readonly Fact[] => {
  if (debate.phase !== 'dispatch') return refuse('wrong-phase', debate.phase);
  const dispatch = model.scenario.dispatches.findIndex((one) => one.id === id);
  if (dispatch < 0 || debate.usedDispatches.includes(dispatch)) return refuse('not-asked', id);
  if (debate.gapKind >= 0) {
    return [{ type: 'brought', dispatch, gapKind: debate.gapKind, fillers: debate.gapFillers }];
  }
  const kind = model.dispatches[dispatch]!.gapKind;
  const fillers = fillersOf(model, debate, kind);
  return [{ type: 'brought', dispatch, gapKind: fillers.length > 0 ? kind : -1, fillers }];
};

const decideCall = (debate: Debate, seat: number): Refusal | readonly Fact[] => {
  if (debate.phase !== 'floor') return refuse('wrong-phase', debate.phase);
  const place = debate.queue.indexOf(seat);
  if (debate.stage[seat] === FALLEN) return refuse('fallen-government');
  if (place >= 0 && place < debate.turn) return refuse('already-answered');
  const before = debate.queue.slice(0, debate.turn);
  const after = debate.queue.slice(debate.turn).filter((one) => one !== seat);
  return [{ type: 'reordered', queue: [...before, seat, ...after] }];
};

/** What a move of the chair makes happen, or why it is refused. Changes nothing. */
export const decideChair = (
  model: Model,
  debate: Debate,
  move: ChairMove,
): Refusal | readonly Fact[] => {
  if (move.type === 'dispatch') return decideDispatch(model, debate, move.dispatch);
  const seat = model.seatOf.get(move.seat);
  if (seat === undefined) return refuse('unknown-seat', move.seat);
  switch (move.type) {
    case 'seat':
      return decideSeat(debate, seat, 1);
    case 'unseat':
      return decideSeat(debate, seat, 0);
    case 'call':
      return decideCall(debate, seat);
  }
};
