import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Host } from '../../src/session/host.ts';
import { openHotSeat, resumeHotSeat } from '../../src/session/hot-seat.ts';
import type { HotSeat } from '../../src/session/hot-seat.ts';
import { resumeLocal } from '../../src/session/local.ts';
import { seatsShared, sharingProblem } from '../../src/session/sharing.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import type { View } from '../../src/view/types.ts';
import { modelOf, must, scenarioOf } from '../helpers/core.ts';
import { move } from '../helpers/core-player.ts';
import { rollFrom } from '../helpers/core-random.ts';
import type { Roll } from '../helpers/core-random.ts';

const small = scenarioOf('small');
const PEOPLE = ['ALFA', 'BETA', 'GAMA'];

const open = (seed = 1, people = PEOPLE): HotSeat =>
  openHotSeat({ scenario: small, seed, rounds: 4, people, skill: 'diplomat', way: 'curtain' });

const resumed = (record: GameRecord): HotSeat => {
  const session = resumeHotSeat(small, record, 'curtain');
  if ('problem' in session) throw new Error(session.problem);
  return session;
};

/** The next thing that happens at the device: it is handed on, the table moves on, or its holder answers. */
const step = (session: HotSeat, roll: Roll): void => {
  const [next] = session.waiting();
  if (session.holder() !== null) move(session, roll);
  else if (next !== undefined) expect(session.take(next)).toBe(true);
  else expect(session.send({ type: 'proceed' }, session.view().shared.question)).toBeNull();
};

/** Plays to the verdict, looking at the device after every step. */
const playThrough = (session: HotSeat, roll: Roll, look: () => void = () => {}): void => {
  for (let steps = 0; session.view().shared.verdict === null; steps++) {
    if (steps > 2000) throw new Error('the game did not end');
    step(session, roll);
    look();
  }
};

/** What a viewer may see of a record, asked of a host of its own. */
const seenBy = (record: GameRecord, viewer: string | null): View =>
  new Host({ model: modelOf('small'), ...record }, record.commands).viewFor(viewer);

