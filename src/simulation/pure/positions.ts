import { standIns } from '../../bots/seating.ts';
import type { Bot } from '../../debate/players.ts';
import { takeChairAt } from '../../debate/chair.ts';
import { humansOf } from '../../debate/record.ts';
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
}

export interface Replayed {
  /** The debate as each round began, and as it ended last; each seen before any answer of its first question. */
  readonly rounds: readonly {
    readonly round: number;
    readonly at: number;
    readonly debate: Debate;
  }[];
  /** What the person decided, in order. */
  readonly decisions: readonly Moment[];
  readonly last: Debate;
  readonly viewer: number;
  readonly bots: readonly Bot[];
}

/**
 * Plays a record and keeps the positions that can be looked at again, as seen by one person: the first, unless another
 * is named. Null when it does not fit the model.
 */
export const replayed = (model: Model, record: GameRecord, person?: string): Replayed | null => {
  const humans = humansOf(record);
  const seat = person ?? humans[0] ?? '';
  const viewer = model.seatOf.get(seat);
  if (viewer === undefined) return null;
  const debate = startDebate(model, { ...record, humans });
  const rounds = [{ round: 0, at: 0, debate: copyDebate(debate) }];
  const decisions: Moment[] = [];
  for (const [at, command] of record.commands.entries()) {
    if (command.type !== 'proceed' && command.seat === seat) {
      decisions.push({ at, command, debate: copyDebate(debate) });
    }
    const before = debate.round;
    if (takeChairAt(model, debate, record.chair, at)) return null;
    if (advance(model, debate, command)) return null;
    if (debate.round !== before) {
      rounds.push({ round: debate.round, at: at + 1, debate: copyDebate(debate) });
    }
  }
  return { rounds, decisions, last: debate, viewer, bots: standIns(model, record.seats) };
};
