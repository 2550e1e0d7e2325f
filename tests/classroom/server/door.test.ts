import { Client } from '@colyseus/sdk';
import { describe, expect, it } from 'vitest';
import { PROTOCOL } from '../../../src/session/protocol.ts';
import { until } from '../../helpers/classroom.ts';
import { expectUnharmed, useVictim } from '../../helpers/classroom-victim.ts';

const scene = useVictim();

const join = (options: object): Promise<string> =>
  new Client(scene().server.url).joinById(scene().lesson.code, options).then(
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
    const { server, lesson } = scene();
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
    await expectUnharmed(scene());
  });

  it('opens no socket to the page of another server', async () => {
    const { hostname, port } = new URL(scene().server.url);
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
    const { lesson } = scene();
    for (let typo = 0; typo < 40; typo++) {
      const link = lesson.open({ code: `AAAA${'ABCDEFGHJK'.charAt(typo % 10)}A` });
      await until(link, ({ status }) => status() === 'refused');
      expect(link.reason()).toBe('no-such-lesson');
    }
    const late = await lesson.join('After typos');
    expect(late.status()).toBe('open');
  });
});
