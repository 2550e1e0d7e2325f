import { goodName } from '../rules/goods.ts';
import type { Model } from '../rules/model.ts';
import { POSTURES } from '../scenario/lists.ts';
import type { WouldMove } from './types.ts';

type Kind = WouldMove['levers'][number]['kind'];

/** What would move a capital, by index. */
interface Moves {
  readonly now: number;
  readonly to: number;
  readonly levers: readonly { readonly kind: Kind; readonly item: number }[];
}

/** The same in ids, for a screen. */
export const movesView = (model: Model, moves: Moves, viewer: number): WouldMove => {
  const { actors, cards, dossiers } = model.scenario;
  const lists = { speech: cards, influence: cards, example: actors, dossier: dossiers };
  return {
    now: POSTURES[moves.now]!,
    to: POSTURES[moves.to]!,
    levers: moves.levers.map(({ kind, item }) => ({
      kind,
      id: kind === 'offer' ? goodName(model, viewer, item) : lists[kind][item]!.id,
    })),
  };
};
