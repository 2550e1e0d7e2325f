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

/** Where the pledge step starts: with what is pledged already. */
export const standingPledge = (own: OwnView, seat: SeatView): readonly string[] =>
  own.sealed ?? seat.pledged;

/** The set with one asset ticked or unticked. */
export const toggled = (assets: readonly string[], asset: string): string[] =>
  assets.includes(asset) ? assets.filter((one) => one !== asset) : [...assets, asset];
