import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/session/protocol.ts';
import type { LessonLink } from '../../../src/session/remote.ts';
import { Attacker } from '../../helpers/classroom-attacker.ts';
import { socketFor } from '../../helpers/classroom-tap.ts';
import { TestClass, TestServer, until } from '../../helpers/classroom.ts';
import { must } from '../../helpers/core.ts';

let server: TestServer;
let lesson: TestClass;
let victim: LessonLink;
beforeAll(async () => {
  server = await new TestServer().start();
  lesson = await TestClass.of(server, 6);
  victim = await lesson.join('Victim');
});
afterAll(() => server.stop());

const tooLarge = (): Uint8Array<ArrayBuffer> => new Uint8Array(LIMITS.frame + 1).fill(13);

describe('a frame too large for the line', () => {
  it('ends its own connection, is counted, and touches nobody else', async () => {
    const victims = socketFor(must(victim.welcome()).person);
    const attacker = await new Attacker().join(server.url, lesson.code);
    const told = server.nextLine();
    attacker.raw(tooLarge());
    await attacker.until(() => attacker.closed);
    expect(attacker.refusals).toEqual([]);
    expect(JSON.parse(await told)).toEqual({ oversize: 1, address: '127.0.0.1' });
    expect(await victim.send('rename', { name: 'Victim' })).toBeNull();
    expect(socketFor(must(victim.welcome()).person)).toBe(victims);
  });

  it('is told to whoever sent it in a sentence, and their page comes back by itself', async () => {
    const clumsy = await lesson.join('Clumsy');
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
    const long = await lesson.join('Long');
    const text = 'y'.repeat(LIMITS.frame);
    const refused = await long.send('article', { headline: 'x', text });
    expect(refused).toEqual({ refused: 'message-too-long' });
    expect([long.status(), long.cut()]).toEqual(['open', null]);
  });
});
