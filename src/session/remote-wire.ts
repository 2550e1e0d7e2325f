import { Client } from '@colyseus/sdk';
import { CUT, GONE, LESSON_REFUSALS, PROTOCOL, ROOM } from './protocol.ts';
import type {
  CreateOptions,
  JoinOptions,
  LessonRefusalCode,
  ServerMessage,
  ServerMessages,
  Welcome,
} from './protocol.ts';
import type { LessonAddress, Refused } from './remote-types.ts';

/** One message of the room with its name. */
export type Heard = {
  [Name in ServerMessage]: { readonly name: Name; readonly message: ServerMessages[Name] };
}[ServerMessage];

/** One open connection. */
export interface Wire {
  readonly send: (name: string, message: object) => void;
  readonly close: () => void;
}

export interface WireEars {
  readonly heard: (heard: Heard) => void;
  /** The connection is closed: for good, or to be opened again; `cut` says why the room cut it, if it did. */
  readonly closed: (forGood: boolean, cut: LessonRefusalCode | null) => void;
}

const FINAL: readonly number[] = Object.values(GONE);
const CUT_FOR: Readonly<Record<number, LessonRefusalCode>> = {
  [CUT.tooLong]: 'message-too-long',
  [CUT.hurried]: 'too-fast',
};
/** The matchmaker's own code for a room that is not there. */
const NO_ROOM = 522;
const NAMES: ReadonlySet<string> = new Set<ServerMessage>([
  'welcome',
  'lobby',
  'shared',
  'own',
  'debrief',
  'done',
  'refused',
  'answer',
  'pong',
  'farewell',
]);

const isHeard = (heard: { readonly name: unknown; readonly message: unknown }): heard is Heard =>
  typeof heard.name === 'string' &&
  NAMES.has(heard.name) &&
  typeof heard.message === 'object' &&
  heard.message !== null &&
  'serial' in heard.message &&
  typeof heard.message.serial === 'number';

/** The room's no to a connection, read from the error the library throws; null when it was not the room that spoke. */
export const refusalIn = (error: unknown): LessonRefusalCode | null => {
  if (typeof error !== 'object' || error === null) return null;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (code === NO_ROOM) return 'no-such-lesson';
  return LESSON_REFUSALS.find((known) => known === message) ?? null;
};

const optionsOf = (address: LessonAddress, seatToken?: string): JoinOptions => ({
  protocol: PROTOCOL,
  role: address.role,
  ...(address.name === undefined ? {} : { name: address.name }),
  ...(address.wish === undefined ? {} : { wish: address.wish }),
  ...(address.secret === undefined ? {} : { secret: address.secret }),
  ...(seatToken === undefined || seatToken === '' ? {} : { seatToken }),
});

/** Connects to a lesson once; throws what the library throws. */
export const connect = async (
  address: LessonAddress,
  seatToken: string | undefined,
  ears: WireEars,
): Promise<Wire> => {
  const client = new Client(address.server);
  const room = await client.joinById(address.code, optionsOf(address, seatToken));
  // The library's own way back does not outlive a restart of the server; joining again by token does.
  room.reconnection.enabled = false;
  let serial = 0;
  room.onMessage('*', (name, message: unknown) => {
    const heard = { name, message };
    if (!isHeard(heard) || heard.message.serial <= serial) return;
    ({ serial } = heard.message);
    ears.heard(heard);
  });
  room.onLeave((code) => ears.closed(FINAL.includes(code), CUT_FOR[code] ?? null));
  return {
    send: (name, message) => room.send(name, message),
    close: () => {
      void room.leave(true);
    },
  };
};

/** Opens a new lesson with the server's secret: its code and its own secret, for `openLink`. */
export const createLesson = async (
  server: string,
  options: Omit<CreateOptions, 'protocol' | 'role'>,
): Promise<Pick<Welcome, 'code' | 'secret'> | Refused> => {
  const client = new Client(server);
  try {
    const room = await client.create(ROOM, { ...options, protocol: PROTOCOL, role: 'teacher' });
    room.reconnection.enabled = false;
    const welcome = await new Promise<Welcome>((resolve) => {
      room.onMessage('*', (name, message: unknown) => {
        const heard = { name, message };
        if (isHeard(heard) && heard.name === 'welcome') resolve(heard.message);
      });
    });
    void room.leave(true);
    return { code: welcome.code, ...(welcome.secret ? { secret: welcome.secret } : {}) };
  } catch (error) {
    const refused = refusalIn(error);
    if (refused === null) throw error;
    return { refused };
  }
};
