import { answerer } from './answering.ts';
import type { Asked } from './messages.ts';

const answer = answerer();

addEventListener('message', (event: MessageEvent<Asked>) => {
  const answered = answer(event.data);
  if (answered !== null) postMessage(answered, { transfer: [answered.codes.buffer] });
});
