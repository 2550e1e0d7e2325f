import { assert, constantFrom, integer, property, record as fields } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debateHash, recordHash } from '../../src/debate/record.ts';
import { replay } from '../../src/debate/replay.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import { openLocal, resumeLocal } from '../../src/session/local.ts';
import type { LocalSession } from '../../src/session/local.ts';
import type { View } from '../../src/view/types.ts';
import { modelOf, must, scenarioOf } from '../helpers/core.ts';
import { move, playOn } from '../helpers/core-player.ts';
import { rollFrom } from '../helpers/core-random.ts';

const small = scenarioOf('small');
const open = (seat = 'ALFA', seed = 1): LocalSession =>
  openLocal({ scenario: small, seed, rounds: 4, seat, skill: 'diplomat' });

const resumed = (scenario: typeof small, record: GameRecord): LocalSession => {
  const session = resumeLocal(scenario, record);
  if ('problem' in session) throw new Error(session.problem);
  return session;
};

const problemOf = (scenario: typeof small, record: GameRecord): string => {
  const session = resumeLocal(scenario, record);
  return 'problem' in session ? session.problem : 'none';
};

describe('a game alone', () => {
  it.each([
    ['small', 25],
    ['tutorial-3-rounds', 25],
    ['mali-2013', 6],
  ] as const)('of %s can be played to the verdict from the view alone', (id, numRuns) => {
    const scenario = scenarioOf(id);
    const setups = fields({
      seed: integer({ min: 0, max: 0xffff_ffff }),
      rounds: constantFrom(...scenario.lengths.map(({ rounds }) => rounds)),
      seat: constantFrom(...scenario.actors.map((actor) => actor.id)),
      skill: constantFrom('novice' as const, 'diplomat' as const),
    });
    assert(
      property(setups, integer({ min: 1 }), (setup, moves) => {
        const session = openLocal({ scenario, ...setup });
        playOn(session, rollFrom(moves));
        const verdict = must(session.view().shared.verdict);
        expect(scenario.endings.map((ending) => ending.id)).toContain(verdict.ending);
        expect(verdict.turningPoints.length).toBeGreaterThan(0);
        const again = replay(modelOf(id), session.record());
        expect(again.refusal).toBeNull();
        expect(again.debate.phase).toBe('verdict');
      }),
      { numRuns },
    );
  });

  it('tells its listeners the view now and the view before, until they leave', () => {
    const session = open();
    const heard: (readonly [View, View])[] = [];
    const leave = session.subscribe((now, before) => heard.push([now, before]));
    const first = session.view();
    move(session, rollFrom(1));
    expect(heard).toEqual([[session.view(), first]]);
    leave();
    move(session, rollFrom(2));
    expect(heard).toHaveLength(1);
  });

  it('says nothing when a command is refused', () => {
    const session = open();
    const heard: unknown[] = [];
    session.subscribe((now) => heard.push(now));
    const before = session.view();
    const { question } = before.shared;
    const stolen = { type: 'prepare', seat: 'BETA', plan: true } as const;
    expect(session.send(stolen, question)).toEqual({ refused: 'not-your-seat' });
    expect(session.view()).toBe(before);
    expect(heard).toEqual([]);
  });

  it('has a ledger that adds up, before and after the strength is shown', () => {
    const session = open();
    const roll = rollFrom(3);
    const start = modelOf('small');
    const wrong = (): unknown[] => {
      const { seats, gauges } = session.view().shared;
      const sum = (kind: string, id: string): number =>
        session
          .ledger()
          .filter((line) => line.of.kind === kind && line.of.id === id)
          .reduce((total, line) => total + line.by, 0);
      return [
        ...seats.filter(
          ({ id, standing }, i) => sum('standing', id) !== standing - must(start.start.standing[i]),
        ),
        ...gauges
          .slice(0, 2)
          .filter(({ id, value }, i) => sum('gauge', id) !== value - must([300, 200][i])),
      ];
    };
    while (session.view().shared.verdict === null) {
      move(session, roll);
      expect(wrong()).toEqual([]);
    }
  });

  it('tells the causes that would give the strength away together until it is shown', () => {
    const session = open();
    const roll = rollFrom(3);
    const theatre = (): (string | undefined)[] =>
      session
        .ledger()
        .filter((line) => line.cause === 'theatre' && line.of.id === 'fire')
        .map((line) => line.item);
    while (session.view().shared.round < 2) move(session, roll);
    expect(theatre()).toContain(undefined);
    expect(theatre()).not.toContain('grows');
    while (session.view().shared.hidden.known !== 'all') move(session, roll);
    expect(theatre()).toContain('grows');
    expect(theatre()).not.toContain(undefined);
  });

  it('compares with a bot of the same skill in the same seat, the same each time', () => {
    const session = open('GAMA', 5);
    const { met } = session.baseline();
    playOn(session, rollFrom(9));
    expect(session.baseline()).toEqual({ met });
    expect(met).toBeLessThanOrEqual(2);
  });

  it('compares within what the common tier allows', () => {
    const scenario = scenarioOf('tutorial-3-rounds');
    const mets = Array.from({ length: 20 }, (_, seed) =>
      openLocal({ scenario, seed, rounds: 3, seat: 'PEL', skill: 'novice' }).baseline(),
    ).map(({ met }) => met);
    expect(Math.min(...mets)).toBeLessThan(Math.max(...mets));
    expect(Math.max(...mets)).toBeLessThanOrEqual(3);
  });
});

describe('taking a game up again', () => {
  it('goes on at any point as if nothing had happened', () => {
    assert(
      property(integer({ min: 0, max: 60 }), integer({ min: 1, max: 9999 }), (moves, seed) => {
        const session = open('BETA', seed);
        const roll = rollFrom(seed);
        playOn(session, roll, moves);
        const again = resumed(small, structuredClone(session.record()));
        expect(again.view()).toEqual(session.view());
        expect(again.ledger()).toEqual(session.ledger());
        const [here, there] = [rollFrom(5), rollFrom(5)];
        playOn(session, here);
        playOn(again, there);
        expect(again.hash()).toBe(session.hash());
      }),
      { numRuns: 30 },
    );
  });

  it('names its record by its hash', () => {
    const session = open();
    playOn(session, rollFrom(1));
    expect(session.hash()).toBe(recordHash(session.record()));
    const { debate } = replay(modelOf('small'), session.record());
    expect(debateHash(debate)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says why it cannot', () => {
    const session = open();
    playOn(session, rollFrom(1), 6);
    const record = session.record();
    expect(problemOf(small, record)).toBe('none');
    expect(problemOf(scenarioOf('tutorial-3-rounds'), record)).toBe('other-scenario');
    expect(problemOf(small, { ...record, rules: record.rules + 1 })).toBe('other-rules');
    expect(problemOf(small, { ...record, seats: { ALFA: 'diplomat' } })).toBe('no-person');
    expect(problemOf(small, { ...record, seats: { NOBODY: 'human' } })).toBe('no-person');
    const commands = [{ type: 'proceed' } as const, ...record.commands];
    expect(problemOf(small, { ...record, commands })).toBe('broken');
  });
});
