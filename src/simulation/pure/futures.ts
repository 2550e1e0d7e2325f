import { playOutAs } from '../../bots/play-out.ts';
import { redraw } from '../../bots/redraw.ts';
import { botAnswer } from '../../bots/players.ts';
import type { Bot } from '../../debate/players.ts';
import { advance } from '../../debate/step.ts';
import { PURPOSE, draw } from '../../rules/chance.ts';
import type { Command } from '../../rules/commands.ts';
import type { Debate } from '../../rules/debate.ts';
import type { Model } from '../../rules/model.ts';
import { scoreOf } from '../../rules/verdict.ts';

/** Where futures start: a debate as it stands, seen from one seat or (−1) by the public, with a bot in every seat. */
export interface Position {
  readonly debate: Debate;
  readonly viewer: number;
  readonly bots: readonly Bot[];
}

/** Futures number `from` to below `to` of a position; `first` is what the viewer's seat does before its bot takes over. */
export interface Batch {
  readonly position: Position;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly first?: readonly Command[];
}

/** How one future ended; −1 stands for a world in which the viewer's seat could not do what was asked. */
export interface Outcome {
  readonly ending: number;
  /** The viewer's interests that counted in the end; none where nobody in particular looks. */
  readonly counted: number;
}

const WIDTH = 16;
const IMPOSSIBLE = -1;
const LARGEST_SEED = 4_294_967_295;
/** Sets this draw apart from those by which the world itself is drawn anew. */
const WORLD = 1000;

/** The number of a world: worlds of different seeds have nothing to do with each other. */
const worldOf = (seed: number, index: number): number =>
  draw({ seed, round: index }, PURPOSE.redraw, 0, WORLD, 0, LARGEST_SEED);

const encode = (model: Model, world: Debate, viewer: number): number => {
  if (viewer < 0) return world.ending * WIDTH;
  const { met, cap } = scoreOf(model, world, viewer);
  return world.ending * WIDTH + Math.min(met, cap);
};

/** What an outcome in a list stands for; null for a world in which the command was not possible. */
export const outcomeOf = (code: number): Outcome | null =>
  code < 0 ? null : { ending: Math.trunc(code / WIDTH), counted: code % WIDTH };

const TALKS: ReadonlySet<Command['type']> = new Set<Command['type']>([
  'offer',
  'accept',
  'decline',
  'counter',
  'promise',
]);

/**
 * Whoever has said something in the corridor then leaves it. What else lay open is so declined whichever way the talk
 * went, as it is by leaving at once, and no decision is charged with what a bot would have made of another offer.
 */
const leaveTalks = (model: Model, world: Debate, last: Command | undefined): void => {
  if (last === undefined || !('seat' in last) || !TALKS.has(last.type)) return;
  advance(model, world, { type: 'leave-corridor', seat: last.seat });
};

/** The world in which one future begins, after what the viewer's seat does first; null where it cannot. */
export const worldBefore = (model: Model, batch: Batch, index: number): Debate | null => {
  const { position, seed, first = [] } = batch;
  const world = redraw(model, position.debate, position.viewer, worldOf(seed, index));
  for (const command of first) if (advance(model, world, command)) return null;
  leaveTalks(model, world, first.at(-1));
  return world;
};

const playOne = (model: Model, batch: Batch, index: number): number => {
  const { position } = batch;
  const world = worldBefore(model, batch, index);
  if (world === null) return IMPOSSIBLE;
  playOutAs(model, world, (_, now, seat, table) =>
    botAnswer(model, now, seat, position.bots[seat] ?? 'diplomat', table),
  );
  return encode(model, world, position.viewer);
};

/**
 * Plays futures of a position to their end: the same rules and bots, what the viewer's seat cannot know drawn anew.
 * Each future depends on the seed and its own number alone, so that it does not matter who plays which.
 */
export const playBatch = (model: Model, batch: Batch): Int16Array => {
  const codes = new Int16Array(batch.to - batch.from);
  for (let index = batch.from; index < batch.to; index++) {
    codes[index - batch.from] = playOne(model, batch, index);
  }
  return codes;
};
