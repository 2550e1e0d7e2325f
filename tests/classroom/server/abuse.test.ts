import { pack } from 'msgpackr';
import { beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/session/protocol.ts';
import { Attacker } from '../../helpers/classroom-attacker.ts';
import { TestClass, seatOf, until } from '../../helpers/classroom.ts';
import { expectUnharmed, useVictim } from '../../helpers/classroom-victim.ts';
import { must } from '../../helpers/core.ts';
import { chanceFrom } from '../../helpers/classroom-student.ts';

const scene = useVictim();

describe('a hostile client', () => {
  let attacker: Attacker;
  let n = 1;
  beforeEach(async () => {
    const { server, lesson } = scene();
    attacker = await new Attacker().join(server.url, lesson.code);
    n = 1;
  });

  it.each([
    ['order', { order: { type: 'start' } }, 'teacher-only'],
    ['order', { order: { type: 'delete' } }, 'teacher-only'],
    ['order', { order: { type: 'seat', person: 'p1', seat: 'FR' } }, 'teacher-only'],
    ['order', { order: { type: 'nonsense' } }, 'bad-message'],
    ['nonsense', {}, 'bad-message'],
    ['__proto__', {}, 'bad-message'],
    ['constructor', {}, 'bad-message'],
    ['ready', { ready: 'yes' }, 'bad-message'],
    ['ready', { ready: true, more: true }, 'bad-message'],
    ['command', { question: '0.warnings', command: { type: 'proceed' } }, 'no-seat'],
    ['command', { question: '0.warnings', command: { type: 'prepare' } }, 'bad-message'],
    ['rename', { name: '\u202E\u0000' }, 'name-empty'],
    ['ask', { question: { about: 'record' } }, 'not-now'],
    ['article', { headline: 'x', text: 'y' }, 'no-seat'],
  ])('is refused %s %j: %s', async (name, message, code) => {
    expect(await attacker.refused(name, { ...message, n })).toBe(code);
    await expectUnharmed(scene());
  });

  it('cannot send a message twice, or an older one later', async () => {
    attacker.send('ready', { n: 5, ready: true });
    expect(await attacker.refused('rename', { n: 5, name: 'Again' })).toBe('out-of-order');
    expect(await attacker.refused('rename', { n: 4, name: 'Late' })).toBe('out-of-order');
  });

  it('is told by code of frames that cannot be read, and may go on', async () => {
    const chance = chanceFrom(1);
    const frames = [
      [13],
      [13, 0xc1],
      [13, 0xa3, 0x61],
      [13, ...pack('ready'), 0xdf, 0xff, 0xff, 0xff, 0xff],
      [13, ...pack('ready'), ...pack({ n: 1, ready: true }), ...pack('more')],
      [17, 1, 2, 3],
      [21, 0, 0xff],
      [19, 255, 255],
      [0],
      [255, 255],
      ...Array.from({ length: 20 }, () => [13, ...Array.from({ length: 30 }, () => chance(256))]),
    ];
    for (const frame of frames) attacker.raw(Uint8Array.from(frame));
    await attacker.until(() => attacker.refusals.length >= frames.length);
    expect(new Set(attacker.refusals.map(({ code }) => code))).toEqual(new Set(['bad-message']));
    expect(attacker.closed).toBe(false);
    await expectUnharmed(scene());
  });

  it('is told by code of a message that is too long, and may go on', async () => {
    const text = 'y'.repeat(LIMITS.message);
    expect(await attacker.refused('article', { n, headline: 'x', text })).toBe('message-too-long');
    expect(await attacker.refused('article', { n: n + 1, headline: 'x', text: 'y' })).toBe(
      'no-seat',
    );
    expect(attacker.closed).toBe(false);
    await expectUnharmed(scene());
  });

  it('is slowed down when it floods, then let go, alone', async () => {
    for (let message = 1; message <= 500; message++) {
      attacker.send('ready', { n: message, ready: true });
    }
    await attacker.until(() => attacker.closed);
    expect(new Set(attacker.refusals.map(({ code }) => code))).toEqual(new Set(['too-fast']));
    await expectUnharmed(scene());
  });

  it('gets no name that hides, marks up or runs over', async () => {
    const hostile = '<img src=x onerror=alert(1)>\u202E\u2066\u0007'.repeat(2);
    const link = await scene().lesson.join(hostile);
    const name = await until(link, ({ lobby, welcome }) =>
      lobby()?.people.find(({ id }) => id === welcome()?.person),
    );
    expect(name.name).toMatch(/^[\w =()/]{1,24}$/);
  });
});

describe('in a running game', () => {
  it('nobody answers for another seat, with a stale question, or twice', async () => {
    const other = await TestClass.of(scene().server, 2, 'tutorial-3-rounds');
    const [one, two] = await Promise.all([other.join('One'), other.join('Two')]);
    await other.order({ type: 'start' });
    await until(one, seatOf);
    await until(two, seatOf);
    const session = await until(one, (link) => link.session());
    const { question } = session.view().shared;
    const mine = { type: 'prepare', seat: must(seatOf(one)), plan: true } as const;
    const theirs = { ...mine, seat: must(seatOf(two)) };
    const send = (command: typeof mine, at = question) =>
      one.send('command', { command, question: at });
    expect(await send(theirs)).toEqual({ refused: 'not-your-seat' });
    expect(await send(mine, '9.pledge')).toEqual({ refused: 'stale-question' });
    expect(await send(mine)).toBeNull();
    expect(await send(mine)).toEqual({ refused: 'already-answered' });
    other.close();
  });
});
