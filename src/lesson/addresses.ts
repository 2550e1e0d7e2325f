import { LIMITS, codeFrom } from '../session/protocol.ts';

/** The lesson a link to the class or to the wall names; null when it names none. */
export const codeIn = (hash: string, search = ''): string | null =>
  codeFrom(decoded(hash.replace(/^#/, ''))) ??
  codeFrom(new URLSearchParams(search).get('code') ?? '');

/** The seat that a role card's link wishes for; null when it names none. Anybody may have typed it. */
export const wishIn = (search: string): string | null =>
  new URLSearchParams(search).get('seat')?.slice(0, LIMITS.wish) ?? null;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/** What the teacher's link opens: a new lesson with the server's secret, or a running one with its own. */
export type TeacherLink =
  | { readonly opens: 'nothing' }
  | { readonly opens: 'server'; readonly secret: string }
  | { readonly opens: 'lesson'; readonly code: string; readonly secret: string };

const SECRET = /^[A-Za-z0-9_-]{8,64}$/;

/** Reads the part of the teacher's address after the `#`. */
export const teacherIn = (hash: string): TeacherLink => {
  const [first = '', second] = decoded(hash.replace(/^#(?:secret=)?/, '')).split('.');
  if (second === undefined) {
    return SECRET.test(first) ? { opens: 'server', secret: first } : { opens: 'nothing' };
  }
  const code = codeFrom(first);
  return code !== null && SECRET.test(second)
    ? { opens: 'lesson', code, secret: second }
    : { opens: 'nothing' };
};

/** The addresses of a lesson's pages; `base` is where the server's own pages begin, with a slash at its end. */
export const linksOf = (base: string, code: string) => ({
  join: `${base}join#${code}`,
  /** For one delegation, as on its role card. */
  seat: (seat: string) => `${base}join?code=${code}&seat=${encodeURIComponent(seat)}`,
  screen: `${base}screen#${code}`,
  teach: (secret: string) => `${base}teach#${code}.${secret}`,
  check: `${base}check`,
});

/** Where the pages begin: the folder that this page lies in. */
export const baseOf = (address: string): string => new URL('.', address).href;

/** The server that serves this page. */
export const serverOf = (address: string): string => new URL(address).origin;

/** An address that no other device can reach. */
export const isLocal = (address: string): boolean =>
  /^(?:localhost|127\.|\[::1\])/.test(new URL(address).hostname.replace(/^::1$/, '[::1]'));
