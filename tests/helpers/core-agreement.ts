import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Whether each stated interval holds the share among many other futures: all endings of all positions, by thread. */
export async function agreedIn(positions: readonly number[]): Promise<boolean[]> {
  const waiting = [...positions];
  const agreed: boolean[] = [];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(new URL('core-agreement-worker.ts', import.meta.url));
      const give = (): void => {
        const next = waiting.shift();
        if (next === undefined) void thread.terminate().then(() => resolve());
        else thread.postMessage(next, []);
      };
      thread.on('message', (found: boolean[]) => {
        agreed.push(...found);
        give();
      });
      thread.on('error', reject);
      give();
    });
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
  return agreed;
}
