import { STANCES } from '../scenario/lists.ts';
import type { Stance } from '../scenario/lists.ts';
import type { OwnView, PledgeOption, SeatView } from '../view/types.ts';

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((asset) => b.includes(asset));

/** The entry that tells what a set of assets would make and cost. */
export const optionFor = (own: OwnView, assets: readonly string[]): PledgeOption | undefined =>
  own.pledges.find((option) => sameSet(option.assets, assets));

/** What each stance's button stands for: its natural package, or nothing the seat could do. */
export function packages(own: OwnView): { stance: Stance; option: PledgeOption | undefined }[] {
  return [...STANCES].reverse().map((stance) => {
    const assets = own.packages[stance];
    return { stance, option: assets === null ? undefined : optionFor(own, assets) };
  });
}

/** Assets that a deal binds this seat to send. */
export const owed = (own: OwnView): readonly string[] => own.corridor?.bound ?? [];

/** Where the pledge step starts: with what is pledged already, and what deals bind to. */
export const standingPledge = (own: OwnView, seat: SeatView): readonly string[] => {
  const held = own.sealed ?? seat.pledged;
  const missing = owed(own).filter((asset) => !held.includes(asset));
  return missing.length === 0 ? held : [...held, ...missing];
};

/** Whether a stance is closed only because a deal asks for more than it. */
export const closedByDeal = (own: OwnView, stance: Stance): boolean =>
  own.packages[stance] === null &&
  own.pledges.some((option) => option.stance === stance && option.refused === 'bound-by-deal');

/** The set with one asset ticked or unticked. */
export const toggled = (assets: readonly string[], asset: string): string[] =>
  assets.includes(asset) ? assets.filter((one) => one !== asset) : [...assets, asset];
