import { describe, expect, it } from 'vitest';
import { debateHash, originOf } from '../../src/debate/record.ts';
import { replay } from '../../src/debate/replay.ts';
import { recordedGame, simulate } from '../../src/simulation/pure/simulate.ts';
import { minutesFor } from '../../src/simulation/pure/minutes.ts';
import { modelOf, scenarioOf } from '../helpers/core.ts';

const libya = scenarioOf('libya-2011');
const model = modelOf('libya-2011');
const GAMES = 400;
/** This one takes a person: bots do not ruin themselves. */
const BY_PEOPLE = 'government-fell';

/** How often each word stands in a list. */
const counted = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

describe('Libya 2011', () => {
  it('has the 27 of 2011, each with what it did and where that can be read', () => {
    expect(libya.actors.map(({ id }) => id)).toEqual(
      scenarioOf('mali-2013').actors.map(({ id }) => id),
    );
    const bare = libya.actors.filter(({ history, sources }) => !history?.note || !sources.length);
    expect(bare).toEqual([]);
  });

  it('has a source for every asset, and knows the three stances of 2011', () => {
    const assets = libya.actors.flatMap((actor) => actor.assets);
    expect(assets.filter(({ sources }) => sources.length === 0)).toEqual([]);
    const stances = libya.actors.map(({ history }) => history?.stance ?? 'unknown');
    const sizes = counted(stances);
    expect(sizes).toEqual({ framework: 1, solidarity: 4, token: 6, abstention: 16 });
  });

  it('argues both ways', () => {
    const sides = counted(libya.cards.map(({ side }) => side));
    expect(sides['for']).toBeGreaterThanOrEqual(12);
    expect(sides['against']).toBeGreaterThanOrEqual(12);
    expect(sides['mixed']).toBeGreaterThanOrEqual(6);
  });

  it('says how long it takes', () => {
    for (const { rounds, minutes } of libya.lengths)
      expect(Math.abs(minutesFor(libya, rounds, 1) - minutes)).toBeLessThanOrEqual(2);
  });
});

describe('the games of bots alone', () => {
  it(`come to each ending in 5 to 40 of 100, over ${GAMES} of them`, () => {
    const { endings } = simulate(model, { games: GAMES, seed: 1, rounds: 8 });
    const odd = Object.entries(endings).filter(
      ([id, count]) => id !== BY_PEOPLE && (count < GAMES * 0.05 || count > GAMES * 0.4),
    );
    expect(odd).toEqual([]);
  });

  it.each([8, 4])('of %i rounds are played again from their record to the same end', (rounds) => {
    for (let seed = 0; seed < 12; seed++) {
      const { debate, record } = recordedGame(model, seed, rounds, originOf(libya));
      const again = replay(model, record);
      expect(again.refusal).toBeNull();
      expect(debateHash(again.debate)).toBe(debateHash(debate));
    }
  });
});
