import { clerkAnswerer } from './answering.ts';
import { UP } from './messages.ts';
import type { ClerkAsked } from './messages.ts';

const answer = clerkAnswerer();

// As text, which the page reads faster than a copy of so many small objects.
addEventListener('message', (event: MessageEvent<ClerkAsked>) =>
  postMessage(JSON.stringify(answer(event.data))),
);
postMessage(UP);
