import { useEffect, useState } from 'preact/hooks';

/** A part of the program that is fetched when it is first wanted. */
export interface Arriving<T> {
  /** Null until it is there. */
  readonly part: T | null;
  readonly missing: boolean;
  readonly again: () => void;
}

/** Fetches a part once it is wanted; `load` is always the same function. */
export function useArriving<T>(wanted: boolean, load: () => Promise<T>): Arriving<T> {
  const [part, setPart] = useState<T | null>(null);
  const [missing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted || part !== null) return;
    setMissing(false);
    load().then(
      (arrived) => setPart(() => arrived),
      () => setMissing(true),
    );
  }, [wanted, part, attempt]);
  return { part, missing, again: () => setAttempt(attempt + 1) };
}
