/** Decisions that mattered in a game, and whether they stand when they are played again. */
import { advance } from '../../src/debate/step.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import { copyDebate } from '../../src/rules/debate.ts';
import type { Model } from '../../src/rules/model.ts';
import { findDecisions } from '../../src/simulation/decisions.ts';
import type { Depth, Mattered } from '../../src/simulation/decisions.ts';
import { compare } from '../../src/simulation/pure/comparing.ts';
import { playBatch } from '../../src/simulation/pure/futures.ts';
import { wayOf } from '../../src/simulation/pure/intervals.ts';
import { replayed } from '../../src/simulation/pure/positions.ts';
import type { Replayed } from '../../src/simulation/pure/positions.ts';
import { withPool } from './core-pool.ts';
import { must } from './core.ts';

/** What the analysis finds with so many players. */
export const matteredIn = (
  model: Model,
  replay: Replayed,
  { players, depth }: { readonly players: number; readonly depth: Depth },
): readonly Mattered[] => {
  let mattered: readonly Mattered[] | null = null;
  withPool(model.scenario, players, (pool) =>
    findDecisions(
      pool,
      model,
      replay,
      (progress) => {
        mattered = progress.mattered ?? mattered;
      },
      depth,
    ),
  );
  return must<readonly Mattered[]>(mattered);
};

/** Whether the rules take the better alternative at its place, and it wins in new worlds what was stated, within both intervals. */
export const stands = (
  model: Model,
  replay: Replayed,
  { at, taken, instead, compared, ending }: Mattered,
  worlds: { readonly seed: number; readonly to: number },
): boolean => {
  const { debate, viewer } = must(replay.decisions.find((one) => one.at === at));
  if (advance(model, copyDebate(debate), instead) !== null) return false;
  const position = { debate, viewer, bots: replay.bots };
  const [first, second] = [taken, instead].map((command) =>
    playBatch(model, { position, from: 0, ...worlds, first: [command] }),
  );
  const again = compare(must(first), must(second), model.scenario.endings.length);
  const sides = [
    [compared.counted, again.counted],
    [must(compared.endings[ending]).difference, must(again.endings[ending]).difference],
  ] as const;
  return sides.every(
    ([stated, found]) =>
      wayOf(stated) === 0 || (stated.low <= found.high && found.low <= stated.high),
  );
};

/** Of one game: how many decisions are said to have mattered, and how many of them stand. */
export const standingIn = (
  model: Model,
  record: GameRecord,
  depth: Depth,
): { readonly stated: number; readonly standing: number } => {
  const replay = must(replayed(model, record));
  const mattered = matteredIn(model, replay, { players: 1, depth });
  const worlds = { seed: 77, to: depth.verified };
  const standing = mattered.filter((one) => stands(model, replay, one, worlds));
  return { stated: mattered.length, standing: standing.length };
};
