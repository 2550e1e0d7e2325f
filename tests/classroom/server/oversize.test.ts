import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/session/protocol.ts';
import { Attacker } from '../../helpers/classroom-attacker.ts';
import { socketFor } from '../../helpers/classroom-tap.ts';
import { until } from '../../helpers/classroom.ts';
import { expectUnharmed, useVictim } from '../../helpers/classroom-victim.ts';
import { must } from '../../helpers/core.ts';

const scene = useVictim();

const tooLarge = (): Uint8Array<ArrayBuffer> => new Uint8Array(LIMITS.frame + 1).fill(13);

describe('a frame too large for the line', () => {
  it('ends its own connection, is counted, and touches nobody else', async () => {
    const { server, lesson, victim } = scene();
    const victims = socketFor(must(victim.welcome()).person);
    const attacker = await new Attacker().join(server.url, lesson.code);
    const told = server.nextLine();
    attacker.raw(tooLarge());
    await attacker.until(() => attacker.closed);
    expect(attacker.refusals).toEqual([]);
    expect(JSON.parse(await told)).toEqual({ oversize: 1, address: '127.0.0.1' });
    await expectUnharmed(scene());
    expect(socketFor(must(victim.welcome()).person)).toBe(victims);
  });

  it('is told to whoever sent it in a sentence, and their page comes back by itself', async () => {
    const clumsy = await scene().lesson.join('Clumsy');
    const { person } = must(clumsy.welcome());
    const before = socketFor(person);
    before.send(tooLarge());
    await until(clumsy, ({ cut }) => cut() === 'message-too-long');
    await until(clumsy, ({ status }) => status() === 'open');
    expect(clumsy.welcome()?.person).toBe(person);
    expect(clumsy.cut()).toBe('message-too-long');
    expect(socketFor(person)).not.toBe(before);
    expect(await clumsy.send('rename', { name: 'Careful' })).toBeNull();
    expect(clumsy.cut()).toBeNull();
  });

  it('is never sent by a page of ours', async () => {
    const long = await scene().lesson.join('Long');
    const text = 'y'.repeat(LIMITS.frame);
    const refused = await long.send('article', { headline: 'x', text });
    expect(refused).toEqual({ refused: 'message-too-long' });
    expect([long.status(), long.cut()]).toEqual(['open', null]);
  });
});
