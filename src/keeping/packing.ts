import { deflateSync, Inflate } from 'fflate';

/** The longest text a link may unpack to, and the longest link that is looked at. */
export const LARGEST_UNPACKED = 65_536;
export const LARGEST_LINK = 8192;

/** How much is looked at, and how much may come of it. */
export interface Bounds {
  readonly link: number;
  readonly text: number;
}
const GAME: Bounds = { link: LARGEST_LINK, text: LARGEST_UNPACKED };

const PIECE = 256;

/** A text as letters that an address can carry. */
export function packed(text: string): string {
  const bytes = deflateSync(new TextEncoder().encode(text), { level: 9 });
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesIn(letters: string): Uint8Array | null {
  if (!/^[\w-]+$/.test(letters)) return null;
  try {
    const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Unpacks piece by piece and stops as soon as it comes to too much. */
function inflated(bytes: Uint8Array, most: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  let whole = false;
  const stream = new Inflate((part, final) => {
    parts.push(part);
    size += part.length;
    whole = final;
  });
  for (let from = 0; from < bytes.length; from += PIECE) {
    stream.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length);
    if (size > most) return null;
  }
  return whole ? joined(parts, size) : null;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The text in an address's letters; null where they are not whole, or would come to too much. */
export function unpacked(letters: string, bounds = GAME): string | null {
  const bytes = letters.length > bounds.link ? null : bytesIn(letters);
  if (bytes === null) return null;
  try {
    const text = inflated(bytes, bounds.text);
    return text === null ? null : new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return null;
  }
}
