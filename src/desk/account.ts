import type { LedgerLine } from '../view/types.ts';
import { groupsOf } from './ledger-groups.ts';
import type { LedgerGroup } from './ledger-groups.ts';
import type { Accounted } from './subjects.ts';

/** One round's changes of one number; the causes of its group add up to `after` − `before`. */
export interface RoundAccount {
  readonly round: number;
  readonly group: LedgerGroup;
  readonly before: number | null;
  readonly after: number | null;
}

/** Everything that made a number what it is: start + the sum of all rounds = now. Tenths. */
export interface Account {
  /** Null where the present value is not known. */
  readonly start: number | null;
  readonly now: number | null;
  readonly change: number;
  /** In the order they came. */
  readonly rounds: readonly RoundAccount[];
}

const isAbout = ({ of }: LedgerLine, { kind, id, dossier }: Accounted): boolean =>
  of.kind === kind && of.id === id && of.dossier === dossier;

const sumOf = (lines: readonly LedgerLine[]): number => lines.reduce((sum, { by }) => sum + by, 0);

/** The account of one number, from the entries this viewer may know and its value now. */
export function accountOf(
  all: readonly LedgerLine[],
  subject: Accounted,
  now: number | null,
): Account {
  const lines = all.filter((line) => line.cause !== 'start' && isAbout(line, subject));
  const change = sumOf(lines);
  const start = now === null ? null : now - change;
  const at = (upTo: readonly LedgerLine[]): number | null =>
    start === null ? null : start + sumOf(upTo);
  const rounds = [...new Set(lines.map(({ round }) => round))].toSorted((a, b) => a - b);
  return {
    start,
    now,
    change,
    rounds: rounds.flatMap((round) =>
      groupsOf(lines.filter((line) => line.round === round)).map((group) => ({
        round,
        group,
        before: at(lines.filter((line) => line.round < round)),
        after: at(lines.filter((line) => line.round <= round)),
      })),
    ),
  };
}
