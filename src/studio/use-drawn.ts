import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { flagAddress } from '../desk/flag.tsx';
import type { Scenario } from '../scenario/schema.ts';
import type { TableHandle } from '../table/options.ts';
import type { View } from '../view/types.ts';

/** Laying the table anew takes a moment: not while somebody types. */
const REST = 900;

/** What of a scenario the drawn table is built from; all else only changes what it shows. */
const buildOf = ({ actors, table, channels, kinds, gauges, needs, stances }: Scenario): string =>
  JSON.stringify([
    actors.map(({ id, name, short, flag, assets }) => [id, name, short, flag, assets]),
    [table, channels, kinds, gauges, needs, stances],
  ]);

/** Draws the moment shown, once it has come to rest, and builds the table anew only when it must be another. */
export function useDrawn(shown: { readonly scenario: Scenario; readonly view: View } | null): {
  readonly slot: RefObject<HTMLDivElement | null>;
  readonly drawn: boolean;
  readonly missing: boolean;
} {
  const slot = useRef<HTMLDivElement>(null);
  const table = useRef<TableHandle | null>(null);
  const latest = useRef(shown);
  latest.current = shown;
  const [state, setState] = useState<'coming' | 'drawn' | 'missing'>('coming');
  const build = shown === null ? null : buildOf(shown.scenario);
  useEffect(() => {
    if (build === null) return undefined;
    let cancelled = false;
    const lay = async (): Promise<void> => {
      const { mountTable } = await import('../table/mount.ts');
      const now = latest.current;
      const parent = slot.current;
      if (cancelled || now === null || parent === null) return;
      const made = mountTable(parent, {
        scenario: now.scenario,
        reducedMotion: true,
        flagUrl: (flag) => flagAddress(flag) ?? '',
      });
      table.current = made;
      await made.ready;
      if (cancelled) return;
      made.show(latest.current?.view ?? now.view);
      setState('drawn');
    };
    const alarm = setTimeout(() => {
      lay().catch(() => setState('missing'));
    }, REST);
    return () => {
      cancelled = true;
      clearTimeout(alarm);
      table.current?.destroy();
      table.current = null;
      setState('coming');
    };
  }, [build]);
  useEffect(() => {
    if (shown !== null) table.current?.show(shown.view);
  }, [shown]);
  return { slot, drawn: state === 'drawn', missing: state === 'missing' };
}
