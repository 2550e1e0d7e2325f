import { createServer } from 'node:http';
import type { RequestListener, Server as HttpServer } from 'node:http';
import { Server, matchMaker } from '@colyseus/core';
import { LIMITS, ROOM } from '../session/protocol.ts';
import { CHECK_ROOM, CheckRoom } from './check-room.ts';
import { doorOf, isOwnPage } from './door.ts';
import type { OpenFile } from './journal.ts';
import { CountingTransport } from './line.ts';
import { lessonRoom } from './room.ts';
import { scenariosIn } from './scenarios.ts';
import { Shelf } from './shelf.ts';
import type { Opened } from './shelf.ts';

/** No more than four views a second. */
const PACE = 250;
const PING = 4000;
const PINGS_MISSED = 2;
const FORBIDDEN = 403;

export interface ClassroomSetup {
  readonly host: string;
  readonly port: number;
  /** Where lessons are kept. */
  readonly folder: string;
  readonly scenarios: string;
  readonly site: RequestListener;
  /** Milliseconds between two views of a lesson, where not as usual. */
  readonly pace?: number;
  /** How journals are opened, where not on this computer’s disk. */
  readonly openFile?: OpenFile;
  /** Told when frames too large for the line have ended connections: how many so far, and where the last came from. */
  readonly onOversize?: (count: number, address: string) => void;
}

export interface Classroom {
  readonly port: number;
  /** Lets whoever knows it open lessons and take over any of them. */
  readonly secret: string;
  /** Lessons taken up where the last server left them. */
  readonly restored: number;
  /** Files of lessons that could not be read, left as they are. */
  readonly unreadable: readonly string[];
  readonly close: () => Promise<void>;
}

/** The library logs whatever clients do wrong; here they are told by code. */
const silent = (): void => undefined;
const QUIET = { debug: silent, error: silent, info: silent, trace: silent, warn: silent };

const restoreAll = async (shelf: Shelf, restoring: Map<string, Opened>): Promise<number> => {
  let restored = 0;
  for (const code of shelf.codes(Date.now())) {
    const opened = shelf.restore(code, Date.now());
    if (opened === null) continue;
    restoring.set(code, opened);
    await matchMaker.createRoom(ROOM, { restore: code });
    restored += 1;
  }
  return restored;
};

const portOf = (http: HttpServer): number => {
  const address = http.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
};

/** Puts our door before the library's. */
const takeDoor = (
  http: HttpServer,
  setup: { shelf: Shelf; ready: Promise<void>; site: RequestListener },
) => {
  const inner = http.listeners('request') as RequestListener[];
  http.removeAllListeners('request');
  const door = doorOf({
    ...setup,
    inner: (request, response) => {
      for (const listener of inner) listener(request, response);
    },
  });
  http.on('request', door);
};

const transportOn = (
  server: HttpServer,
  onOversize: NonNullable<ClassroomSetup['onOversize']>,
): CountingTransport =>
  new CountingTransport(
    {
      server,
      pingInterval: PING,
      pingMaxRetries: PINGS_MISSED,
      maxPayload: LIMITS.frame,
      beforeUpgrade: (_, { headers }) =>
        isOwnPage(headers.get('origin'), headers.get('host'))
          ? undefined
          : new Response(null, { status: FORBIDDEN }),
    },
    onOversize,
  );

/** Starts the server of a classroom: pages, lessons, and those of the server before it. */
export const startClassroom = async (setup: ClassroomSetup): Promise<Classroom> => {
  const shelf = new Shelf(setup.folder, scenariosIn(setup.scenarios), setup.openFile);
  const restoring = new Map<string, Opened>();
  const http = createServer();
  const transport = transportOn(http, setup.onOversize ?? silent);
  matchMaker.controller.exposedMethods = ['create', 'joinById'];
  matchMaker.controller.getCorsHeaders = () => ({ 'Access-Control-Allow-Origin': 'null' });
  const server = new Server({ transport, greet: false, gracefullyShutdown: false, logger: QUIET });
  server.define(CHECK_ROOM, CheckRoom);
  server.define(ROOM, lessonRoom(shelf, restoring, setup.pace ?? PACE));
  let open: () => void = silent;
  const ready = new Promise<void>((resolve) => {
    open = resolve;
  });
  await server.listen(setup.port, setup.host, undefined, () =>
    takeDoor(http, { shelf, ready, site: setup.site }),
  );
  await matchMaker.createRoom(CHECK_ROOM, {});
  const restored = await restoreAll(shelf, restoring);
  open();
  return {
    port: portOf(http),
    secret: shelf.secret,
    restored,
    unreadable: shelf.unreadable(),
    close: () => server.gracefullyShutdown(false),
  };
};
