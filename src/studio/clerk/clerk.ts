import type { Alarm } from '../../simulation/ward.ts';
import { UP } from './messages.ts';
import type { Answer, Ask, ClerkAnswered, ClerkAsked, Task } from './messages.ts';

/** The end of a worker that the clerk writes to. */
export interface Desk {
  readonly ask: (asked: ClerkAsked) => void;
  readonly end: () => void;
}

/** What a desk says: that it can work, what it was asked, that it broke down. */
export interface DeskEars {
  readonly up: () => void;
  readonly hear: (answered: ClerkAnswered) => void;
  readonly fail: () => void;
}

export type MakeDesk = (ears: DeskEars) => Desk;

export interface Clerk {
  /** Null where the answer took too long or the worker broke down: the text is not to be trusted. */
  readonly ask: <T extends Task>(task: T, ask: Ask<T>) => Promise<Answer<T> | null>;
  readonly end: () => void;
}

interface Waiting {
  readonly give: (answer: Answer<Task> | null) => void;
  alarm: number;
}

interface Options {
  readonly make: MakeDesk;
  readonly alarm: Alarm;
  /** The longest that one answer may take, in milliseconds; a slow device's start of the worker does not count. */
  readonly patience: number;
}

/** Asks a worker and does not wait for ever; a worker that is stuck is replaced. */
export function openClerk({ make, alarm, patience }: Options): Clerk {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let isUp = false;
  const settle = (id: number, answer: Answer<Task> | null): void => {
    const one = waiting.get(id);
    if (one === undefined) return;
    waiting.delete(id);
    alarm.clear(one.alarm);
    one.give(answer);
  };
  const hurry = (one: Waiting): void => {
    one.alarm = alarm.set(restart, patience);
  };
  const open = (): Desk => {
    isUp = false;
    const up = (): void => {
      isUp = true;
      for (const one of waiting.values()) hurry(one);
    };
    return make({ up, hear: ({ id, answer }) => settle(id, answer), fail: restart });
  };
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
        const one: Waiting = { give: (answer) => resolve(answer), alarm: 0 };
        waiting.set(id, one);
        if (isUp) hurry(one);
        desk.ask({ id, task, ask });
      }),
    end: () => {
      desk.end();
      for (const id of waiting.keys()) settle(id, null);
    },
  };
}

/** A desk in a web worker. */
export const webDesk: MakeDesk = ({ up, hear, fail }) => {
  const worker = new Worker(new URL('./clerk-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<string>) => {
    if (data === UP) up();
    else hear(JSON.parse(data) as ClerkAnswered);
  });
  worker.addEventListener('error', fail);
  return { ask: (asked) => worker.postMessage(asked, []), end: () => worker.terminate() };
};
