/** Processes of the bench, each on a processor of its own where the system can pin them. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { ROOT, inRoot } from '../../paths.ts';

const canPin = spawnSync('taskset', ['--version']).status === 0;

/** A script of the bench that answers what it is asked. */
export class BenchProcess {
  readonly #child: ChildProcess;

  constructor(script: string, args: readonly string[], core: number) {
    const node = [
      process.execPath,
      '--expose-gc',
      inRoot(`scripts/bench/classroom/${script}`),
      ...args,
    ];
    const [command = '', ...rest] = canPin ? ['taskset', '-c', String(core), ...node] : node;
    this.#child = spawn(command, rest, { cwd: ROOT, stdio: ['ignore', 2, 2, 'ipc'] });
  }

  /** What it says next; throws when it ends instead. */
  async next(): Promise<unknown> {
    const ended = new AbortController();
    const { signal } = ended;
    const [answer] = (await Promise.race([
      once(this.#child, 'message', { signal }),
      once(this.#child, 'exit', { signal }).then(([code]: unknown[]) => {
        throw new Error(`a process of the bench ended with ${String(code)}`);
      }),
    ])) as unknown[];
    ended.abort();
    return answer;
  }

  ask(question: object | string): Promise<unknown> {
    const answer = this.next();
    this.#child.send(question);
    return answer;
  }

  async stop(): Promise<void> {
    const gone = once(this.#child, 'exit');
    this.#child.disconnect();
    await gone;
  }
}
