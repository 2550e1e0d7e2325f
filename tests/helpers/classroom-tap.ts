/** Listens in on every socket the tests open: what arrives is kept, and a line can be cut. */
import { unpackMultiple } from 'msgpackr';

const ROOM_DATA = 13;

/** One message as it arrived, and the bytes it was read from. */
export interface Tapped {
  readonly name: string;
  readonly message: unknown;
}

const read = (data: unknown): Tapped | null => {
  if (!(data instanceof ArrayBuffer)) return null;
  const bytes = new Uint8Array(data);
  if (bytes[0] !== ROOM_DATA) return null;
  const [name, message] = unpackMultiple(bytes.subarray(1)) as [string, unknown];
  return { name, message };
};

/** A socket that remembers what it heard. */
export class TappedSocket extends WebSocket {
  static readonly all: TappedSocket[] = [];
  readonly heard: Tapped[] = [];
  readonly raw: Uint8Array[] = [];

  constructor(url: string | URL, protocols?: string | string[]) {
    super(url, Array.isArray(protocols) || typeof protocols === 'string' ? protocols : []);
    TappedSocket.all.push(this);
    this.addEventListener('message', ({ data }) => {
      if (data instanceof ArrayBuffer) this.raw.push(new Uint8Array(data));
      const tapped = read(data);
      if (tapped !== null) this.heard.push(tapped);
    });
  }
}

globalThis.WebSocket = TappedSocket;

/** The last socket over which somebody was welcomed. */
export const socketFor = (person: string): TappedSocket => {
  const found = TappedSocket.all.findLast(({ heard }) =>
    heard.some(
      ({ name, message }) =>
        name === 'welcome' && (message as { person: string }).person === person,
    ),
  );
  if (found === undefined) throw new Error(`nobody has welcomed ${person}`);
  return found;
};