describe('several people on one device', () => {
  it('show nothing but what its holder may see, and the public sight while the curtain is down', () => {
    assert(
      property(integer({ min: 0, max: 0xffff }), integer({ min: 1 }), (seed, moves) => {
        const session = open(seed);
        const shown: View[] = [];
        session.subscribe((now, before) => shown.push(now, before));
        playThrough(session, rollFrom(moves), () => {
          const holder = session.holder();
          expect(session.view()).toEqual(seenBy(session.record(), holder));
          for (const { own } of shown.splice(0))
            expect([null, holder]).toContain(own?.seat ?? null);
        });
      }),
      { numRuns: 8 },
    );
  });

  it('lets the curtain down as soon as a person has answered', () => {
    const session = open();
    const [first, second] = session.waiting();
    session.take(must(first));
    move(session, rollFrom(1));
    expect(session.holder()).toBeNull();
    expect(session.view().own).toBeNull();
    expect(session.waiting()[0]).toBe(second);
  });

  it('gives the device only to a person who is asked, and to nobody while another holds it', () => {
    const session = open();
    const [first, second] = session.waiting();
    expect(session.take('LEAD')).toBe(false);
    expect(session.take(must(first))).toBe(true);
    expect(session.take(must(second))).toBe(false);
    expect(session.view().own?.seat).toBe(first);
  });

  it('lets nobody answer for another, nor for anyone while the curtain is down', () => {
    const session = open();
    const [first, second] = session.waiting();
    const { question } = session.view().shared;
    const answer = { type: 'prepare', seat: must(second), plan: true } as const;
    expect(session.send(answer, question)).toEqual({ refused: 'not-your-seat' });
    session.take(must(first));
    expect(session.send(answer, question)).toEqual({ refused: 'not-your-seat' });
    expect(session.record().commands.some((c) => 'seat' in c && c.seat === second)).toBe(false);
  });

  it('is taken up with the curtain down, whoever held the device', () => {
    const session = open();
    session.take(must(session.waiting()[0]));
    move(session, rollFrom(1));
    session.take(must(session.waiting()[0]));
    const again = resumed(session.record());
    expect(again.holder()).toBeNull();
    expect(again.view().own).toBeNull();
    expect(again.waiting()).toEqual(session.waiting());
    expect(again.hash()).toBe(session.hash());
  });

  it('can lay the device down unanswered, and take it up again', () => {
    const session = open();
    const first = must(session.waiting()[0]);
    session.take(first);
    const mine = session.view();
    session.layDown();
    expect(session.view()).toEqual(seenBy(session.record(), null));
    session.take(first);
    expect(session.view()).toEqual(mine);
  });

  it('shows each person at the end how they did, one after the other', () => {
    const session = open();
    playThrough(session, rollFrom(3));
    for (const seat of PEOPLE) {
      expect(session.take(seat)).toBe(true);
      expect(session.view().shared.verdict?.interests).toEqual(
        seenBy(session.record(), seat).shared.verdict?.interests,
      );
      session.layDown();
    }
  });

  it('lets anyone look at their papers while all look and no person is asked', () => {
    const session = open();
    while (session.view().shared.phase !== 'dispatch') step(session, rollFrom(2));
    expect(session.waiting()).toEqual([]);
    expect(session.take('LEAD')).toBe(false);
    for (const seat of PEOPLE) {
      expect(session.take(seat)).toBe(true);
      expect(session.view()).toEqual(seenBy(session.record(), seat));
      session.layDown();
    }
    session.take('ALFA');
    session.send({ type: 'proceed' }, session.view().shared.question);
    expect([null, session.waiting()[0]]).toContain(session.holder());
  });

  it('answers what a person asks about others from what that person may know, and nobody else', () => {
    const session = open();
    while (session.view().shared.round === 0) step(session, rollFrom(2));
    expect(session.whatWouldMove('BETA')).toBeNull();
    expect(session.baseline()).toEqual({ met: 0 });
    session.take('ALFA');
    const host = new Host(
      { model: modelOf('small'), ...session.record() },
      session.record().commands,
    );
    expect(session.whatWouldMove('BETA')).toEqual(host.whatWouldMove('ALFA', 'BETA'));
    expect(session.position().viewer).toBe(modelOf('small').seatOf.get('ALFA'));
  });

  it('lets a caretaker answer for whoever is not here, until they are back', () => {
    const session = open();
    const [first, second] = session.waiting();
    session.setAway(must(first), true);
    expect(session.away()).toEqual([first]);
    expect(session.waiting()[0]).toBe(second);
    expect(session.take(must(first))).toBe(false);
    for (let round = 0; round < 2; round = session.view().shared.round) step(session, rollFrom(4));
    const answered = session.record().commands.filter((c) => 'seat' in c && c.seat === first);
    expect(answered.length).toBeGreaterThan(2);
    session.setAway(must(first), false);
    while (!session.waiting().includes(must(first))) step(session, rollFrom(5));
    expect(resumed(session.record()).hash()).toBe(session.hash());
  });

  it('never opens as the game of one person', () => {
    const session = open();
    expect(resumeLocal(small, session.record())).toEqual({ problem: 'several-people' });
  });

  it('says why seats cannot share a device', () => {
    expect(sharingProblem(small, ['ALFA'], 'curtain')).toBe('how-many');
    expect(sharingProblem(small, ['ALFA', 'ALFA'], 'curtain')).toBe('twice');
    expect(sharingProblem(small, ['ALFA', 'ATLANTIS'], 'curtain')).toBe('unknown');
    expect(sharingProblem(small, ['ALFA', 'BETA'], 'curtain')).toBeNull();
    expect(sharingProblem(small, [], 'hands')).toBe('how-many');
    expect(sharingProblem(small, ['ALFA'], 'hands')).toBeNull();
    expect(seatsShared(small, 'hands').most).toBe(small.actors.length);
    expect(seatsShared(scenarioOf('mali-2013'), 'curtain')).toEqual({ fewest: 2, most: 8 });
    expect(() => open(1, ['ALFA'])).toThrow(RangeError);
  });
});
