import { expect, test } from 'vitest';
import { redraw } from '../../src/bots/redraw.ts';
import { advance } from '../../src/debate/step.ts';
import { copyDebate } from '../../src/rules/debate.ts';
import { tallyRounds } from '../../src/simulation/by-round.ts';
import type { RoundTally } from '../../src/simulation/by-round.ts';
import { alternativesTo } from '../../src/simulation/pure/alternatives.ts';
import { NOBODY, replayed } from '../../src/simulation/pure/positions.ts';
import { classRecord } from '../helpers/core-class.ts';
import { matteredIn, stands } from '../helpers/core-decisions.ts';
import { withPool } from '../helpers/core-pool.ts';
import { modelOf, must, scenarioOf } from '../helpers/core.ts';

const model = modelOf('tutorial-3-rounds');
const people = scenarioOf('tutorial-3-rounds')
  .actors.slice(0, 3)
  .map(({ id }) => id);
const record = classRecord('tutorial-3-rounds', 11, people);
const replay = must(replayed(model, record, 'class'));

test('a class’s decisions are those of all its people, each from its own seat', () => {
  const deciders = replay.decisions.map(({ viewer }) => model.scenario.actors[viewer]?.id);
  expect(new Set(deciders)).toEqual(new Set(people));
  for (const { at, command, debate, viewer } of replay.decisions) {
    expect(record.commands[at]).toEqual(command);
    expect('seat' in command && command.seat).toBe(model.scenario.actors[viewer]?.id);
    expect(debate.humans).toContain(viewer);
    expect(advance(model, copyDebate(debate), command)).toBeNull();
  }
  expect(replay.last.phase).toBe('verdict');
});

test('its futures know nothing that was not public', () => {
  for (const { debate } of replay.rounds) {
    const other = copyDebate(debate);
    other.seed += 1;
    other.interests = other.interests.toReversed();
    other.hands = other.hands.toReversed();
    if (other.known < 2) other.hidden = (other.hidden + 1) % model.scenario.hidden.settings.length;
    expect(redraw(model, other, NOBODY, 5)).toEqual(redraw(model, debate, NOBODY, 5));
  }
});

test('its rounds are counted without anybody’s interests', () => {
  let rounds: readonly RoundTally[] = [];
  const endings = model.scenario.endings.length;
  withPool(model.scenario, 2, (pool) =>
    tallyRounds(pool, replay, { endings, seed: 3, from: 0, to: 40 }, (told) => (rounds = told)),
  );
  expect(rounds.map(({ round }) => round)).toEqual(replay.rounds.map(({ round }) => round));
  for (const { tally } of rounds) {
    expect([tally.played, tally.counted]).toEqual([40, 0]);
    expect(tally.endings.reduce((sum, count) => sum + count, 0)).toBe(40);
  }
});

test('what is said to have mattered in it stands in other worlds', { timeout: 60_000 }, () => {
  const depth = { tried: 12, verified: 120, most: 4 };
  const mattered = matteredIn(model, replay, { players: 1, depth });
  expect(mattered.length).toBeGreaterThan(0);
  for (const one of mattered) {
    const { debate, viewer } = must(replay.decisions.find(({ at }) => at === one.at));
    expect(alternativesTo(model, debate, viewer, one.taken)).toContainEqual(one.instead);
    expect(stands(model, replay, one, { seed: 77, to: 200 })).toBe(true);
  }
});

test('a record whose people the crisis does not know has no positions', () => {
  expect(replayed(modelOf('mali-2013'), record, 'class')).toBeNull();
});
