import type { Scenario } from '../scenario/schema.ts';
import { SIDES } from '../scenario/lists.ts';
import { audienceOf } from './effect-model.ts';
import { filled } from './integers.ts';

type Source = Scenario['cards'][number];

/** One argument card by index. */
export interface CardModel {
  readonly side: number;
  readonly eras: readonly boolean[];
  /** Tenths by seat, before the speaker's weight. */
  readonly persuasion: readonly number[];
  readonly threat: readonly number[];
  readonly resolve: readonly number[];
  /** The three together, and the seats they move at all. */
  readonly sway: readonly number[];
  readonly swayed: readonly number[];
  /** The three together, each seat's times its votes: what the whole table would be moved. */
  readonly swayedVotes: number;
  readonly counters: readonly number[];
  readonly dossier: number;
  readonly dossierAdd: number;
}

const swaysOf = (scenario: Scenario, card: Source, on: string): number[] => {
  const list = filled(scenario.actors.length, 0);
  for (const sway of card.sways) {
    if (sway.on !== on) continue;
    for (const seat of audienceOf(scenario, sway.who)) list[seat] = list[seat]! + sway.add;
  }
  return list;
};

const swayModel = (scenario: Scenario, card: Source, weights: readonly number[]) => {
  const persuasion = swaysOf(scenario, card, 'persuasion');
  const threat = swaysOf(scenario, card, 'threat');
  const resolve = swaysOf(scenario, card, 'resolve');
  const sway = persuasion.map((by, seat) => by + threat[seat]! + resolve[seat]!);
  const touched = (seat: number): boolean =>
    persuasion[seat] !== 0 || threat[seat] !== 0 || resolve[seat] !== 0;
  const swayed = sway.flatMap((_, seat) => (touched(seat) ? [seat] : []));
  const swayedVotes = sway.reduce((sum, by, seat) => sum + by * weights[seat]!, 0);
  return { persuasion, threat, resolve, sway, swayed, swayedVotes };
};

/** Compiles one card; `weights` are the votes of those whom words can move. */
export const cardModel = (
  scenario: Scenario,
  card: Source,
  weights: readonly number[],
): CardModel => ({
  side: SIDES.indexOf(card.side),
  eras: scenario.eras.map((era) => card.eras.includes(era.id)),
  ...swayModel(scenario, card, weights),
  counters: card.counters.map((id) => scenario.cards.findIndex((other) => other.id === id)),
  dossier: scenario.dossiers.findIndex((dossier) => dossier.id === card.dossier?.id),
  dossierAdd: card.dossier?.add ?? 0,
});
