/** All that a page hears over its live connection, as text: strings travel in it as they are. */
import type { Page } from 'playwright-core';

const heard = new WeakMap<Page, string[]>();

/** Listens from before the page connects. */
export function keepingAnEye(page: Page): Promise<void> {
  const frames: string[] = [];
  heard.set(page, frames);
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => frames.push(payload.toString('utf8'))),
  );
  return Promise.resolve();
}

export const framesOf = (page: Page): readonly string[] => heard.get(page) ?? [];
