import { describe, expect, it } from 'vitest';
import { debateHash } from '../../src/debate/record.ts';
import { replay } from '../../src/debate/replay.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { accountsOf } from '../helpers/core-accounts.ts';
import { modelOf, must } from '../helpers/core.ts';
import type { ShippedId } from '../helpers/core.ts';
import { playLive } from '../helpers/core-live.ts';
import { playRandom } from '../helpers/core-random.ts';
import type { Played } from '../helpers/core-random.ts';

/** The whole length of the issue's own list: 1,000 games, by turns of both scenarios and every length. */
const GAMES = 1000;
const WHICH: readonly ShippedId[] = ['mali-2013', 'tutorial-3-rounds'];

const game = (index: number): Played & { readonly id: ShippedId } => {
  const id = must(WHICH[index % WHICH.length]);
  const model = modelOf(id);
  const lengths = model.scenario.lengths;
  const { rounds } = must(lengths[(index >> 1) % lengths.length]);
  const setup = {
    seed: index * 2_654_435 + 1,
    rounds,
    moves: index + 1,
    players: index % (model.n + 1),
  };
  return { id, ...playRandom(model, setup, accountsOf()) };
};

const wrongOnes = (again: (played: ReturnType<typeof game>) => Debate): number[] =>
  Array.from({ length: GAMES }, (_, index) => index).filter((index) => {
    const played = game(index);
    return debateHash(again(played)) !== debateHash(played.debate);
  });

describe('1,000 random games, their ledgers exact', () => {
  it('replay from their records to the same hash', () => {
    expect(wrongOnes(({ id, record }) => replay(modelOf(id), record).debate)).toEqual([]);
  });

  it('play by the live chart to the same hash', () => {
    expect(wrongOnes(({ id, record }) => playLive(modelOf(id), record))).toEqual([]);
  });
});
