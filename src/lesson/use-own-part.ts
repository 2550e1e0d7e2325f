import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Command } from '../rules/commands.ts';
import type { Refused, RemoteSession } from '../session/remote.ts';
import type { Session } from '../session/types.ts';
import type { LedgerLine } from '../view/types.ts';
import { partOf } from './parts.ts';
import type { Place } from './parts.ts';

const NOTHING: readonly LedgerLine[] = [];
/** When the table tells what came of it, its causes are told too. */
const TOLD: ReadonlySet<string> = new Set(['consequences', 'verdict']);

/**
 * The session of one person in a delegation: what the partner's part does is refused here already, and the ledger is
 * asked for only where somebody looks at it.
 */
export function useOwnPart(
  session: RemoteSession,
  place: Place,
  wantsLedger: boolean,
): { readonly session: Session; readonly refused: Refused | null } {
  const [no, setNo] = useState<{ readonly question: string; readonly refused: Refused } | null>(
    null,
  );
  const parts = place.parts.join();
  useEffect(
    () =>
      session.onRefused((refused) => setNo({ question: session.view().shared.question, refused })),
    [session],
  );
  const mine = useMemo((): Session => {
    const isMine = (command: Command): boolean => parts.includes(partOf(command));
    return {
      view: session.view,
      subscribe: session.subscribe,
      ledger: () =>
        wantsLedger || TOLD.has(session.view().shared.phase) ? session.ledger() : NOTHING,
      send: (command, question) => {
        setNo(isMine(command) ? null : { question, refused: { refused: 'not-your-part' } });
        return isMine(command) ? session.send(command, question) : null;
      },
    };
  }, [session, parts, wantsLedger]);
  const stands = no?.question === session.view().shared.question;
  return { session: mine, refused: stands ? no.refused : null };
}
