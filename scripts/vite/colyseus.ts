/**
 * A slim Colyseus client for the pages of a lesson.
 *
 * The rooms of a lesson keep no synchronised state: all they say are messages, as plain as JSON. So the build leaves out
 * the decoder of such states, input prediction, what stands in for `fetch` and the transports that no browser here uses,
 * and takes a smaller library for MessagePack: 52 → 15 KB gzip.
 */
import type { Plugin } from 'vite';
import { inRoot } from '../paths.ts';

const SCHEMA = '@colyseus/schema';
const MESSAGES = 'msgpackr';
const SLIM = '\0slim-schema';
const EMPTY = '\0slim-nothing';

const LEFT_OUT = [
  'RoomInput',
  'H3TransportTransport',
  'InputEncoder',
  'InputHandleImpl',
  'Auth',
  'xhrFetch',
  'discordURLBuilder',
];

const WITHOUT: readonly RegExp[] = [
  /^@colyseus\/schema\/input$/,
  /\/input\/(?:RoomInput|InputHandle)\.mjs$/,
  /\/transport\/H3Transport\.mjs$/,
  /\/Auth\.mjs$/,
  /\/fetchXHR\.mjs$/,
  /\/3rd_party\/discord\.mjs$/,
];

const source = (name: string): string =>
  JSON.stringify(inRoot('node_modules', '@colyseus', 'schema', 'src', 'encoding', `${name}.ts`));

/** The package's own reading and writing of plain values; the rest is never called. */
const slim = (): string => `
export { decode } from ${source('decode')};
export { encode } from ${source('encode')};
export class Decoder {}
export const Reflection = {};
export const Callbacks = {};
export const getDecoderStateCallbacks = () => undefined;
export const $values = Symbol.for('$values');
export const $refId = Symbol.for('$refId');
`;

const nothing = LEFT_OUT.map((name) => `export class ${name} {}`).join('\n');

/** Builds `@colyseus/sdk` without what only rooms with a state need. */
export function slimColyseus(): Plugin {
  return {
    name: 'slim-colyseus',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === SCHEMA) return SLIM;
      if (id === MESSAGES) return inRoot('scripts', 'vite', 'messages.ts');
      return WITHOUT.some((pattern) => pattern.test(id)) ? EMPTY : null;
    },
    load(id) {
      if (id === SLIM) return slim();
      return id === EMPTY ? nothing : null;
    },
  };
}
