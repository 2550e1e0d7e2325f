import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debateHash, humansOf } from '../../src/debate/record.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import { advance } from '../../src/debate/step.ts';
import type { Command } from '../../src/rules/commands.ts';
import type { Debate, Offer } from '../../src/rules/debate.ts';
import type { Model } from '../../src/rules/model.ts';
import { startDebate } from '../../src/rules/start.ts';
import { games } from '../helpers/core-arbitraries.ts';
import { modelOf, must, seatIn } from '../helpers/core.ts';
import { playRandom } from '../helpers/core-random.ts';
import { rollFrom } from '../helpers/core-roll.ts';
import type { Roll } from '../helpers/core-roll.ts';

/** One command of a corridor, and the seats it lies between. */
interface Said {
  readonly command: Command;
  readonly between: readonly string[];
  /** The offer it answers, by the place among what was said of the command that made it. */
  readonly about: number;
  readonly makes: boolean;
}

/** Everything said in one corridor, in the order it was said; the rest of a game one command at a time. */
type Part = readonly Said[];

const saidIn = (model: Model, debate: Debate, command: Command, part: Said[]): Said => {
  const id = (seat: number): string => must(model.scenario.actors[seat]).id;
  const makes = command.type === 'offer' || command.type === 'counter';
  if (command.type === 'proceed') return { command, between: [], about: -1, makes };
  if (command.type === 'offer') {
    return { command, between: [command.seat, command.to], about: -1, makes };
  }
  if (!('offer' in command)) {
    // Whoever leaves turns down what it was offered: that is a word to those who offered it.
    const leaves = command.type === 'leave-corridor';
    const offers = debate.offers.filter(({ to }) => leaves && to === seatIn(model, command.seat));
    const between = [command.seat, ...offers.map(({ from }) => id(from))];
    return { command, between, about: -1, makes };
  }
  const { from, to } = must(debate.offers[command.offer]);
  const makers = part.flatMap((one, place) => (one.makes ? [place] : []));
  const about = must(makers[command.offer]);
  return { command, between: [id(from), id(to)], about, makes };
};

const partsOf = (model: Model, record: GameRecord): Part[] => {
  const debate = startDebate(model, { ...record, humans: humansOf(record) });
  const parts: Said[][] = [];
  let before = '';
  for (const command of record.commands) {
    const now = debate.phase === 'corridor' ? `corridor ${debate.round}` : '';
    if (now === '' || now !== before) parts.push([]);
    before = now;
    const part = must(parts.at(-1));
    part.push(saidIn(model, debate, command, part));
    advance(model, debate, command);
  }
  return parts;
};

/** Another order, in which whatever shares a seat keeps its own: what independent capitals do may cross. */
const reordered = (part: Part, roll: Roll): number[] => {
  const left = part.map((_, place) => place);
  const order: number[] = [];
  const isFree = (place: number): boolean =>
    left.every(
      (other) =>
        other >= place ||
        !must(part[other]).between.some((seat) => must(part[place]).between.includes(seat)),
    );
  while (left.length > 0) {
    const free = left.filter(isFree);
    const next = must(free[roll(0, free.length - 1)]);
    left.splice(left.indexOf(next), 1);
    order.push(next);
  }
  return order;
};

/** The same commands in another order; answers follow their offers to their new places. */
const retold = (part: Part, order: readonly number[]): Command[] => {
  const makers = order.filter((place) => must(part[place]).makes);
  return order.map((place) => {
    const { command, about } = must(part[place]);
    return 'offer' in command ? { ...command, offer: makers.indexOf(about) } : command;
  });
};

/** The offers of a round without the order in which they were made. */
const unordered = (offers: readonly Offer[]): Offer[] =>
  offers
    .map((offer) => ({ ...offer, counters: offer.counters < 0 ? -1 : 0 }))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

const endOf = (model: Model, record: GameRecord, commands: readonly Command[]): string => {
  const debate = startDebate(model, { ...record, humans: humansOf(record) });
  for (const command of commands) {
    const refusal = advance(model, debate, command);
    if (refusal) throw new Error(`${JSON.stringify(command)}: ${refusal.refused}`);
  }
  return debateHash({ ...debate, offers: unordered(debate.offers) });
};

describe('the order in which independent capitals talk', () => {
  it.each([
    ['small', 60],
    ['mali-2013', 12],
  ] as const)('does not matter in %s', (id, numRuns) => {
    const model = modelOf(id);
    assert(
      property(games(model), integer({ min: 1 }), (game, seed) => {
        const { record } = playRandom(model, game);
        const roll = rollFrom(seed);
        const commands = partsOf(model, record).flatMap((part) =>
          retold(part, reordered(part, roll)),
        );
        expect(endOf(model, record, commands)).toBe(endOf(model, record, record.commands));
      }),
      { numRuns },
    );
  });

  it('is really changed by this test, offers and answers among it', () => {
    const model = modelOf('mali-2013');
    const { record } = playRandom(model, { seed: 1, rounds: 8, moves: 1, players: 27 });
    const parts = partsOf(model, record).filter((part) => part.length > 1);
    const roll = rollFrom(2);
    const changed = parts.map((part) => retold(part, reordered(part, roll)));
    expect(parts).toHaveLength(7);
    expect(changed).not.toEqual(parts.map((part) => part.map(({ command }) => command)));
    expect(new Set(changed.flat().map(({ type }) => type))).toEqual(
      new Set(record.commands.map(({ type }) => type).filter((type) => CORRIDOR.has(type))),
    );
  });
});

const CORRIDOR: ReadonlySet<Command['type']> = new Set([
  'offer',
  'accept',
  'decline',
  'counter',
  'promise',
  'leave-corridor',
  'support',
  'hold-out',
  'stand-aside',
  'amend',
]);
