import type { Debate } from '../../rules/debate.ts';
import type { Model } from '../../rules/model.ts';
import { startDebate } from '../../rules/start.ts';
import { streamFrom } from './dice.ts';
import { lastMarks, marksOf } from './marks.ts';
import { anyone } from './person.ts';
import { KINDS, WAYS_OF, markOf, placesOf } from './places.ts';
import type { Kind, Place } from './places.ts';
import { playWith } from './play.ts';
import type { Company } from './play.ts';
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

/** In every other game one seat is played by the dice, and in every eighth by somebody who ruins its government. */
const companyOf = (model: Model, game: number, seed: number, alone: boolean): Company => {
  const skillOf = (seat: number) => mixedSkill(seed, seat);
  const bots = { skillOf, seat: -1, person: spendthrift };
  if (alone || game % 2 === 0) return bots;
  const seat = (game >> 1) % model.n;
  return { skillOf, seat, person: game % 8 === 1 ? spendthrift : anyone(streamFrom(seed)) };
};

/** Marks of one game. Interests are counted seat by seat, everything else once. */
const marksOfGame = (model: Model, debate: Debate, company: Company): string[] => {
  const seen = new Set<string>();
  playWith(model, debate, company, (fact) => {
    for (const mark of marksOf(model, fact)) seen.add(mark);
  });
  const bots = model.seats.filter((seat) => seat !== company.seat);
  const last = lastMarks(model, debate, bots);
  const interests = last.filter((mark) => mark.startsWith('interest '));
  for (const mark of last) if (!mark.startsWith('interest ')) seen.add(mark);
  return [...seen, ...interests];
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
  const { games, alone = false } = options;
  const { actors, lengths } = model.scenario;
  const counts = new Map<string, number>();
  for (let game = 0; game < games; game++) {
    const seed = (options.seed + game) >>> 0;
    const company = companyOf(model, game, seed, alone);
    const { rounds } = lengths[(game >> 1) % lengths.length]!;
    const humans = company.seat < 0 ? [] : [actors[company.seat]!.id];
    const debate = startDebate(model, { seed, rounds, humans });
    for (const mark of marksOfGame(model, debate, company)) {
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
  }
  const rows = placesOf(model.scenario).map((place) => rowOf(place, counts));
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
