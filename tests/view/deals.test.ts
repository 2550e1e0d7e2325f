import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/rules/facts.ts';
import { goodOf } from '../../src/rules/goods.ts';
import type { Model } from '../../src/rules/model.ts';
import { ledgerLines } from '../../src/view/ledger.ts';
import type { LedgerEntry } from '../../src/view/ledger.ts';
import type { Happening } from '../../src/view/log.ts';
import type { LedgerLine, LogEntry } from '../../src/view/types.ts';
import { viewFor } from '../../src/view/view-for.ts';
import type { Told } from '../../src/view/view-for.ts';
import { games } from '../helpers/core-arbitraries.ts';
import { accept, corridor, decline, leave, offer } from '../helpers/core-corridor.ts';
import { modelOf, must } from '../helpers/core.ts';
import { playRandom } from '../helpers/core-random.ts';
import { rollFrom } from '../helpers/core-roll.ts';
import type { Roll } from '../helpers/core-roll.ts';
import { retell } from '../helpers/core-told.ts';

const small = modelOf('small');
const CASES = [
  ['small', 40, 3],
  ['tutorial-3-rounds', 20, 7],
  ['mali-2013', 8, 37],
] as const;

const idOf = (model: Model, seat: number): string => must(model.scenario.actors[seat]).id;
const logFor = (told: Told, viewer: string | null): readonly LogEntry[] =>
  viewFor(told, viewer).shared.log;
const ledgerFor = ({ model, entries }: Told, seat: string | null, over = false): LedgerLine[] =>
  ledgerLines(model, entries, { seat, shown: true, over });

/** What a viewer reads of talks it has no part in, beyond that two came to terms. */
const leaked = (told: Told, viewer: string | null): unknown[] => {
  const log = logFor(told, viewer).filter(({ kind, seat, seats, gives, asks, reason }) => {
    const terms = gives !== undefined || asks !== undefined || reason !== undefined;
    const secret = terms || kind === 'offered' || kind === 'offer-declined';
    return secret && viewer !== seat && !seats?.includes(viewer ?? '');
  });
  const lines = ledgerFor(told, viewer).filter(
    ({ cause, of, seat, item }) =>
      cause === 'deal' &&
      (seat !== undefined || item !== undefined) &&
      viewer !== seat &&
      viewer !== of.id,
  );
  const offers = viewFor(told, viewer).own?.corridor?.offers ?? [];
  return [...log, ...lines, ...offers.filter(({ from, to }) => from !== viewer && to !== viewer)];
};

describe('before the verdict', () => {
  it.each(CASES)('in %s nobody reads the terms of others', (id, numRuns, everyNth) => {
    const model = modelOf(id);
    assert(
      property(games(model), (game) => {
        const { record } = playRandom(model, game);
        const look = (told: Told): void => {
          if (told.debate.phase === 'verdict') return;
          for (const viewer of [
            null,
            ...model.seats.slice(0, 5).map((seat) => idOf(model, seat)),
          ]) {
            expect(leaked(told, viewer)).toEqual([]);
          }
        };
        retell(model, record, look, everyNth);
      }),
      { numRuns },
    );
  });
});

/** The same talks of others on any other terms, refused for any other reason. */
const otherTerms = (seat: number, roll: Roll) => {
  const good = (): number => goodOf('asset', roll(0, 2));
  const others = (pair: readonly number[] | undefined): boolean => !pair?.includes(seat);
  let parties: (readonly number[])[] = [];
  return ({ round, fact }: Happening): Happening => {
    if (fact.type === 'round-opened') parties = [];
    if (fact.type === 'offered') parties.push([fact.from, fact.to]);
    const other = (): Fact => {
      if ((fact.type === 'offered' || fact.type === 'exchanged') && others([fact.from, fact.to])) {
        return { ...fact, gives: good(), asks: good() };
      }
      if (fact.type === 'offer-declined' && others(parties[fact.offer])) {
        return { ...fact, reason: roll(0, 5) };
      }
      return fact;
    };
    return { round, fact: other() };
  };
};

/** The same numbers, moved by other deals between any others. */
const otherDeals =
  (model: Model, seat: number, roll: Roll) =>
  (entry: LedgerEntry): LedgerEntry => {
    const own = entry.index === seat || entry.seat === seat;
    if (entry.cause !== 'deal' || own) return entry;
    const giver = (seat + roll(1, model.n - 1)) % model.n;
    return { ...entry, seat: giver, item: goodOf('support', roll(0, 1)) };
  };

