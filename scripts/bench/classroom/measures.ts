/** What is measured of a classroom server, from outside it. */
import { z } from 'zod';
import type { Figure } from '../report.ts';
import type { Job, Listened } from './clients.ts';
import { BenchProcess } from './process.ts';

const SERVER_CORE = 0;
const CLIENT_CORE = 1;
const HEADS = 27;
const JOINING = 35;
const JOINS = 5;
const LONGEST_JOIN = 2;
/** The most a round trip may take, for 99 in 100. */
const SLOW = 100;
const LEAST_ROOMS = 30;
const LEAST_RATIO = 0.5;
const MOST_GROWTH = 10;
const MEGABYTE = 1_000_000;

const startedSchema = z.object({ port: z.number(), secret: z.string() });
const readingSchema = z.object({ cpu: z.number(), at: z.number() });
const memorySchema = z.object({ heap: z.number(), rss: z.number() });

interface Bench {
  readonly server: BenchProcess;
  readonly where: { readonly server: string; readonly secret: string };
  readonly work: (job: Job) => Promise<unknown>;
}

const withBench = async <Result>(
  kind: 'lesson' | 'echo',
  measure: (bench: Bench) => Promise<Result>,
): Promise<Result> => {
  const server = new BenchProcess('server.ts', [kind], SERVER_CORE);
  const { port, secret } = startedSchema.parse(await server.next());
  const clients = new BenchProcess('clients.ts', [], CLIENT_CORE);
  try {
    const where = { server: `http://127.0.0.1:${port}`, secret };
    return await measure({ server, where, work: (job) => clients.ask(job) });
  } finally {
    await clients.stop();
    await server.stop();
  }
};

/** 35 people at once, until the last of them sees the lobby: the middle one of five classes. */
export const joinFigures = (): Promise<Figure[]> =>
  withBench('lesson', async ({ where, work }) => {
    const times: number[] = [];
    for (let time = 0; time < JOINS; time++) {
      times.push(Number(await work({ job: 'join', ...where, heads: JOINING })));
    }
    const sorted = times.toSorted((a, b) => a - b);
    const at = (index: number): number => (sorted.at(index) ?? 0) / 1000;
    return [
      { name: 'all in, median', value: at(JOINS >> 1), unit: 's', most: LONGEST_JOIN },
      { name: 'all in, longest', value: at(-1), unit: 's' },
    ];
  });

interface Heard {
  readonly rooms: number;
  readonly p50: number;
  readonly p99: number;
  /** Share of one processor. */
  readonly server: number;
  readonly listened: Listened;
}

const hear = async ({ server, work }: Bench, rooms: number, seconds: number): Promise<Heard> => {
  const before = readingSchema.parse(await server.ask('cpu'));
  const listened = (await work({ job: 'listen', seconds })) as Listened;
  const after = readingSchema.parse(await server.ask('cpu'));
  const sorted = listened.trips.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Infinity;
  const busy = (after.cpu - before.cpu) / (after.at - before.at);
  return { rooms, p50: at(0.5), p99: at(0.99), server: busy, listened };
};

const told = (kind: string, { rooms, p50, p99, server, listened }: Heard): Figure[] => {
  const name = `${kind}, ${rooms} rooms: `;
  const { trips, refused, pending, bytes, cpu } = listened;
  return [
    { name: `${name}round trip, median`, value: p50, unit: 'ms' },
    { name: `${name}round trip, p99`, value: p99, unit: 'ms' },
    { name: `${name}server busy`, value: 100 * server, unit: '%' },
    { name: `${name}clients busy`, value: 100 * cpu, unit: '%' },
    { name: `${name}answered`, value: trips.length, unit: '' },
    { name: `${name}of these refused`, value: refused, unit: '' },
    { name: `${name}unanswered at the end`, value: pending, unit: '' },
    { name: `${name}sent to clients`, value: bytes / MEGABYTE, unit: 'MB/s' },
  ];
};

/** Tries more and more rooms until round trips are slow; gives what was heard of each number. */
const climb = async (
  rooms: readonly number[],
  open: (count: number) => Promise<unknown>,
  listen: (count: number) => Promise<Heard>,
): Promise<Heard[]> => {
  const heard: Heard[] = [];
  for (const count of rooms) {
    await open(count);
    const one = await listen(count);
    heard.push(one);
    if (one.p99 > SLOW) break;
  }
  return heard;
};

const most = (heard: readonly Heard[]): number =>
  Math.max(0, ...heard.filter(({ p99 }) => p99 <= SLOW).map(({ rooms }) => rooms));

/** Processor time a room takes, milliseconds a second, where the least of it is anything else's. */
const perRoom = (heard: readonly Heard[]): number => {
  const last = heard.findLast(({ p99 }) => p99 <= SLOW) ?? heard[0];
  return last ? (1000 * last.server) / last.rooms : 0;
};

/** Rooms on one processor, lessons and bare rooms that hear and say as much. */
export const loadFigures = async (rooms: readonly number[], seconds: number): Promise<Figure[]> => {
  const lessons = await withBench('lesson', (bench) =>
    climb(
      rooms,
      (count) => bench.work({ job: 'rooms', ...bench.where, count, heads: HEADS }),
      (count) => hear(bench, count, seconds),
    ),
  );
  const samples = lessons[0]?.listened.samples;
  if (!samples) throw new Error('no lesson said anything');
  const bare = await withBench('echo', (bench) =>
    climb(
      rooms,
      (count) => bench.work({ job: 'echo', ...bench.where, count, heads: HEADS, samples }),
      (count) => hear(bench, count, seconds),
    ),
  );
  return [
    ...lessons.flatMap((one) => told('lessons', one)),
    ...bare.flatMap((one) => told('bare rooms', one)),
    { name: 'shared views a second', value: samples.shared.perSecond, unit: '' },
    { name: 'own views a second, each client', value: samples.own.perSecond, unit: '' },
    { name: `lessons within ${SLOW} ms`, value: most(lessons), unit: '', least: LEAST_ROOMS },
    { name: `bare rooms within ${SLOW} ms`, value: most(bare), unit: '' },
    {
      name: 'lessons ÷ bare rooms, both within that',
      value: most(lessons) / most(bare),
      unit: '×',
      least: LEAST_RATIO,
    },
    { name: 'processor time of a lesson', value: perRoom(lessons), unit: 'ms/s' },
    { name: 'processor time of a bare room', value: perRoom(bare), unit: 'ms/s' },
    {
      name: 'bare room ÷ lesson, by processor time',
      value: perRoom(bare) / perRoom(lessons),
      unit: '×',
      least: LEAST_RATIO,
    },
  ];
};

/** Whether memory comes back after many lessons, against what it was after a tenth of them. */
export const soakFigures = (lessons: number): Promise<Figure[]> =>
  withBench('lesson', async ({ server, where, work }) => {
    const soak = (count: number) => work({ job: 'soak', ...where, lessons: count, heads: HEADS });
    const memory = async () => memorySchema.parse(await server.ask('memory'));
    const warm = Math.ceil(lessons / 10);
    await soak(warm);
    const before = await memory();
    await soak(lessons - warm);
    const after = await memory();
    const growth = (100 * (after.heap - before.heap)) / before.heap;
    return [
      { name: `heap after ${warm} lessons`, value: before.heap / MEGABYTE, unit: 'MB' },
      { name: `heap after ${lessons}`, value: after.heap / MEGABYTE, unit: 'MB' },
      { name: 'growth of the heap', value: growth, unit: '%', most: MOST_GROWTH },
      { name: `resident after ${lessons}`, value: after.rss / MEGABYTE, unit: 'MB' },
    ];
  });
