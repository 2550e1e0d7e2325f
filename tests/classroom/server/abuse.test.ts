import { Client } from '@colyseus/sdk';
import { pack } from 'msgpackr';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PROTOCOL } from '../../../src/session/protocol.ts';
import type { LessonLink } from '../../../src/session/remote.ts';
import { TestClass, TestServer, seatOf, until } from '../../helpers/classroom.ts';
import { must } from '../../helpers/core.ts';
import { chanceFrom } from '../../helpers/classroom-student.ts';

let server: TestServer;
let lesson: TestClass;
let victim: LessonLink;
beforeAll(async () => {
  server = await new TestServer().start();
  lesson = await TestClass.of(server, 6);
  victim = await lesson.join('Victim');
});
afterAll(() => server.stop());

interface Refusal {
  readonly to: number;
  readonly code: string;
}

/** A client of its own making: says whatever it likes, and keeps what it is refused. */
class Attacker {
  readonly refusals: Refusal[] = [];
  readonly #waiting: (() => void)[] = [];
  closed = false;

  async join(options: object = {}): Promise<this> {
    const client = new Client(server.url);
    const all = { protocol: PROTOCOL, role: 'student', name: 'Attacker', ...options };
    const room = await client.joinById(lesson.code, all);
    room.reconnection.enabled = false;
    room.onMessage('*', (name, message: unknown) => {
      if (name === 'refused') this.refusals.push(message as Refusal);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    room.onLeave(() => {
      this.closed = true;
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.send = (name, message) => room.send(name, message);
    this.raw = (bytes) => room.connection.send(bytes);
    return this;
  }

  send: (name: string, message: unknown) => void = () => undefined;
  raw: (bytes: Uint8Array) => void = () => undefined;

  async until(wanted: () => boolean): Promise<void> {
    while (!wanted()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** The code with which message `n` is refused. */
  async refused(name: string, message: Record<string, unknown> & { n: number }): Promise<string> {
    this.send(name, message);
    const find = () => this.refusals.find(({ to }) => to === message.n);
    await this.until(() => find() !== undefined);
    return must(find()).code;
  }
}

const expectUnharmed = async (): Promise<void> => {
  expect(await victim.send('rename', { name: `Victim` })).toBeNull();
  expect(victim.status()).toBe('open');
};

const join = (options: object): Promise<string> =>
  new Client(server.url).joinById(lesson.code, options).then(
    () => 'let in',
    (error: unknown) => (error as Error).message,
  );

const codeOf = async (response: Response) => ((await response.json()) as { error: string }).error;

describe('the door of a lesson', () => {
  it.each([
    ['no secret', { protocol: PROTOCOL, role: 'teacher' }, 'wrong-secret'],
    [
      'a wrong secret',
      { protocol: PROTOCOL, role: 'teacher', secret: 'AAAAAAAAAAAAAAAAAAAAAAAA' },
      'wrong-secret',
    ],
    ['a role there is not', { protocol: PROTOCOL, role: 'admin' }, 'bad-message'],
    ['another version', { protocol: PROTOCOL + 1, role: 'student' }, 'other-version'],
    ['a field too many', { protocol: PROTOCOL, role: 'student', more: 1 }, 'bad-message'],
    [
      'a name of three thousand letters',
      { protocol: PROTOCOL, role: 'student', name: 'x'.repeat(3000) },
      'bad-message',
    ],
    [
      'a path for a token',
      { protocol: PROTOCOL, role: 'student', seatToken: '../../etc/passwd' },
      'bad-message',
    ],
    ['an option of the server’s own', { restore: 'ABCDEF' }, 'bad-message'],
  ])('answers %s with a code', async (_, options, code) => {
    expect(await join(options)).toBe(code);
  });

  it('opens nothing for a wrong secret, and nothing else of the library’s', async () => {
    const post = (path: string, body: string, headers: Record<string, string> = {}) =>
      fetch(`${server.url}${path}`, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json', ...headers },
      });
    const create = {
      protocol: PROTOCOL,
      role: 'teacher',
      scenario: 'mali-2013',
      minutes: 45,
      heads: 5,
      secret: 'AAAAAAAAAAAAAAAAAAAAAAAA',
    };
    expect(await codeOf(await post('/matchmake/create/lesson', JSON.stringify(create)))).toBe(
      'wrong-secret',
    );
    for (const method of ['joinOrCreate', 'join', 'reconnect', 'devMode']) {
      expect((await post(`/matchmake/${method}/lesson`, '{}')).status).toBe(403);
    }
    expect((await post(`/matchmake/joinById/${lesson.code}`, '{"role":')).status).toBe(403);
    expect((await post(`/matchmake/joinById/${lesson.code}`, 'x'.repeat(9000))).status).toBe(403);
    const good = JSON.stringify({ protocol: PROTOCOL, role: 'screen' });
    const foreign = { Origin: 'http://evil.example' };
    expect((await post(`/matchmake/joinById/${lesson.code}`, good, foreign)).status).toBe(403);
    const own = { Origin: server.url };
    expect((await post(`/matchmake/joinById/${lesson.code}`, good, own)).status).toBe(200);
    await expectUnharmed();
  });

  it('opens no socket to the page of another server', async () => {
    const { hostname, port } = new URL(server.url);
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      const headers = {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
        Origin: 'http://evil.example',
      };
      request({ hostname, port, path: '/x/y?sessionId=z', headers }, (response) =>
        resolve(response.statusCode),
      ).end();
    });
    expect(status).toBe(403);
  });

  it('tells a wrong code at once, even after a class has mistyped for a while', async () => {
    for (let typo = 0; typo < 40; typo++) {
      const link = lesson.open({ code: `AAAA${'ABCDEFGHJK'.charAt(typo % 10)}A` });
      await until(link, ({ status }) => status() === 'refused');
      expect(link.reason()).toBe('no-such-lesson');
    }
    const late = await lesson.join('After typos');
    expect(late.status()).toBe('open');
  });
});

describe('a hostile client', () => {
  let attacker: Attacker;
  let n = 1;
  beforeEach(async () => {
    attacker = await new Attacker().join();
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
    await expectUnharmed();
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
    await expectUnharmed();
  });

  it('is let go for a frame larger than any message, alone', async () => {
    attacker.raw(new Uint8Array(20_000).fill(13));
    await attacker.until(() => attacker.closed);
    expect(attacker.refusals).toEqual([]);
    await expectUnharmed();
  });

  it('is slowed down when it floods, then let go, alone', async () => {
    for (let message = 1; message <= 500; message++) {
      attacker.send('ready', { n: message, ready: true });
    }
    await attacker.until(() => attacker.closed);
    expect(new Set(attacker.refusals.map(({ code }) => code))).toEqual(new Set(['too-fast']));
    await expectUnharmed();
  });

  it('gets no name that hides, marks up or runs over', async () => {
    const hostile = '<img src=x onerror=alert(1)>\u202E\u2066\u0007'.repeat(2);
    const link = await lesson.join(hostile);
    const name = await until(link, ({ lobby, welcome }) =>
      lobby()?.people.find(({ id }) => id === welcome()?.person),
    );
    expect(name.name).toMatch(/^[\w =()/]{1,24}$/);
  });
});

describe('in a running game', () => {
  it('nobody answers for another seat, with a stale question, or twice', async () => {
    const other = await TestClass.of(server, 2, 'tutorial-3-rounds');
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