describe('two games that differ only in what others agreed', () => {
  it.each(CASES)('look and read the same in %s', (id, numRuns, everyNth) => {
    const model = modelOf(id);
    assert(
      property(games(model), integer({ min: 1, max: 1_000_000 }), (game, seed) => {
        const { record } = playRandom(model, game);
        const roll = rollFrom(seed);
        retell(
          model,
          record,
          (told) => {
            if (told.debate.phase === 'verdict') return;
            const seat = roll(0, model.n - 1);
            const viewer = idOf(model, seat);
            const there = {
              ...told,
              happenings: told.happenings.map(otherTerms(seat, roll)),
              entries: told.entries.map(otherDeals(model, seat, roll)),
            };
            expect(viewFor(there, viewer)).toEqual(viewFor(told, viewer));
            expect(ledgerFor(there, viewer)).toEqual(ledgerFor(told, viewer));
          },
          everyNth,
        );
      }),
      { numRuns },
    );
  });

  it('do not read the same for the parties, or once the game is over', () => {
    const { record } = playRandom(small, { seed: 4, rounds: 4, moves: 9, players: 4 });
    const roll = rollFrom(1);
    let different = 0;
    let atTheEnd = true;
    retell(small, record, (told) => {
      const there = { ...told, happenings: told.happenings.map(otherTerms(0, roll)) };
      const same = (viewer: string): boolean =>
        JSON.stringify(logFor(there, viewer)) === JSON.stringify(logFor(told, viewer));
      if (told.debate.phase === 'verdict') atTheEnd = same('LEAD');
      else if (!same('ALFA')) different += 1;
    });
    expect(different).toBeGreaterThan(0);
    expect(atTheEnd).toBe(false);
  });
});

/** ALFA and BETA agree on planes for nurses; GAMA turns ALFA down. */
const talked = (): Told => {
  const council = corridor();
  const happenings: Happening[] = [];
  const entries: LedgerEntry[] = [];
  for (const command of [
    offer('ALFA', 'BETA', 'asset.alf-planes', 'asset.bet-nurses'),
    offer('ALFA', 'GAMA', 'funding.common', 'post.desk'),
    decline('GAMA', 1),
    accept('BETA', 0),
    leave('ALFA'),
  ]) {
    council.when(command);
    happenings.push(...council.facts.map((fact) => ({ round: 1, fact })));
    entries.push(...council.notes.map((note) => ({ round: 1, ...note })));
  }
  return { ...council.told(), happenings, entries };
};

describe('a talk', () => {
  const terms = { gives: 'asset.alf-planes', asks: 'asset.bet-nurses' };
  const agreed = { round: 1, kind: 'came-to-terms', seat: 'ALFA', seats: ['BETA'] };
  const first = { round: 1, kind: 'offered', seat: 'ALFA', seats: ['BETA'], ...terms };
  const money = { gives: 'funding.common', asks: 'post.desk' };
  const second = { round: 1, kind: 'offered', seat: 'ALFA', seats: ['GAMA'], ...money };
  const refused = {
    round: 1,
    kind: 'offer-declined',
    seat: 'GAMA',
    seats: ['ALFA'],
    reason: 'too-little',
  };

  it.each([
    ['ALFA', [first, second, refused, { ...agreed, ...terms }]],
    ['BETA', [first, { ...agreed, ...terms }]],
    ['GAMA', [second, refused, agreed]],
    ['LEAD', [agreed]],
    [null, [agreed]],
  ])('is in the log of %s as far as it took part', (viewer, log) => {
    expect(logFor(talked(), viewer)).toEqual(log);
  });

  it('is for all to read after the verdict, but what came to nothing', () => {
    const told = talked();
    told.debate.phase = 'verdict';
    expect(logFor(told, 'LEAD')).toEqual([{ ...agreed, ...terms }]);
    expect(logFor(told, 'GAMA')).toEqual([second, refused, { ...agreed, ...terms }]);
  });

  it('is in the ledger of its parties by name, and in that of others as one cause', () => {
    const told = talked();
    const deal = { round: 1, cause: 'deal', by: 40 };
    const toAlfa = { ...deal, of: { kind: 'deals', id: 'ALFA' } };
    const toBeta = { ...deal, of: { kind: 'deals', id: 'BETA' } };
    const named = [
      { ...toBeta, seat: 'ALFA', item: terms.gives },
      { ...toAlfa, seat: 'BETA', item: terms.asks },
    ];
    expect(ledgerFor(told, 'ALFA')).toEqual(named);
    expect(ledgerFor(told, 'BETA')).toEqual(named);
    expect(ledgerFor(told, 'GAMA')).toEqual([toBeta, toAlfa]);
    expect(ledgerFor(told, null)).toEqual([toBeta, toAlfa]);
    expect(ledgerFor(told, null, true)).toEqual(named);
  });
});
