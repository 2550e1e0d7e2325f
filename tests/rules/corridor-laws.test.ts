import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/debate/step.ts';
import { DECLARED, copyDebate } from '../../src/rules/debate.ts';
import type { Debate } from '../../src/rules/debate.ts';
import type { Fact } from '../../src/rules/facts.ts';
import { goodName } from '../../src/rules/goods.ts';
import type { Model } from '../../src/rules/model.ts';
import { FALLEN } from '../../src/rules/stages.ts';
import { games } from '../helpers/core-arbitraries.ts';
import { modelOf, must } from '../helpers/core.ts';
import { playRandom } from '../helpers/core-random.ts';
import type { GameEars } from '../helpers/core-random.ts';

type Exchanged = Extract<Fact, { type: 'exchanged' }>;

/** What one game broke of the laws of the corridor; each law adds a word for every breach. */
type Law = (model: Model, breach: (what: string) => void) => GameEars;

const CASES = [
  ['small', 120],
  ['tutorial-3-rounds', 60],
  ['mali-2013', 25],
] as const;

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

/** The two goods of an exchange by who gave them. */
const handed = (model: Model, { from, to, gives, asks }: Exchanged) => [
  { giver: from, taker: to, good: goodName(model, from, gives) },
  { giver: to, taker: from, good: goodName(model, to, asks) },
];

const moneyIsNeitherMadeNorLost: Law = (_model, breach) => {
  let before = 0;
  return {
    before: ({ standing }) => (before = sum(standing)),
    after: ({ standing }, { type }) => {
      const talk = type === 'accept' || type === 'offer' || type === 'counter';
      if (talk && sum(standing) !== before) breach(`${type}: ${sum(standing) - before}`);
    },
  };
};

const everyPostHasOneHolder: Law = (model, breach) => {
  const { posts } = must(model.scenario.corridor);
  const holders = posts.map(({ holder }) => holder);
  return {
    fact: (fact) => {
      if (fact.type !== 'exchanged') return;
      for (const { giver, taker, good } of handed(model, fact)) {
        const post = posts.findIndex(({ id }) => good === `post.${id}`);
        if (post < 0) continue;
        const giverId = must(model.scenario.actors[giver]).id;
        if (holders[post] !== giverId) breach(`${giverId} gave ${good}`);
        holders[post] = must(model.scenario.actors[taker]).id;
      }
    },
    after: (debate) => {
      const now = debate.posts.map((seat) => must(model.scenario.actors[seat]).id);
      if (now.join() !== holders.join()) breach(`${now.join()} instead of ${holders.join()}`);
    },
  };
};

const anAssetIsGivenOnce: Law = (model, breach) => {
  const given = new Set<string>();
  return {
    fact: (fact) => {
      if (fact.type !== 'exchanged') return;
      for (const { giver, good } of handed(model, fact)) {
        if (!good.startsWith('asset.')) continue;
        if (given.has(`${giver} ${good}`)) breach(`${giver} gave ${good} twice`);
        given.add(`${giver} ${good}`);
      }
    },
  };
};

/** What deals owe, worked out from the exchanges alone and not from the rules’ own masks. */
const whatIsGivenIsPledged: Law = (model, breach) => {
  const owed: (readonly [number, string])[] = [];
  const missing = (debate: Debate): string[] =>
    owed.flatMap(([seat, id]) => {
      const bit = must(model.assets[seat]).ids.indexOf(id);
      const kept = (must(debate.pledged[seat]) >> bit) % 2 === 1;
      return kept || debate.stage[seat] === FALLEN ? [] : [`${seat} withholds ${id}`];
    });
  /** The rules would take a pledge of nothing from one who owes something. */
  const isFree = (debate: Debate, seat: string): boolean =>
    owed.some(([giver]) => must(model.scenario.actors[giver]).id === seat) &&
    advance(model, copyDebate(debate), { type: 'pledge', seat, assets: [] }) === null;
  return {
    fact: (fact) => {
      if (fact.type !== 'exchanged') return;
      for (const { giver, good } of handed(model, fact)) {
        if (good.startsWith('asset.')) owed.push([giver, good.slice('asset.'.length)]);
      }
    },
    before: (debate, command) => {
      if (debate.phase !== 'pledge' || command.type !== 'pledge') return;
      if (isFree(debate, command.seat)) breach(`${command.seat} may pledge nothing`);
    },
    after: (debate) => {
      if (debate.phase === 'tour') missing(debate).forEach(breach);
    },
  };
};

const whatIsSwornIsSupported: Law = (model, breach) => {
  const sworn: (readonly [number, number])[] = [];
  return {
    fact: (fact) => {
      if (fact.type !== 'exchanged') return;
      for (const { giver, good } of handed(model, fact)) {
        const dossier = model.scenario.dossiers.findIndex(({ id }) => good === `support.${id}`);
        if (dossier >= 0) sworn.push([giver, dossier]);
      }
    },
    after: (debate) => {
      for (const [seat, dossier] of sworn) {
        const now = debate.declared[seat * model.dossiers.length + dossier];
        if (now !== DECLARED.supports) breach(`${seat} went back on ${dossier}`);
      }
    },
  };
};

const off = (list: readonly number[], most: number): boolean =>
  list.some((value) => value < 0 || value > most);

const numbersStayOnTheirScales: Law = (model, breach) => {
  const { limit, offers } = must(model.scenario.corridor);
  return {
    after: (debate) => {
      if (off(debate.deals, limit)) breach(`deals ${debate.deals.join()}`);
      if (off([...debate.trust, ...debate.standing], 1000)) breach('trust or standing');
      const made = debate.offers.filter(({ counters }) => counters < 0).map(({ from }) => from);
      const most = Math.max(0, ...made.map((seat) => made.filter((one) => one === seat).length));
      if (most > offers) breach(`${most} talks begun`);
    },
  };
};

const LAWS: readonly (readonly [string, Law])[] = [
  ['a deal neither makes nor loses standing', moneyIsNeitherMadeNorLost],
  ['every command post has exactly one holder', everyPostHasOneHolder],
  ['an asset is given once at most', anAssetIsGivenOnce],
  ['what was given is in every later pledge', whatIsGivenIsPledged],
  ['a text whose support was sold is never held up again', whatIsSwornIsSupported],
  ['gratitude, trust and the number of talks keep their limits', numbersStayOnTheirScales],
];

describe.each(LAWS)('%s', (_name, law) => {
  it.each(CASES)('in any game of %s', (id, numRuns) => {
    const model = modelOf(id);
    assert(
      property(games(model), (game) => {
        const breaches: string[] = [];
        playRandom(
          model,
          game,
          law(model, (what) => breaches.push(what)),
        );
        expect(breaches).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe('the random games of these tests', () => {
  it.each(CASES)('of %s exchange every kind of good', (id) => {
    const model = modelOf(id);
    const kinds = new Set<string>();
    const fact = (happened: Fact): void => {
      if (happened.type !== 'exchanged') return;
      for (const { good } of handed(model, happened)) kinds.add(must(good.split('.')[0]));
    };
    for (let seed = 0; seed < 30; seed++) {
      const { rounds } = must(model.scenario.lengths[0]);
      playRandom(model, { seed, rounds, moves: seed + 1, players: model.n }, { fact });
    }
    expect([...kinds].toSorted()).toEqual(['asset', 'funding', 'nothing', 'post', 'support']);
  });
});
