import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECLARATIONS } from '../../src/rules/debate.ts';
import type { Debate } from '../../src/rules/debate.ts';
import type { Fact } from '../../src/rules/facts.ts';
import { goodName } from '../../src/rules/goods.ts';
import type { Model } from '../../src/rules/model.ts';
import { FALLEN } from '../../src/rules/stages.ts';
import { games } from '../helpers/core-arbitraries.ts';
import { modelOf, must, smallWith } from '../helpers/core.ts';
import { playRandom } from '../helpers/core-random.ts';
import type { GameEars } from '../helpers/core-random.ts';

const small = modelOf('small');
/** Four capitals of which one standing aside can be a third of the people: the arithmetic comes near. */
const uneven = smallWith(({ actors }) => {
  actors.forEach(({ indicators }, seat) => (indicators['wealth'] = must([60, 70, 90, 130][seat])));
});
const CASES: readonly (readonly [string, Model, number])[] = [
  ['the small scenario', small, 150],
  ['one with uneven states', uneven, 150],
  ['Mali 2013', modelOf('mali-2013'), 30],
];

/** Whether a hold-out can live with a text amended this round, and has not said that no wording will do. */
const isWonOver = (model: Model, debate: Debate, seat: number, dossier: number): boolean => {
  const { conclusions, dossiers } = model.scenario;
  const insists = Math.floor(must(debate.firm[seat]) / 2 ** dossier) % 2 === 1;
  const position = must(debate.positions[seat * dossiers.length + dossier]);
  const amended = must(debate.amendedIn[dossier]) === debate.round;
  return amended && !insists && position >= conclusions.holdOutBelow;
};

/** A seat’s word on a dossier at the vote; null where it has no part in it. Worked out from the scenario’s text. */
const wordOf = (model: Model, debate: Debate, seat: number, dossier: number): string | null => {
  const { actors, dossiers, traits } = model.scenario;
  const { channel } = must(dossiers[dossier]);
  const barred = traits.some(
    ({ id, barredChannel }) =>
      barredChannel !== undefined &&
      barredChannel === channel &&
      must(actors[seat]).traits.includes(id),
  );
  if (barred || debate.stage[seat] === FALLEN) return null;
  const word = must(DECLARATIONS[must(debate.declared[seat * dossiers.length + dossier])]);
  return word === 'holds-out' && isWonOver(model, debate, seat, dossier) ? 'goes-along' : word;
};

/** Who is in the way: hold-outs; else those who stand aside, if they are a third of the states and of the people. */
const inTheWayOf = (model: Model, debate: Debate, dossier: number): string[] => {
  const { actors, conclusions } = model.scenario;
  const part = actors.flatMap((actor, seat) => {
    const word = wordOf(model, debate, seat, dossier);
    return word === null ? [] : [{ ...actor, word }];
  });
  const people = (list: typeof part): number =>
    list.reduce((sum, { indicators }) => sum + must(indicators[must(conclusions.population)]), 0);
  const holdOuts = part.filter(({ word }) => word === 'holds-out');
  const asides = part.filter(({ word }) => word === 'stands-aside');
  const third =
    asides.length > 0 && asides.length >= part.length / 3 && people(asides) >= people(part) / 3;
  const against = holdOuts.length > 0 ? holdOuts : third ? asides : [];
  return against.map(({ id }) => id);
};

type WentAlong = Extract<Fact, { type: 'went-along' }>;

interface Votes {
  /** What was told of a dossier, and what should have been. */
  readonly wrong: string[];
  readonly seen: Set<string>;
}

/** Hold-outs that go along with a new wording although nothing in it, or in their word, allows it. */
const wrongly = (model: Model, debate: Debate, { dossier, seats }: WentAlong): string[] => {
  const { conclusions, dossiers } = model.scenario;
  const near = (seat: number): boolean =>
    must(debate.positions[seat * dossiers.length + dossier]) >= conclusions.holdOutBelow;
  const amended = debate.amendedIn[dossier] === debate.round;
  return seats
    .filter((seat) => !amended || !near(seat) || (must(debate.firm[seat]) >> dossier) % 2 === 1)
    .map((seat) => `${must(model.scenario.actors[seat]).id} goes along with ${dossier}`);
};

