import { Protocol, Room } from '@colyseus/core';
import type { Client } from '@colyseus/core';
import { unpackMultiple } from 'msgpackr';

type Frame = (client: Client, buffer: Buffer) => void;

/** Frames of the library's own that a client may send, besides messages. */
const ADMITTED: readonly number[] = [Protocol.JOIN_ROOM, Protocol.LEAVE_ROOM, Protocol.PING];
const CODE_BITS = 0x1f;
const HANDLER = '_onMessage';

const parts = (buffer: Buffer): readonly unknown[] => {
  try {
    const read: unknown = unpackMultiple(buffer.subarray(1));
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
};

/**
 * Reads the frames of a room's clients in place of the library, which throws out whoever sends one it cannot read, and
 * reads some parts where nothing catches what goes wrong. Here such a frame is a message without a name.
 */
export const guardFrames = (
  room: Room,
  hear: (client: Client, name: unknown, message: unknown, bytes: number) => void,
): void => {
  const library = Reflect.get(Room.prototype, HANDLER) as Frame;
  const guarded: Frame = (client, buffer) => {
    const code = (buffer[0] ?? 0) & CODE_BITS;
    if (ADMITTED.includes(code)) library.call(room, client, buffer);
    else {
      const [name, message, ...more] = code === Protocol.ROOM_DATA ? parts(buffer) : [];
      hear(client, more.length > 0 ? undefined : name, message, buffer.length);
    }
  };
  Reflect.set(room, HANDLER, guarded);
};
