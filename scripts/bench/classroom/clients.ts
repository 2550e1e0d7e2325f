/** The clients of the bench, in a process of their own: does the jobs it is given and tells what it measured. */
import { z } from 'zod';
import { BenchClass, EVERY } from './class.ts';
import { samplesSchema } from './echo-room.ts';
import type { Samples } from './echo-room.ts';
import { BenchWire } from './wire.ts';

const where = { server: z.string(), secret: z.string() };
export const jobSchema = z.discriminatedUnion('job', [
  /** More rooms, until there are so many; everybody in them talks. */
  z.object({ job: z.literal('rooms'), ...where, count: z.number(), heads: z.number() }),
  z.object({
    job: z.literal('echo'),
    ...where,
    count: z.number(),
    heads: z.number(),
    samples: samplesSchema,
  }),
  /** Round trips over some seconds. */
  z.object({ job: z.literal('listen'), seconds: z.number() }),
  z.object({ job: z.literal('join'), ...where, heads: z.number() }),
  z.object({ job: z.literal('soak'), ...where, lessons: z.number(), heads: z.number() }),
  z.object({ job: z.literal('clear') }),
]);
export type Job = z.infer<typeof jobSchema>;

/** What was heard while listening. */
export interface Listened {
  readonly trips: readonly number[];
  readonly refused: number;
  /** Sent and not answered by the end. */
  readonly pending: number;
  readonly cpu: number;
  readonly samples: Samples | null;
  readonly bytes: number;
}

const classes: BenchClass[] = [];
const echoes: BenchWire[][] = [];
const timers: ReturnType<typeof setInterval>[] = [];
let seed = 0;

const openRooms = async (job: Extract<Job, { job: 'rooms' }>): Promise<void> => {
  while (classes.length < job.count) {
    seed += 1;
    const one = await BenchClass.open({ ...job, seed });
    classes.push(one);
    await one.fill();
    await one.talk();
  }
};

const say = (wire: BenchWire): void => wire.send('explain', { text: 'Because of this and that.' });

const talkTo = (wires: readonly BenchWire[]): void => {
  wires.forEach((wire, index) => {
    setTimeout(
      () => {
        timers.push(setInterval(say, EVERY, wire));
        say(wire);
      },
      (EVERY * index) / wires.length,
    );
  });
};

const openEchoes = async (job: Extract<Job, { job: 'echo' }>): Promise<void> => {
  const { server, samples, heads } = job;
  while (echoes.length < job.count) {
    const first = await BenchWire.open(server, 'create/echo', samples);
    const others = Array.from({ length: heads + 1 }, () =>
      BenchWire.open(server, `joinById/${first.room}`, {}),
    );
    const [teacher, screen, ...students] = [first, ...(await Promise.all(others))];
    echoes.push([teacher, ...(screen ? [screen] : []), ...students]);
    talkTo(students);
  }
};

const all = (): BenchWire[] => [...classes.flatMap(({ wires }) => wires), ...echoes.flat()];
const heard = (name: string): { count: number; bytes: number } =>
  all().reduce(
    (sum, wire) => {
      const { count, bytes } = wire.heard.get(name) ?? { count: 0, bytes: 0 };
      return { count: sum.count + count, bytes: sum.bytes + bytes };
    },
    { count: 0, bytes: 0 },
  );
const bytesHeard = (): number =>
  all()
    .flatMap((wire) => [...wire.heard.values()])
    .reduce((sum, { bytes }) => sum + bytes, 0);

const KINDS = ['lobby', 'shared', 'own'] as const;
const counts = (): number[] => KINDS.map((name) => heard(name).count);

/** What a lesson says at the moment, and how often each client heard it in these seconds. */
const samplesOf = (before: readonly number[], seconds: number): Samples | null => {
  const [wire] = classes[0]?.students ?? [];
  if (wire === undefined) return null;
  const samples = counts().map((count, kind) => ({
    message: wire.last(KINDS[kind] ?? ''),
    perSecond: (count - (before[kind] ?? 0)) / all().length / seconds,
  }));
  return samplesSchema.parse(Object.fromEntries(KINDS.map((name, kind) => [name, samples[kind]])));
};

const listen = async (seconds: number): Promise<Listened> => {
  for (const wire of all()) wire.take();
  const [before, bytes, cpu] = [counts(), bytesHeard(), process.cpuUsage()];
  await new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000);
  });
  const { user, system } = process.cpuUsage(cpu);
  const taken = all().map((wire) => wire.take());
  return {
    trips: taken.flatMap(({ trips }) => trips),
    refused: taken.reduce((sum, { refused }) => sum + refused, 0),
    pending: all().reduce((sum, { pending }) => sum + pending, 0),
    cpu: (user + system) / 1e6 / seconds,
    samples: samplesOf(before, seconds),
    bytes: (bytesHeard() - bytes) / seconds,
  };
};

const joinAll = async (job: Extract<Job, { job: 'join' }>): Promise<number> => {
  const one = await BenchClass.open({ ...job, seed: 1 });
  const took = await one.fill();
  await one.end();
  return took;
};

/** So many lessons at a time. */
const SIDE_BY_SIDE = 12;

/** Plays a lesson from its opening to its wiping, no faster than the class is shown what happens: the room cuts off who is. */
const playThrough = async (job: Extract<Job, { job: 'soak' }>): Promise<void> => {
  seed += 1;
  const one = await BenchClass.open({ ...job, seed });
  await one.fill();
  await one.order({ type: 'start' });
  while (one.lobby.stage !== 'debrief') {
    const shown = one.teacher.next('lobby');
    for (const wire of one.students) wire.send('ready', { ready: false });
    await one.order({ type: 'next-phase' });
    await shown;
  }
  await one.end();
};

const soak = async (job: Extract<Job, { job: 'soak' }>): Promise<void> => {
  let left = job.lessons;
  const some = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await playThrough(job);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, some));
};

const clear = async (): Promise<void> => {
  for (const timer of timers.splice(0)) clearInterval(timer);
  for (const wire of echoes.splice(0).flat()) wire.close();
  for (const one of classes.splice(0)) await one.end();
};

const work = (job: Job): Promise<unknown> => {
  switch (job.job) {
    case 'rooms':
      return openRooms(job);
    case 'echo':
      return openEchoes(job);
    case 'listen':
      return listen(job.seconds);
    case 'join':
      return joinAll(job);
    case 'soak':
      return soak(job);
    case 'clear':
      return clear();
  }
};

process.on('message', (wanted) => {
  void work(jobSchema.parse(wanted)).then((result) => process.send?.(result ?? null));
});
process.on('disconnect', () => process.exit(0));
