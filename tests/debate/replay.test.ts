import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debateHash, recordHash } from '../../src/debate/record.ts';
import { replay } from '../../src/debate/replay.ts';
import { parseRecord } from '../../src/debate/record-schema.ts';
import { step } from '../../src/debate/step.ts';
import { COMMAND_TYPES, isRefusal } from '../../src/rules/commands.ts';
import type { Command } from '../../src/rules/commands.ts';
import { startDebate } from '../../src/rules/start.ts';
import { games } from '../helpers/core-arbitraries.ts';
import { modelOf } from '../helpers/core.ts';
import { playLive } from '../helpers/core-live.ts';
import { playRandom } from '../helpers/core-random.ts';

describe('the random games of these tests', () => {
  it('use every command of the game', () => {
    const model = modelOf('mali-2013');
    const used = new Set<string>();
    for (let seed = 0; seed < 20; seed++) {
      const { record } = playRandom(model, { seed, rounds: 8, moves: seed + 1, players: 20 });
      for (const { type } of record.commands) used.add(type);
    }
    expect([...used].toSorted()).toEqual(COMMAND_TYPES.toSorted());
  });
});

const ALL = [
  ['small', 40],
  ['tutorial-3-rounds', 40],
  ['mali-2013', 25],
] as const;

describe('a record', () => {
  it.each(ALL)('of a random game of %s plays again to the same final state', (id, numRuns) => {
    const model = modelOf(id);
    assert(
      property(games(model), (game) => {
        const { debate, record } = playRandom(model, game);
        const again = replay(model, record);
        expect(again.refusal).toBeNull();
        expect(debateHash(again.debate)).toBe(debateHash(debate));
      }),
      { numRuns },
    );
  });

  it.each(ALL)('of %s survives being written down and read', (id) => {
    const model = modelOf(id);
    const { record } = playRandom(model, { seed: 5, rounds: 4, moves: 3, players: 2 });
    const read = parseRecord(JSON.stringify(record));
    expect(read).toEqual({ ok: true, record });
    expect(read.ok && recordHash(read.record)).toBe(recordHash(record));
  });

  it('stops at the first command that is refused, and says which', () => {
    const model = modelOf('small');
    const { record } = playRandom(model, { seed: 5, rounds: 4, moves: 3, players: 2 });
    const stolen: Command = { type: 'pledge', seat: 'GAMA', assets: ['gam-troops'] };
    const commands = [...record.commands.slice(0, 3), stolen, ...record.commands.slice(3)];
    const again = replay(model, { ...record, commands });
    expect(again.played).toBe(3);
    expect(again.refusal).toEqual({ refused: 'red-line', about: 'gam-troops' });
  });

  it('has a hash that every part of it changes', () => {
    const { record } = playRandom(modelOf('small'), { seed: 5, rounds: 4, moves: 3, players: 1 });
    const hashes = [
      record,
      { ...record, seed: 6 },
      { ...record, rounds: 2 },
      { ...record, rules: 99 },
      { ...record, commands: record.commands.slice(1) },
      { ...record, seats: { ...record.seats, ALFA: 'novice' as const } },
    ].map(recordHash);
    expect(new Set(hashes.slice(0, 5)).size).toBe(5);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the live chart and the compiled one', () => {
  it.each([
    ['small', 20],
    ['tutorial-3-rounds', 20],
    ['mali-2013', 15],
  ] as const)('play %s to the same state with the same notes', (id, numRuns) => {
    const model = modelOf(id);
    assert(
      property(games(model), (game) => {
        const compiled: unknown[] = [];
        const live: unknown[] = [];
        const { debate, record } = playRandom(model, game, {
          note: (...note) => compiled.push(note),
        });
        const other = playLive(model, record, (...note) => live.push(note));
        expect(debateHash(other)).toBe(debateHash(debate));
        expect(live).toEqual(compiled);
      }),
      { numRuns },
    );
  });

  it('both refuse what is not legal and stay where they are', () => {
    const model = modelOf('small');
    const { record } = playRandom(model, { seed: 5, rounds: 4, moves: 3, players: 2 });
    const illegal: Command[] = [
      { type: 'proceed' },
      { type: 'speak', seat: 'ALFA', card: 'nonsense' },
      { type: 'prepare', seat: 'NOBODY', plan: true },
    ];
    const commands = [...illegal, ...record.commands.slice(0, 9)];
    const plain = replay(model, { ...record, commands: record.commands.slice(0, 9) });
    expect(debateHash(playLive(model, { ...record, commands }))).toBe(debateHash(plain.debate));
  });
});

describe('one step on a copy', () => {
  it('leaves the debate it was given as it was', () => {
    const model = modelOf('tutorial-3-rounds');
    assert(
      property(games(model), (game) => {
        const { record } = playRandom(model, game);
        let debate = startDebate(model, {
          ...record,
          humans: Object.keys(record.seats).filter((seat) => record.seats[seat] === 'human'),
        });
        for (const command of record.commands) {
          const before = debateHash(debate);
          const next = step(model, debate, command);
          expect(debateHash(debate)).toBe(before);
          if (isRefusal(next)) throw new Error(next.refused);
          debate = next.debate;
        }
        expect(debateHash(debate)).toBe(debateHash(replay(model, record).debate));
      }),
      { numRuns: 10 },
    );
  });
});