const votesIn = (model: Model, { wrong, seen }: Votes): GameEars => {
  let expected = new Map<number, string[]>();
  const idsOf = (seats: readonly number[]): string[] =>
    seats.map((seat) => must(model.scenario.actors[seat]).id);
  return {
    before: (debate) => {
      if (debate.phase !== 'tour') return;
      expected = new Map(
        debate.agenda.map((dossier) => [dossier, inTheWayOf(model, debate, dossier)]),
      );
    },
    fact: (fact, debate) => {
      if (fact.type === 'went-along') {
        wrong.push(...wrongly(model, debate, fact));
        expected.set(fact.dossier, inTheWayOf(model, debate, fact.dossier));
      }
      if (fact.type !== 'dossier-adopted' && fact.type !== 'dossier-blocked') return;
      const told = fact.type === 'dossier-adopted' ? [] : idsOf(fact.by);
      const should = must(expected.get(fact.dossier));
      expected.delete(fact.dossier);
      if (told.join() !== should.join()) wrong.push(`${told.join()}, not ${should.join()}`);
      const [first] = should.map((id) =>
        wordOf(model, debate, must(model.seatOf.get(id)), fact.dossier),
      );
      seen.add(first ?? 'adopted');
    },
    after: ({ phase }) => {
      if (phase === 'consequences')
        wrong.push(...[...expected.keys()].map((one) => `${one} forgotten`));
    },
  };
};

describe('the roll-call of a whole game', () => {
  it.each(CASES)(
    'in %s adopts what nobody holds up, and nothing a third stands aside from',
    (_name, model, numRuns) => {
      const seen = new Set<string>();
      assert(
        property(games(model), (game) => {
          const wrong: string[] = [];
          playRandom(model, game, votesIn(model, { wrong, seen }));
          expect(wrong).toEqual([]);
        }),
        { numRuns },
      );
      expect(seen).toContain('adopted');
      expect(seen).toContain('holds-out');
    },
  );

  it('is now and then decided by those who stand aside', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 150; seed++) {
      const game = { seed, rounds: 4, moves: seed + 1, players: 4 };
      playRandom(uneven, game, votesIn(uneven, { wrong: [], seen }));
    }
    expect([...seen].toSorted()).toEqual(['adopted', 'holds-out', 'stands-aside']);
  });
});

/** Assets that a scenario closes to their owner: by a red line, or by a channel it has no part in. */
const closedTo = (model: Model, seat: number): string[] => {
  const { actors, traits } = model.scenario;
  const { assets, redLines, traits: own } = must(actors[seat]);
  const barred = traits.filter(({ id }) => own.includes(id)).map((trait) => trait.barredChannel);
  return assets
    .filter(
      ({ channel, id, kind }) =>
        barred.includes(channel) ||
        redLines.some(({ forbids }) => forbids.includes(kind) || forbids.includes(id)),
    )
    .map(({ id }) => id);
};

const crossed = (model: Model, seat: number, names: readonly string[]): string[] =>
  names.filter((name) => closedTo(model, seat).includes(name)).map((name) => `${seat} ${name}`);

/** Assets that a fact puts on their way, by the seat that owns them. */
const sentBy = (model: Model, fact: Fact): (readonly [number, readonly string[]])[] => {
  if (fact.type === 'pledge-revealed' || fact.type === 'arrived') {
    return [
      [fact.seat, must(model.assets[fact.seat]).ids.filter((_, i) => (fact.mask >> i) % 2 === 1)],
    ];
  }
  if (fact.type !== 'offered' && fact.type !== 'exchanged') return [];
  const { from, to, gives, asks } = fact;
  const named = (seat: number, good: number): readonly [number, readonly string[]] => [
    seat,
    [goodName(model, seat, good).replace('asset.', '')],
  ];
  return [named(from, gives), named(to, asks)];
};

describe('a red line', () => {
  it.each(CASES)('is never crossed in %s, by a pledge or by a deal', (_name, model, numRuns) => {
    assert(
      property(games(model), (game) => {
        const wrong: string[] = [];
        playRandom(model, game, {
          fact: (fact) => {
            for (const [seat, names] of sentBy(model, fact))
              wrong.push(...crossed(model, seat, names));
          },
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('is there to be crossed in all of them', () => {
    for (const [, model] of CASES) {
      expect(model.seats.flatMap((seat) => closedTo(model, seat)).length).toBeGreaterThan(0);
    }
  });
});
