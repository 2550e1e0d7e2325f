import { doctorAnswerer } from './doctor-answering.ts';
import type { DoctorAsked } from './doctor-messages.ts';

const answer = doctorAnswerer();

addEventListener('message', (event: MessageEvent<string>) => {
  const answered = answer(JSON.parse(event.data) as DoctorAsked);
  if (answered !== null) postMessage(answered);
});
