import { clerkAnswerer } from './answering.ts';
import type { ClerkAsked } from './messages.ts';

const answer = clerkAnswerer();

addEventListener('message', (event: MessageEvent<ClerkAsked>) => postMessage(answer(event.data)));
