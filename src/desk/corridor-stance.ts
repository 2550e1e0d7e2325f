import { POSTURES, STANCES } from '../scenario/lists.ts';
import type { Posture } from '../scenario/lists.ts';
import type { OwnView, PledgeOption, SeatView } from '../view/types.ts';
import { EFFECTS } from '../words/talks.ts';
import type { Effect } from './corridor-terms.ts';
import type { Names } from './names.ts';

/** Whether a pledge may be made, now or once a deal asks for it. */
const isOpen = ({ refused }: PledgeOption): boolean =>
  refused === null || refused === 'bound-by-deal';

/** The smallest pledge of the least stance that sends all of these; undefined when none may. */
export const leastPledge = (own: OwnView, assets: readonly string[]): PledgeOption | undefined =>
  own.pledges
    .filter((pledge) => isOpen(pledge) && assets.every((asset) => pledge.assets.includes(asset)))
    .toSorted(
      (a, b) =>
        STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance) || a.assets.length - b.assets.length,
    )[0];

/** What a pledge of more help than now costs, told by `tell`; nothing where it is no more. */
const steppedUp = (
  names: Names,
  { pledge, now }: { readonly pledge: PledgeOption | undefined; readonly now: Posture },
  tell: typeof EFFECTS.stance,
): Effect[] => {
  if (pledge === undefined || POSTURES.indexOf(pledge.stance) <= POSTURES.indexOf(now)) return [];
  const text = tell(names.stance(pledge.stance), pledge.cost, pledge);
  return [{ tone: 'cost', text: pledge.waitsForMandate ? `${text} ${EFFECTS.mandate}` : text }];
};

/** The pledge of all these and nothing else; undefined when it may not be made. */
const wholePledge = (own: OwnView, assets: ReadonlySet<string>): PledgeOption | undefined =>
  own.pledges.find(
    (pledge) =>
      isOpen(pledge) &&
      pledge.assets.length === assets.size &&
      pledge.assets.every((asset) => assets.has(asset)),
  );

/** The stance that sending an asset forces; where it forces none, the one it makes with all that is sent already. */
export const stanceForced = (
  names: Names,
  seat: SeatView | undefined,
  own: OwnView,
  asset: string,
): Effect[] => {
  const { posture = 'undecided', pledged = [] } = seat ?? {};
  const least = leastPledge(own, [...(own.corridor?.bound ?? []), asset]);
  const needed = steppedUp(names, { pledge: least, now: posture }, EFFECTS.stance);
  if (needed.length > 0) return needed;
  const whole = wholePledge(own, new Set([...pledged, ...(own.corridor?.bound ?? []), asset]));
  return steppedUp(names, { pledge: whole, now: posture }, EFFECTS.whole);
};
