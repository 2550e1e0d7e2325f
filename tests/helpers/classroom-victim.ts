/** A lesson in its lobby with somebody in it who must come to no harm. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { LessonLink } from '../../src/session/remote.ts';
import { TestClass, TestServer } from './classroom.ts';

export interface Scene {
  readonly server: TestServer;
  readonly lesson: TestClass;
  readonly victim: LessonLink;
}

/** Sets the scene for all tests of a file and clears it away after them. */
export function useVictim(): () => Scene {
  let scene: Scene;
  beforeAll(async () => {
    const server = await new TestServer().start();
    const lesson = await TestClass.of(server, 6);
    scene = { server, lesson, victim: await lesson.join('Victim') };
  });
  afterAll(() => scene.server.stop());
  return () => scene;
}

/** The victim is still connected, and is heard. */
export async function expectUnharmed({ victim }: Scene): Promise<void> {
  expect(await victim.send('rename', { name: 'Victim' })).toBeNull();
  expect(victim.status()).toBe('open');
}
