import { describe, expect, it } from 'vitest';
import { Bucket, Guard } from '../../src/classroom/limits.ts';

describe('a bucket', () => {
  it('gives what it holds, then as much as runs in', () => {
    const bucket = new Bucket(3, 2, 0);
    expect([0, 0, 0, 0].map((now) => bucket.take(now))).toEqual([true, true, true, false]);
    expect([500, 600, 1000].map((now) => bucket.take(now))).toEqual([true, false, true]);
    expect(bucket.isFull(1000)).toBe(false);
    expect(bucket.isFull(10_000)).toBe(true);
  });
});

describe('the guard of the door', () => {
  it('lets a class behind one address mistype its code twice each, without waiting', () => {
    const guard = new Guard();
    for (let typo = 0; typo < 70; typo++) guard.wrong('school', typo * 100);
    expect(guard.delay('school', 7000)).toBe(0);
  });

  it('answers a guesser no more than twice a second, and nobody else more slowly', () => {
    const guard = new Guard();
    let now = 0;
    let guesses = 0;
    for (let call = 0; call < 500 && now < 60_000; call++) {
      const wait = guard.delay('guesser', now);
      now += wait ?? 500;
      if (wait === null) continue;
      guesses += 1;
      guard.wrong('guesser', now);
    }
    expect(guesses).toBeLessThan(90 + 2 * 60 + 5);
    expect(guard.delay('somebody', now)).toBe(0);
  });

  it('turns away what comes all at once', () => {
    const guard = new Guard();
    for (let call = 0; call < 120; call++) guard.wrong('flood', 0);
    const delays = Array.from({ length: 100 }, () => guard.delay('flood', 1));
    expect(delays.filter((wait) => wait === null).length).toBeGreaterThan(40);
  });

  it('forgets whoever has been quiet', () => {
    const guard = new Guard();
    for (let call = 0; call < 120; call++) guard.wrong('early', 0);
    expect(guard.delay('early', 10)).not.toBe(0);
    guard.sweep(1_000_000);
    expect(guard.delay('early', 1_000_000)).toBe(0);
  });
});
