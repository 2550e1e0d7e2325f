import { useState } from 'preact/hooks';
import type { GameRecord } from '../debate/record.ts';
import { beginGame } from '../play/begin.ts';
import type { Running } from '../play/begin.ts';
import { beginAlone } from '../play/branch.ts';
import { linkTo } from '../play/plan.ts';
import type { Scenario } from '../scenario/schema.ts';

/** Where a branch of the class's game has got to. */
export type Branching =
  | { readonly state: 'none' | 'preparing' | 'failed' }
  /** It lies on this device's shelf, and opens at this address. */
  | { readonly state: 'ready'; readonly seat: string; readonly address: string };

export interface Branch {
  readonly now: Branching;
  /** Sets the table as it stood before command number `at`, for one person in this seat, in a tab of its own. */
  readonly go: (at: number, seat: string) => void;
}

/** Resolves with whether the game lies safely on the shelf. */
const kept = ({ saved }: Running): Promise<boolean> =>
  new Promise((resolve) => {
    const look = (): void => {
      const state = saved.get();
      if (state === 'saving') return;
      stop();
      resolve(state === 'saved');
    };
    const stop = saved.watch(look);
    look();
  });

/** Plays the record of a lesson on, without touching the lesson. */
export function useBranch(scenario: Scenario, record: GameRecord | null): Branch {
  const [now, setNow] = useState<Branching>({ state: 'none' });
  const prepare = async (at: number, seat: string, tab: Window | null): Promise<void> => {
    if (record === null) return;
    const begin = beginAlone(scenario, record, at, seat);
    const running = await beginGame(begin);
    if (running.notes.length > 0 || !(await kept(running))) throw new Error('it was not kept');
    const address = new URL(linkTo(begin.plan), new URL('.', location.href)).href;
    setNow({ state: 'ready', seat, address });
    if (tab !== null) tab.location.href = address;
  };
  const go = (at: number, seat: string): void => {
    setNow({ state: 'preparing' });
    // Asked for at once: later the browser would not believe that somebody pressed a button.
    const tab = window.open('', '_blank');
    prepare(at, seat, tab).catch(() => {
      tab?.close();
      setNow({ state: 'failed' });
    });
  };
  return { now, go };
}
