import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBy } from '../../src/rules/note.ts';
import type { Note } from '../../src/rules/note.ts';
import { accountsOf } from '../helpers/core-accounts.ts';
import { games } from '../helpers/core-arbitraries.ts';
import { modelOf } from '../helpers/core.ts';
import { playRandom } from '../helpers/core-random.ts';

describe('the ledger is exact', () => {
  it.each([
    ['small', 60],
    ['tutorial-3-rounds', 60],
    ['mali-2013', 25],
  ] as const)('in random games of %s every change of every number is noted', (id, numRuns) => {
    const model = modelOf(id);
    assert(
      property(games(model), (game) => {
        playRandom(model, game, accountsOf());
      }),
      { numRuns },
    );
  });

  it('in these games accounts for every kind of number, by every cause of the corridor', () => {
    const model = modelOf('small');
    const seen = new Set<string>();
    for (let seed = 0; seed < 40; seed++) {
      const game = { seed, rounds: 4, moves: seed + 1, players: 4 };
      const note: Note = (kind, _index, cause) => seen.add(`${kind} by ${cause}`);
      playRandom(model, game, { note });
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'standing by deal',
        'standing by post',
        'standing by promise',
        'trust by promise',
        'deals by deal',
        'deals by fading',
        'deals by limit',
      ]),
    );
  });

  it('would notice a change that nobody noted', () => {
    const model = modelOf('small');
    const ears = accountsOf();
    const careless = { ...ears, note: () => undefined };
    const play = () => playRandom(model, { seed: 1, rounds: 4, moves: 1, players: 0 }, careless);
    expect(play).toThrow(/not accounted for/);
  });

  it('keeps the cause and names the limit apart', () => {
    const heard: unknown[] = [];
    const list = [980];
    const change = { kind: 'standing', cause: 'recovery', seat: 0, item: -1 } as const;
    changeBy(list, 0, 50, change, (...note) => heard.push(note));
    expect(list).toEqual([1000]);
    expect(heard).toEqual([
      ['standing', 0, 'recovery', 0, -1, 50],
      ['standing', 0, 'limit', -1, -1, -30],
    ]);
  });
});
