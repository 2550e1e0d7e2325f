import type { LedgerLine } from '../view/types.ts';

/** All changes of one number, with their exact sum. */
export interface LedgerGroup {
  readonly key: string;
  readonly of: LedgerLine['of'];
  readonly sum: number;
  readonly causes: readonly LedgerLine[];
}

const keyOf = ({ of }: LedgerLine): string => `${of.kind}/${of.id}/${of.dossier ?? ''}`;
const causeKey = (line: LedgerLine): string =>
  `${line.cause}/${line.seat ?? ''}/${line.item ?? ''}`;

/** Adds up lines that tell the same cause of the same number. */
function merged(lines: readonly LedgerLine[]): LedgerLine[] {
  const byCause = new Map<string, LedgerLine>();
  for (const line of lines) {
    const same = byCause.get(causeKey(line));
    byCause.set(causeKey(line), same === undefined ? line : { ...same, by: same.by + line.by });
  }
  return [...byCause.values()]
    .filter((line) => line.by !== 0)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

function byNumber(lines: readonly LedgerLine[]): Map<string, LedgerLine[]> {
  const groups = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return groups;
}

/** Groups lines by the number they changed, in the order they first appear. */
export function groupsOf(lines: readonly LedgerLine[]): LedgerGroup[] {
  return [...byNumber(lines)].flatMap(([key, group]) => {
    const [first] = group;
    const sum = group.reduce((all, line) => all + line.by, 0);
    return first === undefined ? [] : [{ key, of: first.of, sum, causes: merged(group) }];
  });
}

const isGauge = (group: LedgerGroup): boolean => group.of.kind === 'gauge';

/** All numbers of one capital together, capitals in the order they first appear. */
function byCapital(groups: readonly LedgerGroup[]): LedgerGroup[] {
  const order = [...new Set(groups.map(({ of }) => of.id))];
  return groups.toSorted((a, b) => order.indexOf(a.of.id) - order.indexOf(b.of.id));
}

/** This round's groups: gauges, the viewer's own capital, the others. */
export function sorted(lines: readonly LedgerLine[], round: number, own: string | null) {
  const groups = groupsOf(lines.filter((line) => line.round === round && line.cause !== 'start'));
  const isOwn = (group: LedgerGroup): boolean => !isGauge(group) && group.of.id === own;
  return {
    gauges: groups.filter(isGauge),
    own: groups.filter(isOwn),
    others: byCapital(groups.filter((group) => !isGauge(group) && !isOwn(group))),
  };
}
