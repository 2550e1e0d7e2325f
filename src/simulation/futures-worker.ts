import { answerer } from './answering.ts';
import type { Asked } from './messages.ts';

const answer = answerer();

addEventListener('message', ({ data }: MessageEvent<Asked | string>) => {
  const answered = answer(typeof data === 'string' ? (JSON.parse(data) as Asked) : data);
  if (answered !== null) postMessage(answered, { transfer: [answered.codes.buffer] });
});
