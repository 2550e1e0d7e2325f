import { useEffect, useState } from 'preact/hooks';
import { historyWords } from '../play/history-files.ts';
import type { RemoteSession } from '../session/remote.ts';
import type { LedgerLine, View } from '../view/types.ts';

/** The view and the one before it; null until there is one. */
export function useView(
  session: RemoteSession | null,
): { readonly view: View; readonly before: View } | null {
  const [views, setViews] = useState<{ view: View; before: View } | null>(null);
  useEffect(() => {
    if (session === null) return undefined;
    const first = session.view();
    setViews({ view: first, before: first });
    return session.subscribe((view, before) => setViews({ view, before }));
  }, [session]);
  return views;
}

/** The ledger as far as this reader may know it, once it is wanted. */
export function useLedger(session: RemoteSession | null, wanted: boolean): readonly LedgerLine[] {
  const [lines, setLines] = useState<readonly LedgerLine[]>([]);
  useEffect(() => {
    if (session === null || !wanted) return undefined;
    const read = (): void => setLines(session.ledger());
    read();
    return session.subscribe(read);
  }, [session, wanted]);
  return lines;
}

/** What history's column is called; null until it is known, and where a crisis has none. */
export function useWhen(id: string): string | null {
  const [when, setWhen] = useState<string | null>(null);
  useEffect(() => {
    historyWords(id).then(
      (words) => setWhen(words?.when ?? null),
      () => setWhen(null),
    );
  }, [id]);
  return when;
}
