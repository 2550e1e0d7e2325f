import { describe, expect, test } from 'vitest';
import { openReplay } from '../../src/session/replay.ts';
import { resumeLocal } from '../../src/session/local.ts';
import { FIXTURES, playFixture } from '../helpers/core-fixtures.ts';
import { must, scenarioOf } from '../helpers/core.ts';

describe.each(FIXTURES.filter(({ name }) => name !== 'mali-france'))('$name', (fixture) => {
  const scenario = scenarioOf(fixture.scenario);
  const record = playFixture(fixture);
  const replay = must(openReplay(scenario, record));

  test('ends as the game ended, view and ledger alike', () => {
    const session = resumeLocal(scenario, record);
    if ('problem' in session) throw new Error(session.problem);
    const last = replay.stops.length - 1;
    expect(replay.view(last)).toEqual(session.view());
    expect(replay.ledger(last)).toEqual(session.ledger());
    expect(must(replay.stops[last]).at).toBe(record.commands.length);
  });

  test('stops wherever something new is asked, and looks the same in either direction', () => {
    const phases = new Set(replay.stops.map(({ phase }) => phase));
    expect([...phases]).toEqual(expect.arrayContaining(['dispatch', 'pledge', 'tour', 'verdict']));
    const forth = replay.stops.map((_, stop) => replay.view(stop).shared.question);
    const back = replay.stops.map((_, stop) => replay.view(stop).shared.question).toReversed();
    expect(back.toReversed()).toEqual(forth);
    expect(replay.view(-5)).toEqual(replay.view(0));
  });

  test('shows at each stop what the person could see then, no more', () => {
    for (const [stop, { at }] of replay.stops.entries()) {
      if (stop % 7 !== 0) continue;
      const prefix = { ...record, commands: record.commands.slice(0, at) };
      const then = must(openReplay(scenario, prefix));
      expect(then.view(then.stops.length - 1).shared.log).toEqual(replay.view(stop).shared.log);
    }
  });
});

test('a record of other rules or another crisis is not replayed', () => {
  const record = playFixture(must(FIXTURES.at(-1)));
  expect(openReplay(scenarioOf('tutorial-3-rounds'), { ...record, rules: 99 })).toBeNull();
  expect(openReplay(scenarioOf('mali-2013'), record)).toBeNull();
});
