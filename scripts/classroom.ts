/**
 * Starts the server of a classroom: `npm run classroom`, with `-- --port 8080 --host 127.0.0.1 --folder lessons` to
 * choose the port, the address it listens on and where lessons are kept.
 */
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import { startClassroom, type Classroom } from '../src/classroom/server.ts';
import { SERVER_WORDS } from '../src/words/lesson-server.ts';
import { build, isStale } from './build.ts';
import { DIST, inRoot } from './paths.ts';
import { siteIn } from './serve.ts';

const DEFAULT_PORT = '4180';
const EVERYWHERE = '0.0.0.0';

interface Wanted {
  readonly port: number;
  readonly host: string;
  readonly folder: string;
}

function wanted(): Wanted | null {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env['PORT'] ?? DEFAULT_PORT },
      host: { type: 'string', default: EVERYWHERE },
      folder: { type: 'string', default: inRoot('.lessons') },
    },
  });
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : -1;
  return port < 0 || port > 65_535 ? null : { port, host: values.host, folder: values.folder };
}

function rank(address: string): number {
  return /^(?:192\.168|10)\./.test(address) ? 0 : 1;
}

/** Addresses under which other devices reach this machine, those of a home or school network first. */
function addresses(host: string): string[] {
  if (host !== EVERYWHERE) return [host];
  const found = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  const sorted = found.toSorted((a, b) => rank(a) - rank(b));
  return sorted.length > 0 ? sorted : ['127.0.0.1'];
}

function told({ port, secret, ...left }: Classroom, { host, folder }: Wanted): string {
  const words = SERVER_WORDS;
  const [first = host, ...others] = addresses(host).map((one) => `http://${one}:${port}`);
  const lines = [
    words.title,
    '',
    `${words.class}: ${first}/join`,
    '',
    renderUnicodeCompact(`${first}/join`),
    '',
    `${words.teacher}:\n  ${first}/teach#secret=${secret}`,
    `${words.screen}: ${first}/screen`,
    `${words.check}: ${first}/check`,
    ...(others.length > 0
      ? [`${words.elsewhere}: ${others.map((one) => `${one}/join`).join(' ')}`]
      : []),
    '',
    ...(left.restored > 0 ? [words.restored(left.restored)] : []),
    ...(left.unreadable.length > 0 ? [words.unreadable(left.unreadable)] : []),
    words.kept(folder),
    words.stop,
  ];
  return `${lines.join('\n')}\n`;
}

function stopOn(classroom: Classroom): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void classroom.close().then(() => process.exit(0)));
  }
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

/** Where what is printed goes to a full disk, the lessons go on. */
function printWithoutFail(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/** Whether the folder of lessons, or one that it lies in, cannot be made, read or written. */
function isOfFolder(error: unknown, folder: string): boolean {
  if (!(error instanceof Error) || !('path' in error)) return false;
  const path = resolve(String(error.path));
  const whole = resolve(folder);
  return path.startsWith(whole) || whole.startsWith(path);
}

async function start(): Promise<void> {
  printWithoutFail();
  const choice = wanted();
  if (choice === null) return fail(SERVER_WORDS.badPort);
  if (isStale() && (await build(true)) !== 0) return fail(SERVER_WORDS.unbuilt);
  const site = siteIn(DIST);
  try {
    const classroom = await startClassroom({
      ...choice,
      scenarios: inRoot('scenarios'),
      site,
      onOversize: (count, address) =>
        process.stderr.write(`${SERVER_WORDS.oversize(count, address)}\n`),
    });
    stopOn(classroom);
    process.stdout.write(told(classroom, choice));
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken && !isOfFolder(error, choice.folder)) throw error;
    fail(isTaken ? SERVER_WORDS.taken(choice.port) : SERVER_WORDS.noFolder(choice.folder));
    process.exit(1);
  }
}

await start();
