import type { Scenario } from '../../../scenario/schema.ts';

/** The scenario with a card that still is drawn, and moves nobody: neither spoken nor spent on one capital. */
export const withoutEffectOf = (scenario: Scenario, card: string): Scenario => ({
  ...scenario,
  cards: scenario.cards.map((one) => {
    if (one.id !== card) return one;
    const { dossier: _, ...rest } = one;
    return { ...rest, sways: [], value: 0 };
  }),
});

/** A seat's largest asset: what it brings to the table. */
export const keyAssetOf = (scenario: Scenario, seat: number): string => {
  const { assets } = scenario.actors[seat]!;
  return assets.reduce((most, asset) => (asset.amount > most.amount ? asset : most)).id;
};

/** The scenario with one seat's asset grown useless: it can be pledged, and brings nothing. */
export const withoutAsset = (scenario: Scenario, seat: number, asset: string): Scenario => ({
  ...scenario,
  actors: scenario.actors.map((actor, index) =>
    index !== seat
      ? actor
      : {
          ...actor,
          redLines: [
            ...actor.redLines,
            { id: 'kept-at-home', text: 'It stays at home.', forbids: [asset] },
          ],
        },
  ),
});
