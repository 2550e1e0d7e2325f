import { asText } from './as-text.ts';
import type { Answered, MakePlayer } from './messages.ts';

/** A player in a web worker of its own. */
export const webPlayer: MakePlayer = (hear, fail) => {
  const worker = new Worker(new URL('./futures-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<Answered>) => hear(event.data));
  worker.addEventListener('error', fail);
  return {
    ask: (asked) => worker.postMessage(asked.type === 'open' ? asText(asked) : asked, []),
    end: () => worker.terminate(),
  };
};

/** How many cores there are to play on: at least two workers, at most one a core. */
export const workersHere = (): number => Math.max(2, Math.min(8, navigator.hardwareConcurrency));
