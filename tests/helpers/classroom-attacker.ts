import { Client } from '@colyseus/sdk';
import { PROTOCOL } from '../../src/session/protocol.ts';
import { must } from './core.ts';

interface Refusal {
  readonly to: number;
  readonly code: string;
}

/** A client of its own making: says whatever it likes, and keeps what it is refused. */
export class Attacker {
  readonly refusals: Refusal[] = [];
  readonly #waiting: (() => void)[] = [];
  closed = false;

  /** Joins the lesson of this code. */
  async join(url: string, code: string): Promise<this> {
    const client = new Client(url);
    const all = { protocol: PROTOCOL, role: 'student', name: 'Attacker' };
    const room = await client.joinById(code, all);
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
