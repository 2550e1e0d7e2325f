/** The server of the bench, in a process of its own: lessons, or the bare rooms they are compared with. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { startClassroom } from '../../../src/classroom/server.ts';
import { inRoot } from '../../paths.ts';
import { EchoRoom } from './echo-room.ts';

const HOST = '127.0.0.1';

const lessons = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-classroom-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { port, secret } = await startClassroom({
    host: HOST,
    port: 0,
    folder,
    scenarios: inRoot('scenarios'),
    site: (_, response) => void response.writeHead(404).end(),
  });
  return { port, secret };
};

const echoes = async () => {
  const http = createServer();
  const transport = new WebSocketTransport({ server: http });
  const server = new Server({ transport, greet: false, gracefullyShutdown: false });
  server.define('echo', EchoRoom);
  await server.listen(0, HOST);
  const address = http.address();
  return { port: address !== null && typeof address === 'object' ? address.port : 0, secret: '' };
};

/** Processor time in milliseconds and, after a collection, memory in bytes. */
const reading = () => {
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1000, at: performance.now() };
};
const memory = () => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, rss };
};

const started = process.argv[2] === 'echo' ? await echoes() : await lessons();
process.on('message', (wanted) => process.send?.(wanted === 'memory' ? memory() : reading()));
process.on('disconnect', () => process.exit(0));
process.send?.(started);
