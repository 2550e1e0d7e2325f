import { Room } from '@colyseus/core';
import type { Client } from '@colyseus/core';
import { CHECK_CODE, PROTOCOL } from '../session/protocol.ts';
import { guardFrames } from './frames.ts';

/** The name of the room for the check page; nobody can create another. */
export const CHECK_ROOM = 'check';
const MOST_CHECKS = 60;
/** Nobody needs longer to see whether a connection stays open. */
const LONGEST = 60_000;

const numberIn = (message: unknown): number => {
  const n: unknown =
    typeof message === 'object' && message !== null ? Reflect.get(message, 'n') : 0;
  return typeof n === 'number' && Number.isInteger(n) ? n : 0;
};

/** A standing room without a lesson: welcomes, answers `ping`, and holds nothing. */
export class CheckRoom extends Room {
  override autoDispose = false;
  override patchRate = null;
  override maxClients = MOST_CHECKS;
  override maxMessagesPerSecond = 5;
  readonly #serials = new Map<Client, number>();
  readonly #ends = new Map<Client, ReturnType<typeof setTimeout>>();

  constructor() {
    super();
    guardFrames(this, (client, name, message) => {
      if (name === 'ping') this.#say(client, 'pong', { to: numberIn(message), now: Date.now() });
    });
  }

  override onCreate(): void {
    this.roomId = CHECK_CODE;
  }

  override onJoin(client: Client): void {
    this.#ends.set(
      client,
      setTimeout(() => client.leave(), LONGEST),
    );
    this.#say(client, 'welcome', {
      protocol: PROTOCOL,
      code: CHECK_CODE,
      role: 'screen',
      person: '',
      seatToken: '',
      now: Date.now(),
    });
  }

  override onLeave(client: Client): void {
    clearTimeout(this.#ends.get(client));
    this.#ends.delete(client);
    this.#serials.delete(client);
  }

  #say(client: Client, name: string, message: object): void {
    const serial = (this.#serials.get(client) ?? 0) + 1;
    this.#serials.set(client, serial);
    client.send(name, { ...message, serial });
  }
}
