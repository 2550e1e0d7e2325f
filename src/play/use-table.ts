import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { flagAddress } from '../desk/flag.tsx';
import type { Scenario } from '../scenario/schema.ts';
import { prefersReducedMotion, watchReducedMotion } from '../screen/motion.ts';
import type { Screen } from '../screen/screen.ts';
import { senses } from '../screen/senses.ts';
import type { TableHandle } from '../table/options.ts';
import type { Seen } from '../table/seen.ts';
import { Ears } from './table-sound.ts';

export type TableState = 'coming' | 'drawn' | 'missing' | 'lost';

interface Wanted {
  readonly shown: boolean;
  readonly scenario: Scenario;
  /** The view to draw and the one before it; null until there is one. */
  readonly view: Seen | null;
  readonly before: Seen | null;
  readonly screen: Screen;
  readonly selected: string | null;
  /** The ring is empty at first and fills. */
  readonly entrance: boolean;
}

/** Lays the drawn table into its slot once the words stand, and keeps it in step with the game. */
export function useTable(wanted: Wanted): {
  readonly slot: RefObject<HTMLDivElement | null>;
  readonly state: TableState;
  readonly again: () => void;
} {
  const { shown, scenario, view, before, screen, selected } = wanted;
  const slot = useRef<HTMLDivElement>(null);
  const table = useRef<TableHandle | null>(null);
  const [state, setState] = useState<TableState>('coming');
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(view);
  latest.current = view;
  useEffect(() => {
    const parent = slot.current;
    if (!shown || parent === null) return undefined;
    setState('coming');
    const again = (): void => setAttempt((last) => last + 1);
    const mounting = mount(parent, wanted, { setState, again });
    const hold = (handle: TableHandle | null): void => {
      table.current = handle;
      if (latest.current !== null) handle?.show(latest.current);
    };
    mounting.ready.then(hold, () => setState('missing'));
    return () => {
      table.current = null;
      screen.presenting.set(false);
      mounting.cancel();
    };
  }, [shown, scenario, screen, attempt]);
  useEffect(() => {
    if (view === null || view === before) return;
    if (before === null) table.current?.show(view);
    else table.current?.show(view, before);
  }, [view, before]);
  useEffect(() => table.current?.select(selected), [selected, state]);
  useSkip(screen, table);
  useEffect(() => watchReducedMotion((still) => table.current?.setReducedMotion(still)), []);
  useEffect(() => {
    const follow = (follows: boolean): void => table.current?.setStillCamera(!follows);
    follow(senses.follows.get());
    return senses.follows.watch(follow);
  }, [state]);
  return { slot, state, again: () => setAttempt(attempt + 1) };
}

/** When somebody ends the presentation, the table jumps to its end too. */
function useSkip(screen: Screen, table: RefObject<TableHandle | null>): void {
  useEffect(
    () => screen.presenting.watch((on) => (on ? undefined : table.current?.skip())),
    [screen, table],
  );
}

interface Mounting {
  readonly ready: Promise<TableHandle | null>;
  readonly cancel: () => void;
}

function mount(
  parent: HTMLElement,
  { scenario, screen, entrance }: Pick<Wanted, 'scenario' | 'screen' | 'entrance'>,
  { setState, again }: { setState: (state: TableState) => void; again: () => void },
): Mounting {
  let cancelled = false;
  let made: TableHandle | null = null;
  const ears = new Ears();
  const lay = async (): Promise<TableHandle | null> => {
    await quiet();
    if (!hasCanvas()) throw new Error('nothing to draw on');
    const { mountTable } = await import('../table/mount.ts');
    if (cancelled) return null;
    made = mountTable(parent, {
      scenario,
      gauges: false,
      entrance,
      onCue: ears.cue,
      reducedMotion: prefersReducedMotion(),
      flagUrl: (flag) => flagAddress(flag) ?? '',
      onSelect: (seat) => screen.selected.set(seat),
      onPresenting: (on) => screen.presenting.set(on),
      onLost: () => setState('lost'),
      onRestored: again,
    });
    await made.ready;
    if (!cancelled) setState('drawn');
    return cancelled ? null : made;
  };
  return {
    ready: lay(),
    cancel: () => {
      cancelled = true;
      ears.end();
      made?.destroy();
    },
  };
}

/** Asked before the engine is fetched: without a canvas it breaks down while it loads. */
const hasCanvas = (): boolean => document.createElement('canvas').getContext('2d') !== null;

const SOON = 200;

/** Lets the words be drawn and clickable before the engine arrives. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SOON));
