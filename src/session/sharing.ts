import type { Scenario } from '../scenario/schema.ts';

/** How people share one device: it is passed on behind a curtain, or a room raises its hands. */
export const SHARING_WAYS = ['curtain', 'hands'] as const;
export type SharingWay = (typeof SHARING_WAYS)[number];

const FEWEST: Readonly<Record<SharingWay, number>> = { curtain: 2, hands: 1 };
const MOST: Readonly<Record<SharingWay, number>> = { curtain: 8, hands: Infinity };

/** How few and how many seats of a scenario people can play on one device. */
export const seatsShared = (
  { actors }: Scenario,
  way: SharingWay,
): { readonly fewest: number; readonly most: number } => ({
  fewest: FEWEST[way],
  most: Math.min(MOST[way], actors.length),
});

/** Why these seats cannot share a device; null where they can. */
export const sharingProblem = (
  scenario: Scenario,
  people: readonly string[],
  way: SharingWay,
): 'how-many' | 'twice' | 'unknown' | null => {
  const { fewest, most } = seatsShared(scenario, way);
  if (people.length < fewest || people.length > most) return 'how-many';
  if (new Set(people).size < people.length) return 'twice';
  return people.every((id) => scenario.actors.some((actor) => actor.id === id)) ? null : 'unknown';
};
