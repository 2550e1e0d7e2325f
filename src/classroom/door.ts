import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { CHECK_CODE, LIMITS, ROOM, codeFrom } from '../session/protocol.ts';
import { joinSchema } from '../session/protocol-schema.ts';
import type { LessonRefusalCode } from '../session/protocol.ts';
import { Guard } from './limits.ts';
import type { Shelf } from './shelf.ts';

const PATH = /^\/matchmake\/(create|joinById)\/([A-Za-z0-9_-]{1,40})$/;
const MATCHMAKE = '/matchmake/';
const STATUS: Partial<Record<LessonRefusalCode, number>> = {
  'no-such-lesson': 404,
  'too-many-tries': 429,
};
const FORBIDDEN = 403;

type WithBody = IncomingMessage & { body?: unknown };

/** Whether a page of this very server is asking, or no page at all. */
export const isOwnPage = (
  origin: string | undefined | null,
  host: string | undefined | null,
): boolean => {
  if (origin === undefined || origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
};

const refuse = (response: ServerResponse, code: LessonRefusalCode): void => {
  const body = JSON.stringify({ code: STATUS[code] ?? FORBIDDEN, error: code });
  response
    .writeHead(STATUS[code] ?? FORBIDDEN, { 'Content-Type': 'application/json; charset=utf-8' })
    .end(body);
};

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMITS.message) return undefined;
    chunks.push(chunk);
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return z.record(z.string(), z.unknown()).safeParse(body).data;
  } catch {
    return undefined;
  }
};

/** What the door needs to know. */
export interface DoorSetup {
  readonly shelf: Shelf;
  /** Resolves once the lessons of the last server are back. */
  readonly ready: Promise<void>;
  /** The library's own way in, for those who are let through. */
  readonly inner: RequestListener;
  /** Everything else: the pages. */
  readonly site: RequestListener;
}

/** Looks at every request first: whose page, which lesson, how often a wrong code. */
export const doorOf = ({ shelf, ready, inner, site }: DoorSetup): RequestListener => {
  const guard = new Guard();

  const problem = async (
    address: string,
    method: string,
    room: string,
    body: unknown,
  ): Promise<LessonRefusalCode | null> => {
    if (body === undefined) return 'bad-message';
    if (method === 'create') return room === ROOM ? shelf.problemWith(body) : 'bad-message';
    if (!joinSchema.safeParse(body).success) return 'bad-message';
    if (room === CHECK_CODE) return null;
    const delay = guard.delay(address, Date.now());
    if (delay === null) return 'too-many-tries';
    if (delay > 0) await wait(delay);
    if (codeFrom(room) === room && shelf.has(room)) return null;
    guard.wrong(address, Date.now());
    return 'no-such-lesson';
  };

  const admit = async (request: WithBody, response: ServerResponse): Promise<void> => {
    await ready;
    const [, method, room] = PATH.exec(request.url ?? '') ?? [];
    const { origin, host } = request.headers;
    if (request.method !== 'POST' || method === undefined || room === undefined) {
      return refuse(response, 'bad-message');
    }
    if (!isOwnPage(origin, host)) return refuse(response, 'bad-message');
    const body = await readBody(request);
    const address = request.socket.remoteAddress ?? '';
    const code = await problem(address, method, room, body);
    if (code !== null) return refuse(response, code);
    request.body = body;
    inner(request, response);
  };

  return (request, response) => {
    if (!request.url?.startsWith(MATCHMAKE)) {
      site(request, response);
      return;
    }
    admit(request, response).catch(() => {
      if (!response.headersSent) refuse(response, 'bad-message');
    });
  };
};
