/** Says on stderr how long each kind of task took, once the last of a kind is done. */
import type { Task } from '../../src/simulation/pure/balance/tasks.ts';
import type { Timed } from './pool.ts';

export function timing(tasks: readonly Task[], say: (line: string) => void): Timed {
  const begun = performance.now();
  const left = new Map<string, number>();
  const spent = new Map<string, number>();
  for (const { kind } of tasks) left.set(kind, (left.get(kind) ?? 0) + 1);
  return ({ kind }, seconds) => {
    const remaining = (left.get(kind) ?? 0) - 1;
    const sum = (spent.get(kind) ?? 0) + seconds;
    left.set(kind, remaining);
    spent.set(kind, sum);
    if (remaining > 0) return;
    const since = ((performance.now() - begun) / 1000).toFixed(0);
    say(`… ${kind}: ${sum.toFixed(1)} s of work, done after ${since} s`);
  };
}
