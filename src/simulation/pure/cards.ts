import { loadModel } from '../../debate/load.ts';
import type { Origin } from '../../debate/record.ts';
import type { Model } from '../../rules/model.ts';
import { withoutEffectOf } from './balance/variants.ts';
import { marksOf } from './marks.ts';
import { markOf } from './places.ts';
import { recordedGame, seedOf, simulate } from './simulate.ts';
import type { Simulation } from './simulate.ts';

/** In how many games a card was spoken and spent; of the games looked at closely, in how many it decided the ending. */
export interface CardCount {
  readonly spoken: number;
  readonly spent: number;
  readonly decisive: number;
}

export interface SimulationWithCards {
  readonly result: Simulation;
  /** How many of the games were played again without each card. */
  readonly looked: number;
  readonly cards: Readonly<Record<string, CardCount>>;
}

interface Options {
  readonly games: number;
  readonly seed: number;
  readonly rounds: number;
  readonly origin: Origin;
  /** How many games to play again for each card that was used in them. */
  readonly look: number;
}

/** What one game left behind. */
interface Played {
  readonly ending: number;
  readonly marks: ReadonlySet<string>;
}

const wasUsed = ({ marks }: Played, id: string): boolean =>
  marks.has(markOf('card', id, 'spoken')) || marks.has(markOf('card', id, 'spent'));

const decides = (model: Model, games: readonly Played[], id: string, options: Options): number => {
  if (!games.some((game) => wasUsed(game, id))) return 0;
  const without = loadModel(withoutEffectOf(model.scenario, id), model.scenario.conclusions.rule);
  return games.filter((game, at) => {
    if (!wasUsed(game, id)) return false;
    const seed = seedOf(options.seed, at);
    const { debate } = recordedGame(without, seed, options.rounds, options.origin);
    return debate.ending !== game.ending;
  }).length;
};

/** Games by bots alone, with what cards do in them. A card decides a game that ends otherwise where it moves nobody. */
export const simulateWithCards = (model: Model, options: Options): SimulationWithCards => {
  const games: Played[] = [];
  let marks = new Set<string>();
  const result = simulate(model, {
    ...options,
    fact: (fact) => {
      for (const mark of marksOf(model, fact)) marks.add(mark);
    },
    over: ({ ending }) => {
      games.push({ ending, marks });
      marks = new Set();
    },
  });
  const looked = games.slice(0, options.look);
  const count = (id: string, way: string) =>
    games.filter((game) => game.marks.has(markOf('card', id, way))).length;
  const cards = model.scenario.cards.map(({ id }) => {
    const decisive = decides(model, looked, id, options);
    return [id, { spoken: count(id, 'spoken'), spent: count(id, 'spent'), decisive }] as const;
  });
  return { result, looked: looked.length, cards: Object.fromEntries(cards) };
};
