/** One client of a room that reads no more than it must, so that the server is what is measured. */
import { pack, unpack, unpackMultiple } from 'msgpackr';
import { z } from 'zod';

const JOIN_ROOM = 10;
const ROOM_DATA = 13;
/** A short string in MessagePack: its length in the lower bits. */
const SHORT_STRING = 0xa0;
const LENGTH = 0x1f;

const seatSchema = z.object({ roomId: z.string(), processId: z.string(), sessionId: z.string() });
const answerSchema = z.object({ to: z.number() });

const nameOf = (frame: Buffer): string => {
  const first = frame[1] ?? 0;
  if ((first & ~LENGTH) !== SHORT_STRING) return '';
  return frame.toString('latin1', 2, 2 + (first & LENGTH));
};

/** What a client has heard, by name: how often, and how many bytes. */
export interface Tally {
  count: number;
  bytes: number;
}

/** A connection to a room, from its seat reservation on. */
export class BenchWire {
  readonly room: string;
  readonly heard = new Map<string, Tally>();
  readonly #socket: WebSocket;
  readonly #last = new Map<string, Buffer>();
  readonly #sentAt = new Map<number, number>();
  readonly #trips: number[] = [];
  #refused = 0;
  #n = 0;
  #waiting: (() => void)[] = [];

  private constructor(url: string, room: string) {
    this.room = room;
    this.#socket = new WebSocket(url);
    this.#socket.binaryType = 'arraybuffer';
    this.#socket.addEventListener('message', ({ data }) => {
      if (data instanceof ArrayBuffer) this.#hear(Buffer.from(data));
    });
  }

  /** Takes a place in a room: `create` or `joinById`, as the library's own client does. */
  static async open(server: string, path: string, options: object): Promise<BenchWire> {
    const response = await fetch(`${server}/matchmake/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(options),
    });
    const { processId, roomId, sessionId } = seatSchema.parse(await response.json());
    const address = server.replace('http', 'ws');
    return new BenchWire(`${address}/${processId}/${roomId}?sessionId=${sessionId}`, roomId);
  }

  /** Round trips since they were last taken, milliseconds, and how many of them were refusals. */
  take(): { readonly trips: number[]; readonly refused: number } {
    const taken = { trips: this.#trips.splice(0), refused: this.#refused };
    this.#refused = 0;
    return taken;
  }

  /** Messages on their way. */
  get pending(): number {
    return this.#sentAt.size;
  }

  send(name: string, message: object): void {
    this.#n += 1;
    this.#sentAt.set(this.#n, performance.now());
    const body = [Buffer.of(ROOM_DATA), pack(name), pack({ ...message, n: this.#n })];
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(Buffer.concat(body));
  }

  /** Sends, and waits for the answer. */
  async ask(name: string, message: object): Promise<void> {
    this.send(name, message);
    while (this.pending > 0) await this.#next();
  }

  /** The last message of a name, read only now; undefined before the first. */
  last(name: string): unknown {
    const frame = this.#last.get(name);
    return frame === undefined ? undefined : (unpackMultiple(frame.subarray(1)) as unknown[])[1];
  }

  async until(name: string): Promise<void> {
    while (!this.#last.has(name)) await this.#next();
  }

  /** Waits for the next message of a name. */
  async next(name: string): Promise<void> {
    const before = this.heard.get(name)?.count ?? 0;
    while ((this.heard.get(name)?.count ?? 0) === before) await this.#next();
  }

  close(): void {
    this.#socket.close();
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #hear(frame: Buffer): void {
    if (frame[0] === JOIN_ROOM) this.#socket.send(Buffer.of(JOIN_ROOM));
    if (frame[0] !== ROOM_DATA) return;
    const name = nameOf(frame);
    const tally = this.heard.get(name) ?? { count: 0, bytes: 0 };
    tally.count += 1;
    tally.bytes += frame.length;
    this.heard.set(name, tally);
    this.#last.set(name, frame);
    if (name === 'done' || name === 'refused') this.#answered(name, frame);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  #answered(name: string, frame: Buffer): void {
    const { to } = answerSchema.parse(unpack(frame.subarray(2 + name.length)));
    const sentAt = this.#sentAt.get(to);
    this.#sentAt.delete(to);
    if (sentAt !== undefined) this.#trips.push(performance.now() - sentAt);
    if (name === 'refused') this.#refused += 1;
  }
}
