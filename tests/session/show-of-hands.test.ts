import { assert, integer, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHotSeat, resumeHotSeat } from '../../src/session/hot-seat.ts';
import type { HotSeat } from '../../src/session/hot-seat.ts';
import { mostRaised } from '../../src/session/show-of-hands.ts';
import type { Ballot } from '../../src/session/show-of-hands.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import { oneOf, rollFrom } from '../helpers/core-random.ts';
import type { Roll } from '../helpers/core-random.ts';

const small = scenarioOf('small');
const ALL = small.actors.map(({ id }) => id);

const open = (people: readonly string[], seed = 1): HotSeat =>
  openHotSeat({ scenario: small, seed, rounds: 4, people, skill: 'diplomat', way: 'hands' });

const openIds = ({ options }: Ballot): string[] =>
  options.filter((option) => option.open).map(({ id }) => id);

const step = (session: HotSeat, roll: Roll, look: (ballot: Ballot) => void): void => {
  const ballot = session.ballot();
  if (ballot === null) {
    expect(session.send({ type: 'proceed' }, session.view().shared.question)).toBeNull();
    return;
  }
  look(ballot);
  expect(session.decide(oneOf(roll, openIds(ballot)))).toBeNull();
};

const playThrough = (session: HotSeat, roll: Roll, look: (ballot: Ballot) => void): void => {
  for (let steps = 0; session.view().shared.verdict === null; steps++) {
    if (steps > 2000) throw new Error('the game did not end');
    step(session, roll, look);
  }
};

describe('a room that raises hands', () => {
  it('plays whole games with any seats, and is never shown what only one seat may know', () => {
    const seats = subarray(ALL, { minLength: 1 });
    assert(
      property(
        seats,
        integer({ min: 0, max: 0xffff }),
        integer({ min: 1 }),
        (people, seed, moves) => {
          const session = open(people, seed);
          const owns: unknown[] = [session.view().own];
          session.subscribe((now, before) => owns.push(now.own, before.own));
          playThrough(session, rollFrom(moves), (ballot) => {
            expect(people).toContain(ballot.seat);
            expect(openIds(ballot).length).toBeGreaterThan(1);
          });
          expect(owns.every((own) => own === null)).toBe(true);
          expect(
            session.record().commands.some((c) => 'seat' in c && people.includes(c.seat)),
          ).toBe(true);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('asks every kind of question, and names no card, no interest and no deal', () => {
    const asked = new Map<string, Set<string>>();
    for (const seed of [1, 2, 3]) {
      playThrough(open(ALL, seed), rollFrom(seed), ({ task, options }) => {
        const known = asked.get(task) ?? new Set();
        for (const { id } of options) known.add(id);
        asked.set(task, known);
      });
    }
    const verbs = must(small.framework).verbs.map(({ id }) => id);
    const allowed: Record<string, readonly string[]> = {
      warnings: ['plan', 'save'],
      call: ['send', 'wait'],
      floor: ['for', 'against', 'mixed', 'silent'],
      corridor: ['solidarity', 'token', 'abstention', 'nothing'],
      pledge: ['solidarity', 'token', 'abstention'],
      frame: verbs,
    };
    for (const [task, ids] of asked)
      expect(allowed[task]).toEqual(expect.arrayContaining([...ids]));
    expect([...asked.keys()]).toEqual(
      expect.arrayContaining(['warnings', 'call', 'floor', 'pledge', 'frame']),
    );
  });

  it('does what was chosen', () => {
    const session = open(['ALFA']);
    const decideAll = (task: string, option: string): void => {
      while (session.ballot()?.task !== task) step(session, rollFrom(1), () => {});
      expect(session.decide(option)).toBeNull();
    };
    decideAll('warnings', 'plan');
    decideAll('floor', 'silent');
    decideAll('pledge', 'abstention');
    const mine = session.record().commands.filter((c) => 'seat' in c && c.seat === 'ALFA');
    expect(mine).toContainEqual({ type: 'prepare', seat: 'ALFA', plan: true });
    expect(mine).toContainEqual({ type: 'stay-silent', seat: 'ALFA' });
    expect(mine.at(-1)).toEqual({ type: 'pledge', seat: 'ALFA', assets: [] });
  });

  it('refuses what is not put to the vote, and changes nothing', () => {
    const session = open(['ALFA']);
    const hash = session.hash();
    expect(session.decide('war')).toEqual({ refused: 'malformed' });
    expect(session.hash()).toBe(hash);
  });

  it('is taken up at the same question', () => {
    const session = open(['ALFA', 'BETA']);
    for (let steps = 0; steps < 9; steps++) step(session, rollFrom(7), () => {});
    const again = resumeHotSeat(small, session.record(), 'hands');
    if ('problem' in again) throw new Error(again.problem);
    expect(again.ballot()).toEqual(session.ballot());
    expect(again.view()).toEqual(session.view());
  });
});

const option = (id: string, isOpen = true) => ({ id, assets: [], cost: null, open: isOpen });

describe('the most hands', () => {
  const options = [option('solidarity'), option('token'), option('abstention', false)];

  it.each([
    [{ solidarity: 3, token: 5 }, ['token']],
    [{ solidarity: 4, token: 4 }, ['solidarity', 'token']],
    [{}, ['solidarity', 'token']],
    [{ token: 1, abstention: 9 }, ['token']],
  ])('of %j are for %j', (counts, expected) => {
    expect(mostRaised(options, counts)).toEqual(expected);
  });
});
