import type { GameRecord } from '../../src/debate/record.ts';
import { openLocal } from '../../src/session/local.ts';
import { scenarioOf } from './core.ts';
import type { ShippedId } from './core.ts';
import { playOn } from './core-player.ts';
import { rollFrom } from './core-random.ts';

/** A whole game that is kept as a file: a person's seat, and how that person chooses. */
export interface Fixture {
  readonly name: string;
  readonly about: string;
  readonly scenario: ShippedId;
  readonly seed: number;
  readonly rounds: number;
  readonly seat: string;
  readonly moves: number;
}

export const FIXTURES: readonly Fixture[] = [
  {
    name: 'mali-germany',
    about: 'Germany, eight rounds: a mandate to seek, a large voice',
    scenario: 'mali-2013',
    seed: 42,
    rounds: 8,
    seat: 'DE',
    moves: 1,
  },
  {
    name: 'mali-france',
    about: 'France, eight rounds: the framework nation and its verbs',
    scenario: 'mali-2013',
    seed: 9,
    rounds: 8,
    seat: 'FR',
    moves: 2,
  },
  {
    name: 'mali-denmark-short',
    about: 'Denmark, four rounds: an opt-out from one channel',
    scenario: 'mali-2013',
    seed: 1849,
    rounds: 4,
    seat: 'DK',
    moves: 3,
  },
  {
    name: 'mali-ireland',
    about: 'Ireland, eight rounds: the presidency, a small neutral state',
    scenario: 'mali-2013',
    seed: 1916,
    rounds: 8,
    seat: 'IE',
    moves: 4,
  },
  {
    name: 'relocation-poland',
    about: 'Poland, eight rounds by qualified majority: the seat that a majority turns on',
    scenario: 'relocation-2015',
    seed: 2015,
    rounds: 8,
    seat: 'PL',
    moves: 7,
  },
  {
    name: 'winter-vesk',
    about: 'Vesk, three rounds: a red line on gas',
    scenario: 'tutorial-3-rounds',
    seed: 5,
    rounds: 3,
    seat: 'VES',
    moves: 5,
  },
  {
    name: 'winter-tamber',
    about: 'Tamber, three rounds: the one who needs help',
    scenario: 'tutorial-3-rounds',
    seed: 6,
    rounds: 3,
    seat: 'TAM',
    moves: 6,
  },
];

/** Plays one of them to its verdict. */
export const playFixture = ({ scenario, seed, rounds, seat, moves }: Fixture): GameRecord => {
  const options = {
    scenario: scenarioOf(scenario),
    seed,
    rounds,
    seat,
    skill: 'diplomat',
  } as const;
  const session = openLocal(options);
  playOn(session, rollFrom(moves));
  return session.record();
};
