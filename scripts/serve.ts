/** A small static server for the built site, on this machine only. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { CONTENT_SECURITY_POLICY } from './policy.ts';

const HOST = '127.0.0.1';
const TRIES = 50;
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt']);

/** A running server: its address, and how to stop it. */
export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

function isServed(folder: string, file: string): boolean {
  const inside = file.startsWith(folder + sep) && !file.includes('\0');
  return inside && existsSync(file) && statSync(file).isFile();
}

/** The file a request means, or undefined when there is none inside the folder. */
function fileFor(folder: string, address: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(address, 'http://local').pathname);
  } catch {
    return undefined;
  }
  const wanted = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  return wanted.map((one) => normalize(join(folder, one))).find((file) => isServed(folder, file));
}

function headersFor(file: string): Record<string, string> {
  const hashed = file.includes(`${sep}assets${sep}`);
  return {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

const packed = new Map<string, { readonly of: Buffer; readonly gzip: Buffer }>();

/** A file compressed once, for a whole class that loads it at the same time. */
function compressed(file: string, body: Buffer): Buffer {
  const known = packed.get(file);
  if (known?.of.equals(body)) return known.gzip;
  const gzip = gzipSync(body, { level: constants.Z_BEST_COMPRESSION });
  packed.set(file, { of: body, gzip });
  return gzip;
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileFor(folder, request.url ?? '/');
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const headers = headersFor(file);
  let body: Buffer = readFileSync(file);
  const accepts = request.headers['accept-encoding']?.includes('gzip') === true;
  if (accepts && COMPRESSED.has(extname(file))) {
    body = compressed(file, body);
    headers['Content-Encoding'] = 'gzip';
    headers['Vary'] = 'Accept-Encoding';
  }
  headers['Content-Length'] = String(body.length);
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function listenFrom(server: Server, first: number, tries: number): Promise<void> {
  try {
    await listen(server, first);
  } catch (error) {
    if (tries <= 1 || !isTaken(error)) throw error;
    await listenFrom(server, first + 1, tries - 1);
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Answers requests with the files of a folder. */
export function siteIn(folder: string): RequestListener {
  return (request, response) => answer(folder, request, response);
}

/** Serves a folder from the given port, or the next free one; port 0 means any. */
export async function serve(folder: string, port: number): Promise<Site> {
  const server = createServer((request, response) => answer(folder, request, response));
  await listenFrom(server, port, TRIES);
  const address = server.address();
  const bound = address !== null && typeof address === 'object' ? address.port : port;
  return { url: `http://${HOST}:${bound}/`, close: () => close(server) };
}
