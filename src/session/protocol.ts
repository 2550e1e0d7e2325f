/**
 * What a lesson's clients and its room say to one another. Types and closed lists only, so that a phone loads no schema
 * library; `protocol-schema.ts` checks what arrives at the room.
 *
 * A client connects with `JoinOptions` and then sends `ClientMessages`, each under its own name and with a serial `n`
 * that only grows. The room answers `done` or `refused` with that serial, and by itself sends `lobby`, `shared`, `own`
 * and `debrief`; each carries a `serial` of its own that only grows.
 */
export * from './protocol-analysis.ts';
export * from './protocol-client.ts';
export * from './protocol-lists.ts';
export * from './protocol-server.ts';
