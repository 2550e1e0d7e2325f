/** Works tasks out on all cores; the order of the answers is that of the tasks. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Counted, Task } from '../../src/simulation/pure/balance/tasks.ts';
import { inRoot } from '../paths.ts';

interface Answer {
  readonly place: number;
  readonly counted: Counted;
  readonly seconds: number;
}

/** Hears how long each task took. */
export type Timed = (task: Task, seconds: number) => void;

interface Work {
  readonly file: string;
  readonly tasks: readonly Task[];
  readonly next: () => number;
  readonly done: (answer: Answer) => void;
}

function worker({ file, tasks, next, done }: Work): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const thread = new Worker(inRoot('scripts/balance/worker.ts'), { workerData: file });
    const give = (): void => {
      const place = next();
      const task = tasks[place];
      if (task) thread.postMessage({ place, task }, []);
      else void thread.terminate().then(() => resolve());
    };
    thread.on('message', (answer: Answer) => {
      done(answer);
      give();
    });
    thread.on('error', reject);
    give();
  });
}

export async function workOutAll(
  file: string,
  tasks: readonly Task[],
  timed: Timed,
): Promise<Counted[]> {
  const answers: Counted[] = [];
  let place = 0;
  const next = (): number => place++;
  const done = (answer: Answer): void => {
    answers[answer.place] = answer.counted;
    const task = tasks[answer.place];
    if (task) timed(task, answer.seconds);
  };
  const threads = Math.min(availableParallelism(), tasks.length);
  await Promise.all(Array.from({ length: threads }, () => worker({ file, tasks, next, done })));
  return answers;
}
