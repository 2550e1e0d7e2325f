import { describe, expect, it } from 'vitest';
import { debateHash } from '../../src/debate/record.ts';
import { replay } from '../../src/debate/replay.ts';
import { isMajority, majorityNeeded } from '../../src/rules/majority.ts';
import { simulate } from '../../src/simulation/pure/simulate.ts';
import { indexIn, modelOf, must, shippedText } from '../helpers/core.ts';
import { playRandom } from '../helpers/core-random.ts';

const model = modelOf('relocation-2015');
const { scenario } = model;
const GAMES = 100;

const key = indexIn(scenario.dossiers, 'by-a-key');
const codes = scenario.actors.map(({ id }) => id);

/** The weight of the states that are named. */
const weightOf = (names: readonly string[]) => {
  const seats = names.map((name) => codes.indexOf(name));
  const sum = (list: readonly number[]) => seats.reduce((all, seat) => all + must(list[seat]), 0);
  return { votes: sum(model.votes), states: seats.length, population: sum(model.population) };
};

const OPTED_OUT = ['GB', 'DK'];
const AGAINST = ['CZ', 'SK', 'HU', 'RO'];
/** Ireland joined both decisions later and had no vote on the day; Finland abstained. */
const IN_FAVOUR = codes.filter((id) => ![...OPTED_OUT, ...AGAINST, 'IE', 'FI'].includes(id));

describe('Relocation 2015', () => {
  it('has the 28 of 2015: the United Kingdom, and Croatia', () => {
    expect(codes).toHaveLength(28);
    expect(codes).toEqual(expect.arrayContaining(['GB', 'HR']));
  });

  it('shares out the 98,255 people whom both decisions gave to a state', () => {
    const shares = scenario.actors.map(({ indicators }) => indicators['share'] ?? 0);
    expect(shares.reduce((all, share) => all + share)).toBe(98_255);
  });

  it('speaks of nothing that belongs to a war', () => {
    const text = shippedText('relocation-2015');
    expect(text.match(/\b(soldiers?|troops?|battalions?|combat|NATO|Mali)\b/gi)).toBeNull();
  });

  it('names a source for every asset, card, dispatch and surprise', () => {
    const { actors, cards, dispatches, surprises } = scenario;
    const told = [...actors.flatMap(({ assets }) => assets), ...cards, ...dispatches, ...surprises];
    expect(told.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('argues both ways, and every argument has its answer', () => {
    const sides = (side: string) => scenario.cards.filter((card) => card.side === side).length;
    expect(sides('against')).toBeGreaterThanOrEqual(15);
    expect(Math.abs(sides('for') - sides('against'))).toBeLessThanOrEqual(2);
    expect(scenario.cards.filter(({ counters }) => counters.length === 0)).toEqual([]);
  });
});

describe('the key and its majority', () => {
  it('leave out those who stand outside by treaty', () => {
    const outside = codes.filter((_, seat) => !must(model.dossiers[key]).entitled[seat]);
    expect(outside.toSorted()).toEqual(OPTED_OUT.toSorted());
  });

  it('are reached by those who voted for it on 22 September', () => {
    expect(IN_FAVOUR).toHaveLength(20);
    expect(isMajority(weightOf(IN_FAVOUR), majorityNeeded(model, key))).toBe(true);
  });

  it('would be missed without Poland and the states that wavered with it', () => {
    const wavering = ['PL', 'LV', 'EE', 'LT'];
    const rest = IN_FAVOUR.filter((id) => !wavering.includes(id));
    expect(isMajority(weightOf(rest), majorityNeeded(model, key))).toBe(false);
  });

  it('are opposed from the first by the four that voted against', () => {
    const { holdOutBelow } = scenario.conclusions;
    const furthest = scenario.actors
      .filter(({ id }) => !OPTED_OUT.includes(id))
      .toSorted((a, b) => must(a.positions['by-a-key']) - must(b.positions['by-a-key']));
    expect(furthest.slice(0, 4).map(({ id }) => id)).toEqual(expect.arrayContaining(AGAINST));
    for (const { positions } of furthest.slice(0, 4))
      expect(must(positions['by-a-key']) * 10).toBeLessThan(holdOutBelow);
  });
});

describe('games of Relocation 2015 by bots alone', () => {
  it.each(scenario.lengths.map(({ rounds }) => rounds))(
    'of %i rounds end in every way that takes no player, and in none more than half the time',
    (rounds) => {
      const { endings } = simulate(model, { games: GAMES, seed: 1, rounds });
      const odd = Object.entries(endings).filter(
        ([id, count]) => id !== 'government-fell' && (count === 0 || count > GAMES / 2),
      );
      expect(odd).toEqual([]);
    },
  );
});

describe('a whole game of Relocation 2015', () => {
  const games = Array.from({ length: 12 }, (_, index) => ({
    seed: index * 7919 + 1,
    moves: index + 1,
    players: (index * 5) % (model.n + 1),
    rounds: must(scenario.lengths[index % scenario.lengths.length]).rounds,
  }));

  it.each(games)('with $players persons and seed $seed plays again to the same state', (game) => {
    const { debate, record } = playRandom(model, game);
    expect(scenario.endings[debate.ending]).toBeDefined();
    const again = replay(model, record);
    expect(again.refusal).toBeNull();
    expect(debateHash(again.debate)).toBe(debateHash(debate));
  });
});
