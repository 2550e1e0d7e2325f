import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/debate/hash.ts';
import { debateHash, originOf, recordHash } from '../../src/debate/record.ts';
import { replay } from '../../src/debate/replay.ts';
import { parseRecord } from '../../src/debate/record-schema.ts';
import { mixedSkill, recordedGame, simulate } from '../../src/simulation/pure/simulate.ts';
import { modelOf } from '../helpers/core.ts';

const small = modelOf('small');
const ENDINGS_WITHOUT_PLAYER = 6;

const run = (seed: number): string =>
  JSON.stringify(simulate(small, { games: 30, seed, rounds: 4 }));

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

describe('many games by bots alone', () => {
  it('give the same bytes from the same seed, and others from another', () => {
    expect(run(1)).toBe(run(1));
    expect(run(1)).not.toBe(run(2));
  });

  it('count every game once, by its ending and by every last stance', () => {
    const { games, endings, stances } = simulate(small, { games: 40, seed: 3, rounds: 4 });
    expect(games).toBe(40);
    expect(sum(endings)).toBe(40);
    expect(Object.keys(stances)).toEqual(['LEAD', 'ALFA', 'BETA', 'GAMA']);
    for (const counts of Object.values(stances)) expect(sum(counts)).toBe(40);
  });

  it('mix novices and diplomats half and half, changing places from seed to seed', () => {
    const skills = Array.from({ length: 26 }, (_, seat) => mixedSkill(4, seat));
    expect(skills.filter((skill) => skill === 'novice')).toHaveLength(13);
    expect(mixedSkill(5, 0)).not.toBe(mixedSkill(4, 0));
  });

  it('leave records that can be read and played again', () => {
    const origin = originOf(small.scenario);
    for (const seed of [0, 1, 4_294_967_295]) {
      const { debate, record } = recordedGame(small, seed, 4, origin);
      const read = parseRecord(JSON.stringify(record));
      expect(read).toEqual({ ok: true, record });
      expect(debateHash(replay(small, record).debate)).toBe(debateHash(debate));
    }
  });

  it('stay within the seeds there are, starting again at the first', () => {
    const origin = originOf(small.scenario);
    const hashes = [4_294_967_295, 0].map((seed) =>
      recordHash(recordedGame(small, seed, 4, origin).record),
    );
    const { hash } = simulate(small, { games: 2, seed: 4_294_967_295, rounds: 4 });
    expect(hash).toBe(hashOf(hashes));
  });
});

describe('Mali 2013 by bots alone', () => {
  it('ends in several ways, none of them nearly always', () => {
    const games = 200;
    const { endings } = simulate(modelOf('mali-2013'), { games, seed: 1, rounds: 8 });
    const counts = Object.values(endings).filter((count) => count > 0);
    expect(Object.keys(endings)).toHaveLength(ENDINGS_WITHOUT_PLAYER + 1);
    expect(counts.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...counts)).toBeLessThan(0.7 * games);
  });
});
