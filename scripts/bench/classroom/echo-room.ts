/** The yardstick: a bare room of the library that hears as much and says as much as a lesson, and knows no game. */
import { Room } from '@colyseus/core';
import type { Client } from '@colyseus/core';
import { z } from 'zod';

const sampleSchema = z.object({ message: z.looseObject({}), perSecond: z.number() });

/** What a lesson says: one message of each kind, and how often a client hears one. */
export const samplesSchema = z.object({
  lobby: sampleSchema,
  shared: sampleSchema,
  own: sampleSchema,
});
export type Samples = z.infer<typeof samplesSchema>;

const numbered = z.object({ n: z.number() });

export class EchoRoom extends Room {
  override patchRate = null;
  readonly #timers: ReturnType<typeof setInterval>[] = [];

  override onCreate(options: unknown): void {
    const { lobby, shared, own } = samplesSchema.parse(options);
    this.onMessage('*', (client: Client, _: unknown, message: unknown) => {
      client.send('done', { to: numbered.parse(message).n });
    });
    this.#every(lobby.perSecond, () => this.broadcast('lobby', lobby.message));
    this.#every(shared.perSecond, () => this.broadcast('shared', shared.message));
    this.#every(own.perSecond, () => {
      for (const client of this.clients) client.send('own', own.message);
    });
  }

  override onDispose(): void {
    for (const timer of this.#timers) clearInterval(timer);
  }

  #every(perSecond: number, say: () => void): void {
    if (perSecond > 0) this.#timers.push(setInterval(say, 1000 / perSecond));
  }
}
