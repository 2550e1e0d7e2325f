import { asText } from './as-text.ts';
import type { DoctorAnswered, MakeNurse } from './doctor-messages.ts';

/** A nurse in a web worker of its own, asked in text. */
export const webNurse: MakeNurse = (hear, fail) => {
  const worker = new Worker(new URL('./doctor-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<DoctorAnswered>) => hear(event.data));
  worker.addEventListener('error', fail);
  return {
    ask: (asked) =>
      worker.postMessage(asked.type === 'open' ? asText(asked) : JSON.stringify(asked), []),
    end: () => worker.terminate(),
  };
};
