import { doctorAnswerer } from './doctor-answering.ts';
import type { DoctorAsked } from './doctor-messages.ts';

const answer = doctorAnswerer();

addEventListener('message', (event: MessageEvent<DoctorAsked>) => {
  const answered = answer(event.data);
  if (answered !== null) postMessage(answered);
});
