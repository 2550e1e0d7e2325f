/** Works tasks out on all cores; the order of the answers is that of the tasks. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Counted, Task } from '../../src/simulation/pure/balance/tasks.ts';
import { inRoot } from '../paths.ts';

interface Answer {
  readonly place: number;
  readonly counted: Counted;
}

function worker(file: string, tasks: readonly Task[], answers: Counted[], next: () => number) {
  return new Promise<void>((resolve, reject) => {
    const thread = new Worker(inRoot('scripts/balance/worker.ts'), { workerData: file });
    const give = (): void => {
      const place = next();
      const task = tasks[place];
      if (task) thread.postMessage({ place, task }, []);
      else void thread.terminate().then(() => resolve());
    };
    thread.on('message', ({ place, counted }: Answer) => {
      answers[place] = counted;
      give();
    });
    thread.on('error', reject);
    give();
  });
}

export async function workOutAll(file: string, tasks: readonly Task[]): Promise<Counted[]> {
  const answers: Counted[] = [];
  let place = 0;
  const next = (): number => place++;
  const threads = Math.min(availableParallelism(), tasks.length);
  await Promise.all(Array.from({ length: threads }, () => worker(file, tasks, answers, next)));
  return answers;
}
