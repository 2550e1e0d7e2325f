import type { Model } from '../../rules/model.ts';
import { bot, playAs } from './balance/game.ts';
import type { Game } from './balance/game.ts';
import { streamFrom } from '../../bots/stream.ts';
import { interestMarks, lastMarks, marksOf } from './marks.ts';
import { anyone } from '../../bots/person.ts';
import { KINDS, WAYS_OF, markOf, reachable } from './places.ts';
import type { Kind, Place } from './places.ts';
import { mixedSkill } from './simulate.ts';
import { spendthrift } from './spendthrift.ts';

/** In how many games each way of reaching a place was seen; for interests, how many seats. */
export interface Row extends Place {
  readonly counts: Readonly<Record<string, number>>;
}

export interface Reach {
  readonly games: number;
  readonly rows: readonly Row[];
  /** Ways that were never seen, by name. */
  readonly never: readonly string[];
  /** Of these, what makes a scenario unsound: a card never used, a dossier never adopted, an ending that never came. */
  readonly dead: readonly string[];
}

export interface ReachOptions {
  readonly games: number;
  readonly seed: number;
  /** Without the make-believe person who plays in every other game. */
  readonly alone?: boolean;
}

const BOTS = { novice: bot('novice'), diplomat: bot('diplomat') };

/** In every other game one seat is played by the dice, and in every eighth by somebody who ruins its government. */
const gameOf = (model: Model, options: ReachOptions, index: number): Game => {
  const { lengths } = model.scenario;
  const { rounds } = lengths[(index >> 1) % lengths.length]!;
  const seed = (options.seed + index) >>> 0;
  const others = (seat: number) => BOTS[mixedSkill(seed, seat)];
  const alone = options.alone === true || index % 2 === 0;
  return {
    seed,
    rounds,
    others,
    seat: alone ? -1 : (index >> 1) % model.n,
    player: index % 8 === 1 ? spendthrift : anyone(streamFrom(seed)),
  };
};

/** Marks of one game. Interests are counted bot by bot, everything else once. */
const marksOfGame = (model: Model, game: Game): string[] => {
  const seen = new Set<string>();
  const debate = playAs(model, game, (fact) => {
    for (const mark of marksOf(model, fact)) seen.add(mark);
  });
  const bots = model.seats.filter((seat) => seat !== game.seat);
  for (const mark of lastMarks(model, debate)) seen.add(mark);
  return [...seen, ...bots.flatMap((seat) => interestMarks(model, debate, seat))];
};

const rowOf = (place: Place, counts: ReadonlyMap<string, number>): Row => ({
  ...place,
  counts: Object.fromEntries(
    WAYS_OF[place.kind].map((way) => [way, counts.get(markOf(place.kind, place.id, way)) ?? 0]),
  ),
});

const USES: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  card: ['spoken', 'spent'],
  dossier: ['adopted'],
  ending: ['came'],
};

const isDead = ({ kind, counts }: Row): boolean =>
  USES[kind]?.every((way) => counts[way] === 0) ?? false;

const neverOf = ({ kind, id, counts }: Row): string[] =>
  WAYS_OF[kind].filter((way) => counts[way] === 0).map((way) => markOf(kind, id, way));

/**
 * Plays `games` debates from consecutive seeds, all lengths in turn, half novices and half diplomats, and counts what
 * of the scenario they reached. The same options give the same answer.
 */
export const reach = (model: Model, options: ReachOptions): Reach => {
  const { games } = options;
  const counts = new Map<string, number>();
  for (let index = 0; index < games; index++) {
    for (const mark of marksOfGame(model, gameOf(model, options, index))) {
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
  }
  const rows = reachable(model.scenario).map((place) => rowOf(place, counts));
  return {
    games,
    rows,
    never: rows.flatMap(neverOf),
    dead: rows.filter(isDead).map(({ kind, id }) => `${kind} ${id}`),
  };
};

/** The rows of each kind, in a fixed order. */
export const byKind = ({ rows }: Reach): readonly (readonly [Kind, readonly Row[]])[] =>
  KINDS.map((kind) => [kind, rows.filter((row) => row.kind === kind)] as const);
