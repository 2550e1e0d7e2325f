import { describe, expect, it } from 'vitest';
import { clockFinding, secureFinding, sizeFinding, tripFinding } from '../../src/lesson/check.ts';
import { lessonFrom, seatFrom } from '../../src/lesson/kept.ts';
import { isLeftOut, partNow, roundsTold } from '../../src/lesson/plan-told.tsx';
import { stoodByRound } from '../../src/lesson/stood.ts';
import { mainOrder } from '../../src/lesson/teach-controls.tsx';
import { asClock, timeLeft } from '../../src/lesson/time.ts';
import type { Posture } from '../../src/scenario/lists.ts';
import { planLesson } from '../../src/session/lesson-plan.ts';
import type { Lobby } from '../../src/session/protocol.ts';
import { PLAN } from '../../src/words/lesson-teach.ts';

describe('the clock', () => {
  it('counts to the end, stands while paused, and is silent when nothing is timed', () => {
    expect(timeLeft({ endsAt: 5000, pausedWith: null }, 2000)).toBe(3000);
    expect(timeLeft({ endsAt: 5000, pausedWith: null }, 9000)).toBe(0);
    expect(timeLeft({ endsAt: null, pausedWith: 700 }, 9000)).toBe(700);
    expect(timeLeft({ endsAt: null, pausedWith: null }, 9000)).toBeNull();
  });

  it('shows a second until it is over', () => {
    expect(asClock(102_000)).toBe('1:42');
    expect(asClock(59_001)).toBe('1:00');
    expect(asClock(0)).toBe('0:00');
  });
});

describe('what a device keeps', () => {
  it('takes a seat that makes sense and nothing else', () => {
    const seat = { code: 'KRA27M', token: 'abc', name: 'Ana' };
    expect(seatFrom(seat)).toEqual(seat);
    for (const broken of [null, 7, {}, { ...seat, code: 'O' }, { ...seat, token: 3 }]) {
      expect(seatFrom(broken)).toBeNull();
    }
  });

  it('takes a lesson with its secret', () => {
    expect(lessonFrom({ code: 'kra27m', secret: 's' })).toEqual({ code: 'KRA27M', secret: 's' });
    expect(lessonFrom({ code: 'KRA27M' })).toBeNull();
  });
});

describe('what is looked at the day before', () => {
  it('says what a screen is good for', () => {
    expect(sizeFinding(300, 600).state).toBe('note');
    expect(sizeFinding(390, 844).text).toContain('student');
    expect(sizeFinding(1920, 1080).text).toContain('wall');
  });

  it('tells slow from quick, clocks that agree from those that do not, http from https', () => {
    expect([tripFinding(40).state, tripFinding(900).state]).toEqual(['ok', 'note']);
    expect(clockFinding(-90_000).text).toContain('90 seconds');
    expect(clockFinding(1500).state).toBe('ok');
    expect(secureFinding(false).text).toContain('plain http');
  });
});

describe('the teacher’s one large button', () => {
  const plan = planLesson({ minutes: 45, heads: 24, seats: 27, lengths: [4, 8] });
  const lobby = (change: Partial<Lobby>) =>
    ({ stage: 'playing', phase: null, round: 1, plan, clock: CLOCK, ...change }) as Lobby;
  const CLOCK = { endsAt: 1, pausedWith: null };
  const labelOf = (change: Partial<Lobby>) => mainOrder(lobby(change), 'ledger', 2)?.label;

  it.each([
    [{ stage: 'lobby' }, 'Start'],
    [{ phase: 'dispatch' }, 'Next phase: The floor: speeches'],
    [{ phase: 'floor', round: 1 }, 'Next phase: Secret pledges'],
    [{ phase: 'floor', round: 2 }, 'Next phase: The corridor: private deals'],
    [{ phase: 'pledge' }, 'Reveal the pledges'],
    [{ phase: 'consequences', round: 1 }, 'Next phase: Next round'],
    [{ phase: 'consequences', round: 4 }, 'Next phase: The verdict'],
    [{ stage: 'debrief' }, 'Reveal: Your game, looked at again'],
    [{ phase: 'floor', clock: { endsAt: null, pausedWith: 5 } }, 'Go on'],
    [{ stage: 'over' }, undefined],
  ] as const)('of %o is “%s”', (change, label) => {
    expect(labelOf(change)).toBe(label);
  });
});

describe('the plan in words', () => {
  it('tells 24 students in 45 minutes as the lesson guide does', () => {
    const plan = planLesson({ minutes: 45, heads: 24, seats: 27, lengths: [4, 8] });
    expect(roundsTold(plan, 0)).toBe('4 rounds of 6½ minutes');
    expect(roundsTold({ ...plan, round: 570 }, 2)).toBe('3 of 4 rounds to play, 9½ minutes each');
    expect(PLAN.delegations(plan.delegations, plan.pairs, plan.bots)).toBe(
      '12 delegations, each of two: speaker and negotiator; 15 bots',
    );
  });

  it('knows which part of it the lesson is at', () => {
    expect(partNow({ stage: 'lobby', round: 0 })).toBe('join');
    expect(partNow({ stage: 'briefing', round: 0 })).toBe('brief');
    expect(partNow({ stage: 'playing', round: 3 })).toBe('round-3');
    expect(partNow({ stage: 'debrief', round: 4 })).toBe('debrief');
  });

  it('does not call a round done that was not played', () => {
    const ended = { stage: 'debrief', round: 2 } as const;
    expect([1, 2, 3, 4].filter((round) => isLeftOut(round, ended))).toEqual([3, 4]);
    expect(isLeftOut(3, { stage: 'playing', round: 2 })).toBe(false);
  });
});

const changed = (round: number, seat: string, from: Posture, to: Posture) => ({
  round,
  kind: 'pledge-changed' as const,
  seat,
  from,
  to,
});

describe('stances by round', () => {
  it('keeps a stance until it is changed', () => {
    const actors = [{ id: 'AA' }, { id: 'BB' }, { id: 'CC' }] as never;
    const log = [
      changed(1, 'AA', 'undecided', 'token'),
      changed(2, 'BB', 'abstention', 'token'),
      changed(3, 'AA', 'token', 'solidarity'),
    ];
    const seats = [
      { id: 'AA', posture: 'solidarity' },
      { id: 'BB', posture: 'token' },
      { id: 'CC', posture: 'solidarity' },
    ] as const;
    const rounds = stoodByRound({ actors }, { log, seats, round: 3 });
    expect(rounds.map(({ postures }) => postures)).toEqual([
      ['token', 'abstention', 'solidarity'],
      ['token', 'token', 'solidarity'],
      ['solidarity', 'token', 'solidarity'],
    ]);
  });

  it('begin with what was promised before the first round', () => {
    const log = [
      { kind: 'pledge-changed', round: 0, seat: 'AA', from: 'undecided', to: 'token' },
      { kind: 'pledge-changed', round: 0, seat: 'BB', from: 'undecided', to: 'token' },
      { kind: 'pledge-changed', round: 2, seat: 'BB', from: 'token', to: 'solidarity' },
    ] as const;
    const seats = [
      { id: 'AA', posture: 'token' },
      { id: 'BB', posture: 'solidarity' },
    ] as const;
    const actors = [{ id: 'AA' }, { id: 'BB' }] as never;
    const rounds = stoodByRound({ actors }, { log, seats, round: 2 });
    expect(rounds.map(({ postures }) => postures)).toEqual([
      ['token', 'token'],
      ['token', 'solidarity'],
    ]);
  });
});
