import { describe, expect, it } from 'vitest';
import { loadModel } from '../../src/debate/load.ts';
import { bot, playAs } from '../../src/simulation/pure/balance/game.ts';
import { streamFrom } from '../../src/bots/stream.ts';
import { anyone } from '../../src/bots/person.ts';
import { reachable } from '../../src/simulation/pure/places.ts';
import { reach } from '../../src/simulation/pure/reach.ts';
import type { Reach } from '../../src/simulation/pure/reach.ts';
import { spendthrift } from '../../src/simulation/pure/spendthrift.ts';
import { modelOf, must, scenarioOf, SHIPPED, smallWith } from '../helpers/core.ts';

const GAMES = 300;

const countsOf = ({ rows }: Reach, kind: string, id: string): Readonly<Record<string, number>> =>
  must(rows.find((row) => row.kind === kind && row.id === id)).counts;

describe('nothing in a shipped scenario is out of reach', () => {
  it.each(SHIPPED)('%s: no card, no dossier and no ending', (id) => {
    const { dead, rows } = reach(modelOf(id), { games: GAMES, seed: 1 });
    expect(dead).toEqual([]);
    expect(rows.map(({ kind, id: name }) => ({ kind, id: name }))).toEqual(
      reachable(scenarioOf(id)),
    );
  });
});

describe('what games reach', () => {
  const small = modelOf('small');

  it('is the same for the same games', () => {
    const [one, two, other] = [1, 1, 2].map((seed) => reach(small, { games: 20, seed }));
    expect(two).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('counts every game once by its ending', () => {
    const { rows } = reach(small, { games: 40, seed: 1 });
    const endings = rows.filter(({ kind }) => kind === 'ending');
    expect(endings.reduce((sum, { counts }) => sum + must(counts['came']), 0)).toBe(40);
  });

  it('counts an interest for every seat of a bot that has it', () => {
    const { rows } = reach(small, { games: 10, seed: 1, alone: true });
    const asked = rows
      .filter(({ kind }) => kind === 'interest')
      .reduce((sum, { counts }) => sum + must(counts['met']) + must(counts['unmet']), 0);
    expect(asked).toBe(10 * small.n * small.scenario.interestsPerSeat);
  });

  it('has no government fall by itself, and one with a person who ruins it', () => {
    expect(countsOf(reach(small, { games: 40, seed: 1, alone: true }), 'ending', 'fell')).toEqual({
      came: 0,
    });
    const tutorial = reach(modelOf('tutorial-3-rounds'), { games: 40, seed: 1 });
    expect(countsOf(tutorial, 'ending', 'government-fell')['came']).toBeGreaterThan(0);
  });

  it('names what cannot be reached, and what of that is unsound', () => {
    const model = smallWith((scenario) => {
      must(scenario.endings[0]).when = { fact: 'round', op: '>', value: 12 };
      must(scenario.dispatches.at(-1)).when = { fact: 'round', op: '>', value: 12 };
      scenario.conclusions.holdOutBelow = 1000;
      scenario.tuning.choice.holdOut = 10_000;
    });
    const { never, dead } = reach(model, { games: 30, seed: 1, alone: true });
    const first = must(model.scenario.endings[0]).id;
    expect(never).toContain(`ending ${first} came`);
    expect(dead).toContain(`ending ${first}`);
    expect(dead).toContain('dossier plan');
    expect(never).toContain('dossier plan adopted');
    expect(dead.filter((name) => name.startsWith('dispatch'))).toEqual([]);
  });
});

const diplomat = bot('diplomat');

describe('a make-believe person', () => {
  it.each(SHIPPED)('is legal in every seat of %s, whatever the dice say', (id) => {
    const model = modelOf(id);
    model.scenario.actors.forEach((actor, seat) => {
      const { rounds } = must(model.scenario.lengths[seat % model.scenario.lengths.length]);
      const player = anyone(streamFrom(seat));
      const debate = playAs(model, { seed: seat, rounds, others: () => diplomat, seat, player });
      expect(`${actor.id} ${debate.phase}`).toBe(`${actor.id} verdict`);
    });
  });

  it('can throw the government of every seat away that pledges', () => {
    for (const id of SHIPPED) {
      const model = loadModel(scenarioOf(id));
      const { rounds } = must(model.scenario.lengths[0]);
      const spared = model.scenario.actors.flatMap((actor, seat) => {
        if (seat === model.framework) return [];
        const game = { seed: 1, rounds, others: () => diplomat, seat, player: spendthrift };
        const debate = playAs(model, game);
        const ending = must(model.scenario.endings[debate.ending]).id;
        return ending === 'government-fell' ? [] : [`${actor.id}: ${ending}`];
      });
      expect(spared).toEqual([]);
    }
  });
});
