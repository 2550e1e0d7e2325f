import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '../session/protocol.ts';

const SECRET_BYTES = 18;
const LARGEST_SEED = 2 ** 32;

/** A secret that cannot be guessed, in letters that fit an address. */
export const freshSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/** A code that no lesson has yet. */
export const freshCode = (isTaken: (code: string) => boolean): string => {
  for (;;) {
    const letters = Array.from({ length: CODE_LENGTH }, () => randomInt(CODE_LETTERS.length));
    const code = letters.map((letter) => CODE_LETTERS.charAt(letter)).join('');
    if (!isTaken(code)) return code;
  }
};

/** The seed of a lesson's game: it stays on the server. */
export const freshSeed = (): number => randomInt(LARGEST_SEED);

/** What is kept of a token: enough to know it again, not enough to use it. */
export const fingerprint = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');

/** The secret of one lesson, made from the server's, so that it need not be kept. */
export const lessonSecret = (server: string, code: string): string =>
  createHmac('sha256', server).update(code).digest('base64url').slice(0, 24);

/** Whether two secrets are the same, in a time that does not tell how alike they are. */
export const isSameSecret = (given: string | undefined, wanted: string): boolean => {
  const [a, b] = [given ?? '', wanted].map((one) => createHash('sha256').update(one).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
};
