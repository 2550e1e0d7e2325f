import type { Answer, Ask, ClerkAnswered, ClerkAsked, Task } from './messages.ts';

/** The end of a worker that the clerk writes to. */
export interface Desk {
  readonly ask: (asked: ClerkAsked) => void;
  readonly end: () => void;
}

/** Opens a worker; `fail` is called when it breaks down. */
export type MakeDesk = (hear: (answered: ClerkAnswered) => void, fail: () => void) => Desk;

export interface Clerk {
  /** Null where the answer took too long or the worker broke down: the text is not to be trusted. */
  readonly ask: <T extends Task>(task: T, ask: Ask<T>) => Promise<Answer<T> | null>;
  readonly end: () => void;
}

interface Waiting {
  readonly give: (answer: Answer<Task> | null) => void;
  readonly alarm: number;
}

/** Asks a worker and waits no longer than `patience` milliseconds; a worker that is stuck is replaced. */
export function openClerk(make: MakeDesk, patience: number): Clerk {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const settle = (id: number, answer: Answer<Task> | null): void => {
    const one = waiting.get(id);
    if (one === undefined) return;
    waiting.delete(id);
    clearTimeout(one.alarm);
    one.give(answer);
  };
  const open = (): Desk => make(({ id, answer }) => settle(id, answer), restart);
  const restart = (): void => {
    desk.end();
    desk = open();
    for (const id of waiting.keys()) settle(id, null);
  };
  let desk = open();
  return {
    ask: (task, ask) =>
      new Promise((resolve) => {
        const id = (asked += 1);
        const alarm = window.setTimeout(restart, patience);
        waiting.set(id, { give: (answer) => resolve(answer), alarm });
        desk.ask({ id, task, ask });
      }),
    end: () => {
      desk.end();
      for (const id of waiting.keys()) settle(id, null);
    },
  };
}

/** A desk in a web worker. */
export const webDesk: MakeDesk = (hear, fail) => {
  const worker = new Worker(new URL('./clerk-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<ClerkAnswered>) => hear(event.data));
  worker.addEventListener('error', fail);
  return { ask: (asked) => worker.postMessage(asked, []), end: () => worker.terminate() };
};
