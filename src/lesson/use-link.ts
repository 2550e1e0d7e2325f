import { useEffect, useState } from 'preact/hooks';
import { openLink } from '../session/remote.ts';
import type { LessonAddress, LessonLink } from '../session/remote.ts';

/** Opens a place in a lesson and draws the page again after every change of it. */
export function useLink(address: LessonAddress | null): LessonLink | null {
  const [link, setLink] = useState<LessonLink | null>(null);
  const [, draw] = useState(0);
  useEffect(() => {
    if (address === null) return undefined;
    const opened = openLink(address);
    const stop = opened.subscribe(() => draw((times) => times + 1));
    setLink(opened);
    return () => {
      stop();
      opened.close();
      setLink(null);
    };
  }, [address]);
  return link;
}

/** Draws the part of the page again a few times a second: for what shows the time. */
export function useTicking(every = 250): void {
  const [, draw] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => draw((times) => times + 1), every);
    return () => clearInterval(timer);
  }, [every]);
}
