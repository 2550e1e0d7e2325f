import { loadModel } from '../../debate/load.ts';
import type { Origin } from '../../debate/record.ts';
import type { Model } from '../../rules/model.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { marksOf } from './marks.ts';
import { markOf } from './places.ts';
import { recordedGame, seedOf } from './simulate.ts';

/** In how many games a card was spoken and spent; of the games looked at closely, in how many it decided the ending. */
export interface CardCount {
  readonly spoken: number;
  readonly spent: number;
  readonly decisive: number;
}

export interface CardCounts {
  readonly games: number;
  /** How many of the games were played again without each card's words. */
  readonly looked: number;
  readonly cards: Readonly<Record<string, CardCount>>;
  /** Rounds played in all games together: some end early. */
  readonly rounds: number;
}

interface Options {
  readonly games: number;
  readonly seed: number;
  readonly rounds: number;
  readonly origin: Origin;
  /** How many games to play again for each card that was spoken in them. */
  readonly look: number;
}

/** The scenario with one card that moves nobody. */
const silenced = (scenario: Scenario, id: string): Scenario => ({
  ...scenario,
  cards: scenario.cards.map((card) =>
    card.id === id ? { ...card, sways: card.sways.map((sway) => ({ ...sway, add: 0 })) } : card,
  ),
});

/** A game's ending, its rounds, and the ways in which each card was used. */
const played = (model: Model, seed: number, { rounds, origin }: Options) => {
  const marks = new Set<string>();
  const { debate } = recordedGame(model, seed, rounds, origin, (fact) => {
    for (const mark of marksOf(model, fact)) marks.add(mark);
  });
  return { ending: debate.ending, rounds: debate.round, marks };
};

type Played = ReturnType<typeof played>;

const decides = (model: Model, games: readonly Played[], id: string, options: Options): number => {
  const spoken = games.map(({ marks }) => marks.has(markOf('card', id, 'spoken')));
  if (!spoken.some(Boolean)) return 0;
  const without = loadModel(silenced(model.scenario, id), model.scenario.conclusions.rule);
  return games.filter(
    ({ ending }, game) =>
      spoken[game] === true &&
      played(without, seedOf(options.seed, game), options).ending !== ending,
  ).length;
};

/** Counts what cards do in games by bots alone. A card decides a game that would have ended otherwise without its words. */
export const countCards = (model: Model, options: Options): CardCounts => {
  const games = Array.from({ length: options.games }, (_, game) =>
    played(model, seedOf(options.seed, game), options),
  );
  const looked = games.slice(0, options.look);
  const used = (id: string, way: string) =>
    games.filter(({ marks }) => marks.has(markOf('card', id, way))).length;
  const cards = model.scenario.cards.map(({ id }) => {
    const decisive = decides(model, looked, id, options);
    return [id, { spoken: used(id, 'spoken'), spent: used(id, 'spent'), decisive }] as const;
  });
  return {
    games: options.games,
    looked: looked.length,
    cards: Object.fromEntries(cards),
    rounds: games.reduce((sum, game) => sum + game.rounds, 0),
  };
};

/** Seconds that a speech of a further person takes. */
const SPEECH = 20;

/**
 * How long a game takes with `heads` people, in minutes: the scenario's own estimate for one, as far as it was played,
 * and every further person who may speak in a round.
 */
export const minutesFor = (
  { lengths, table }: Scenario,
  rounds: number,
  average: number,
  heads: number,
): number => {
  const alone = lengths.find((length) => length.rounds === rounds)?.minutes ?? 0;
  const speeches = Math.min(Math.max(0, heads - 1), table.slots);
  return Math.round((alone * 60 * average) / rounds + average * speeches * SPEECH) / 60;
};
