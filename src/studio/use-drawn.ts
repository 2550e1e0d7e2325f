import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { flagAddress } from '../desk/flag.tsx';
import type { Scenario } from '../scenario/schema.ts';
import type { TableHandle } from '../table/options.ts';
import type { View } from '../view/types.ts';

/** Laying the table takes a moment, and drawing another view some of it: neither while somebody types. */
const REST = 900;

/** Resolves once nothing has been typed for a while. */
async function rest(sinceEdit: () => number): Promise<void> {
  for (let left = REST - sinceEdit(); left > 0; left = REST - sinceEdit()) {
    const wait = left;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** What of a scenario the drawn table is built from; all else only changes what it shows. */
const buildOf = ({ actors, table, channels, kinds, gauges, needs, stances }: Scenario): string =>
  JSON.stringify([
    actors.map(({ id, name, short, flag, assets }) => [id, name, short, flag, assets]),
    [table, channels, kinds, gauges, needs, stances],
  ]);

/**
 * Draws the moment shown, once nothing has been typed for a while, and builds the table anew only when it must be
 * another. `sinceEdit`: milliseconds since the last key.
 */
export function useDrawn(
  shown: { readonly scenario: Scenario; readonly view: View } | null,
  sinceEdit: () => number,
): {
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
      await rest(sinceEdit);
      const { mountTable } = await import('../table/mount.ts');
      await rest(sinceEdit);
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
    lay().catch(() => setState('missing'));
    return () => {
      cancelled = true;
      table.current?.destroy();
      table.current = null;
      setState('coming');
    };
  }, [build]);
  useEffect(() => {
    let current = true;
    const draw = async (): Promise<void> => {
      await rest(sinceEdit);
      if (current && shown !== null) table.current?.show(shown.view);
    };
    void draw();
    return () => {
      current = false;
    };
  }, [shown]);
  return { slot, drawn: state === 'drawn', missing: state === 'missing' };
}
