/**
 * MessagePack for the pages of a lesson, in place of `msgpackr`.
 *
 * The client library asks for `msgpackr`, of which its messages, as plain as JSON, need little. Its server keeps it; a
 * page gets a smaller library under the same names.
 */
import { decode, Encoder, ExtensionCodec } from '@msgpack/msgpack';

/** The library's flag that asks for room at the front; the number of bytes is added to it. */
export const RESERVE_START_SPACE = 0;

/** As the server writes `undefined`. */
const UNDEFINED = { type: 0, data: new Uint8Array(1) };

const extensionCodec = new ExtensionCodec();
extensionCodec.register({ type: UNDEFINED.type, encode: () => null, decode: () => undefined });

/** Whole numbers of eight bytes would be another kind of number to the server; written as others, they are the same. */
const WRITING = { extensionCodec, ignoreUndefined: true, forceIntegerToFloat: true };

/** Writes messages, as the library's class of this name does. */
export class Packr {
  readonly #encoder = new Encoder(WRITING);

  pack(value: unknown, room: number): Uint8Array {
    const written = this.#encoder.encode(value);
    const message = new Uint8Array(room + written.length);
    message.set(written, room);
    return message;
  }
}

/** Reads the message that begins at the given byte. */
export const unpack = (bytes: Uint8Array, { start }: { readonly start: number }): unknown =>
  decode(bytes.subarray(start), { extensionCodec });
