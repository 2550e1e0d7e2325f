import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A checksum of a saved text. Pages served over plain http have no `crypto.subtle`, hence the library. */
export const checksum = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
