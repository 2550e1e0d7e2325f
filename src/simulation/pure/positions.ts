import { standIns } from '../../bots/seating.ts';
import type { Bot } from '../../debate/players.ts';
import { takeChairAt } from '../../debate/chair.ts';
import { humansOf, peopleIn } from '../../debate/record.ts';
import type { GameRecord } from '../../debate/record.ts';
import { advance } from '../../debate/step.ts';
import type { Command } from '../../rules/commands.ts';
import { copyDebate } from '../../rules/debate.ts';
import type { Debate } from '../../rules/debate.ts';
import type { Model } from '../../rules/model.ts';
import { startDebate } from '../../rules/start.ts';

/** The debate just before one command of a record; `at` is the command's place in it. */
export interface Moment {
  readonly at: number;
  readonly command: Command;
  readonly debate: Debate;
  /** The seat that decides. */
  readonly viewer: number;
  /** Whose offer a counter-offer answers; null where it is none. */
  readonly partner: string | null;
}

/** Whose game it was: one person's, seen from that seat, or a class's, seen as everybody could see it. */
export type Whose = 'person' | 'class';
/** Stands for no seat: nothing is known but what all can see. */
export const NOBODY = -1;

export interface Replayed {
  /** The debate as each round began, and as it ended last; each seen before any answer of its first question. */
  readonly rounds: readonly {
    readonly round: number;
    readonly at: number;
    readonly debate: Debate;
  }[];
  /** What the person decided, or all people of a class, in order. */
  readonly decisions: readonly Moment[];
  readonly last: Debate;
  readonly viewer: number;
  readonly bots: readonly Bot[];
}

/** The seat of a person whose decision this is, by its place; null for bots' and for the table's own moves. */
const decider = (
  { seatOf }: Model,
  { humans }: Debate,
  { viewer, command }: { readonly viewer: number; readonly command: Command },
): number | null => {
  const seat = command.type === 'proceed' ? undefined : seatOf.get(command.seat);
  if (seat === undefined) return null;
  return seat === viewer || (viewer === NOBODY && humans.includes(seat)) ? seat : null;
};

const partnerOf = ({ scenario }: Model, { offers }: Debate, command: Command): string | null =>
  command.type === 'counter'
    ? (scenario.actors[offers[command.offer]?.from ?? -1]?.id ?? null)
    : null;

/**
 * Plays a record and keeps the positions that can be looked at again: as seen by the person in `seat`, the first unless
 * another is named, or by a class. Null when it does not fit the model.
 */
export const replayed = (
  model: Model,
  record: GameRecord,
  whose: Whose = 'person',
  seat: string = peopleIn(record)[0] ?? '',
): Replayed | null => {
  const humans = humansOf(record);
  const viewer = whose === 'class' ? NOBODY : model.seatOf.get(seat);
  if (viewer === undefined || !humans.every((id) => model.seatOf.has(id))) return null;
  const debate = startDebate(model, { ...record, humans });
  const rounds = [{ round: 0, at: 0, debate: copyDebate(debate) }];
  const decisions: Moment[] = [];
  for (const [at, command] of record.commands.entries()) {
    if (takeChairAt(model, debate, record.chair, at)) return null;
    const deciding = decider(model, debate, { viewer, command });
    if (deciding !== null) {
      const partner = partnerOf(model, debate, command);
      decisions.push({ at, command, debate: copyDebate(debate), viewer: deciding, partner });
    }
    const before = debate.round;
    if (advance(model, debate, command)) return null;
    if (debate.round !== before) {
      rounds.push({ round: debate.round, at: at + 1, debate: copyDebate(debate) });
    }
  }
  return { rounds, decisions, last: debate, viewer, bots: standIns(model, record.seats) };
};
