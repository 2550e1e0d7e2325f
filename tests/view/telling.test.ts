import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/rules/model.ts';
import { ledgerLines } from '../../src/view/ledger.ts';
import { LOG_KINDS } from '../../src/view/types-told.ts';
import type { LogEntry } from '../../src/view/types.ts';
import { viewFor } from '../../src/view/view-for.ts';
import { games } from '../helpers/core-arbitraries.ts';
import { modelOf, must } from '../helpers/core.ts';
import { playRandom } from '../helpers/core-random.ts';
import { retell } from '../helpers/core-told.ts';

const CASES = [
  ['small', 20],
  ['tutorial-3-rounds', 15],
  ['mali-2013', 5],
] as const;

const idsIn = (model: Model): ReadonlySet<string> => {
  const { actors, cards, dispatches, surprises, kinds, dossiers, gauges, endings } = model.scenario;
  const { framework, hidden } = model.scenario;
  const told = [cards, dispatches, surprises, kinds, dossiers, gauges, endings];
  const lists = [actors, ...told, hidden.settings];
  const assets = actors.flatMap((actor) => actor.assets);
  return new Set([...lists.flat(), ...assets, ...(framework?.verbs ?? [])].map(({ id }) => id));
};

/** What of an entry names nothing in the scenario. */
const unnamed = (known: ReadonlySet<string>, entry: LogEntry): string[] =>
  [entry.seat, entry.item, ...(entry.seats ?? [])].filter(
    (id): id is string => id !== undefined && !known.has(id),
  );

describe('the log', () => {
  it.each(CASES)('of %s names only what is in the scenario, round by round', (id, numRuns) => {
    const model = modelOf(id);
    const known = idsIn(model);
    assert(
      property(games(model), (game) => {
        const { debate, record } = playRandom(model, game);
        retell(
          model,
          record,
          (told) => {
            const { log } = viewFor(told, null).shared;
            expect(log.flatMap((entry) => unnamed(known, entry))).toEqual([]);
            expect(log.filter(({ kind }) => !LOG_KINDS.includes(kind))).toEqual([]);
            const rounds = log.map(({ round }) => round);
            expect(rounds).toEqual(rounds.toSorted((a, b) => a - b));
          },
          record.commands.length,
        );
        expect(debate.phase).toBe('verdict');
      }),
      { numRuns },
    );
  });

  it('says nothing of a pledge before it is revealed, and then only if it changed', () => {
    const model = modelOf('small');
    const { record } = playRandom(model, { seed: 3, rounds: 4, moves: 5, players: 4 });
    const told: (readonly [string, boolean])[] = [];
    retell(model, record, (moment) => {
      const { log, seats, phase, round } = viewFor(moment, null).shared;
      const changes = log.filter(
        (entry) => entry.kind === 'pledge-changed' && entry.round === round,
      );
      const changed = seats.filter(({ before, posture }) => before !== posture).length;
      const expected = phase === 'tour' ? changed : 0;
      if (/tour|floor|pledge/.test(phase)) told.push([phase, changes.length === expected]);
    });
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter(([, right]) => !right)).toEqual([]);
  });
});

describe('the ledger in ids', () => {
  it.each(CASES)('of %s keeps every sum, whoever reads it and when', (id, numRuns) => {
    const model = modelOf(id);
    const readers = [
      { seat: null, shown: true, over: true },
      { seat: null, shown: false, over: false },
      { seat: must(model.scenario.actors[1]).id, shown: true, over: false },
    ];
    assert(
      property(games(model), (game) => {
        const { record } = playRandom(model, game);
        retell(
          model,
          record,
          ({ entries }) => {
            const sums = readers.map((reader) => {
              const by = new Map<string, number>();
              for (const line of ledgerLines(model, entries, reader)) {
                const key = [line.round, line.of.kind, line.of.id, line.of.dossier].join();
                by.set(key, (by.get(key) ?? 0) + line.by);
              }
              return Object.fromEntries(by);
            });
            expect(sums[1]).toEqual(sums[0]);
            expect(sums[2]).toEqual(sums[0]);
          },
          record.commands.length,
        );
      }),
      { numRuns },
    );
  });

  it('never names a cause that gives the strength away before it is shown', () => {
    const model = modelOf('tutorial-3-rounds');
    const secret = model.scenario.theatre
      .filter(({ times }) => times.some(({ input }) => input === 'hidden' || input === 'noise'))
      .map((term) => term.id);
    const { record } = playRandom(model, { seed: 3, rounds: 3, moves: 5, players: 1 });
    const named = (shown: boolean): string[] => {
      const items: string[] = [];
      retell(
        model,
        record,
        ({ entries }) => {
          for (const { item } of ledgerLines(model, entries, { seat: null, shown, over: false })) {
            if (item !== undefined && secret.includes(item)) items.push(item);
          }
        },
        record.commands.length,
      );
      return items;
    };
    expect(secret.length).toBeGreaterThan(0);
    expect(named(true).length).toBeGreaterThan(0);
    expect(named(false)).toEqual([]);
  });
});

describe('the turning points of a verdict', () => {
  it.each(CASES)('of %s are few, in order, and of this very game', (id, numRuns) => {
    const model = modelOf(id);
    const known = idsIn(model);
    assert(
      property(games(model), (game) => {
        const { record } = playRandom(model, game);
        retell(
          model,
          record,
          (told) => {
            const { verdict } = viewFor(told, null).shared;
            if (!verdict) return;
            const points = verdict.turningPoints;
            expect(points.length).toBeGreaterThan(0);
            expect(points.length).toBeLessThanOrEqual(5);
            const rounds = points.map(({ round }) => round);
            expect(rounds).toEqual(rounds.toSorted((a, b) => a - b));
            expect(must(rounds.at(-1))).toBeLessThanOrEqual(told.debate.round);
            const names = points.flatMap(({ seat, item }) => [seat, item]);
            expect(names.filter((name) => name !== undefined && !known.has(name))).toEqual([]);
          },
          record.commands.length,
        );
      }),
      { numRuns },
    );
  });

  it('differ from game to game', () => {
    const model = modelOf('mali-2013');
    const told = [1, 2, 3, 4].map((seed) => {
      const { record } = playRandom(model, { seed, rounds: 8, moves: seed, players: 1 });
      let points = '';
      retell(
        model,
        record,
        (end) => {
          points = JSON.stringify(viewFor(end, null).shared.verdict?.turningPoints ?? null);
        },
        record.commands.length,
      );
      return points;
    });
    expect(new Set(told).size).toBe(4);
  });
});
