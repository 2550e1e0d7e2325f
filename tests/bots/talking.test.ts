import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/bots/answer.ts';
import type { Weighing } from '../../src/bots/dealing.ts';
import { playOut } from '../../src/bots/play-out.ts';
import type { Skill } from '../../src/bots/skills.ts';
import { reasonOf } from '../../src/bots/talking.ts';
import type { Command } from '../../src/rules/commands.ts';
import { OFFERED, SOLIDARITY, copyDebate } from '../../src/rules/debate.ts';
import type { Debate, Offer } from '../../src/rules/debate.ts';
import type { Fact } from '../../src/rules/facts.ts';
import { NOTHING } from '../../src/rules/goods.ts';
import type { Model } from '../../src/rules/model.ts';
import { FALLEN } from '../../src/rules/stages.ts';
import { startDebate } from '../../src/rules/start.ts';
import { DECLINE_REASONS } from '../../src/scenario/lists.ts';
import { SHIPPED, indexIn, modelOf, must, scenarioOf, seatIn, smallWith } from '../helpers/core.ts';
import { accept, corridor, offer } from '../helpers/core-corridor.ts';
import { playRandom } from '../helpers/core-random.ts';

const DEALING = SHIPPED.filter((id) => scenarioOf(id).corridor !== undefined);

type Hear = (fact: Fact, debate: Debate) => void;

/** Games by bots alone, novices and diplomats by turns. */
const games = (model: Model, count: number, hear: Hear, skill?: Skill): void => {
  const { rounds } = must(model.scenario.lengths[0]);
  for (let seed = 0; seed < count; seed++) {
    const debate = startDebate(model, { seed, rounds, humans: [] });
    const all = skill ?? (seed % 2 === 0 ? 'diplomat' : 'novice');
    playOut(model, debate, () => all, { fact: (fact) => hear(fact, debate) });
  }
};

const whatIs = (fact: Fact): string =>
  fact.type === 'offered' && fact.counters >= 0 ? 'countered' : fact.type;

describe('bots in the corridor', () => {
  it.each(DEALING)('of %s make, accept, counter and decline offers, and promise', (id) => {
    const seen = new Set<string>();
    games(modelOf(id), 150, (fact) => seen.add(whatIs(fact)));
    for (const what of ['offered', 'exchanged', 'countered', 'offer-declined', 'promised']) {
      expect(seen).toContain(what);
    }
  });

  it('of Mali 2013 have every reason to decline that does not take a broken word', () => {
    const seen = new Set<string>();
    games(modelOf('mali-2013'), 120, (fact) => {
      if (fact.type === 'offer-declined') seen.add(must(DECLINE_REASONS[fact.reason]));
    });
    const plain = DECLINE_REASONS.filter((reason) => reason !== 'no-trust');
    expect([...seen]).toEqual(expect.arrayContaining(plain));
  });

  it('doubt the word of people who have broken it', () => {
    const model = modelOf('mali-2013');
    const seen = new Set<string>();
    for (let seed = 0; seed < 40; seed++) {
      playRandom(
        model,
        { seed, rounds: 8, moves: seed + 1, players: 12 },
        {
          fact: (fact, debate) => {
            if (fact.type !== 'offer-declined') return;
            const { to } = must(debate.offers[fact.offer]);
            if (!debate.humans.includes(to)) seen.add(must(DECLINE_REASONS[fact.reason]));
          },
        },
      );
    }
    expect([...seen].toSorted()).toEqual(DECLINE_REASONS.toSorted());
  });

  it.each(DEALING)('of %s never break a deal', (id) => {
    const withheld: string[] = [];
    games(modelOf(id), 40, (fact, debate) => {
      if (fact.type !== 'theatre-turned') return;
      debate.bound.forEach((mask, seat) => {
        const missing = mask & ~must(debate.pledged[seat]);
        if (missing !== 0 && debate.stage[seat] !== FALLEN) withheld.push(`${seat} ${missing}`);
      });
    });
    expect(withheld).toEqual([]);
  });

  it.each([
    ['novice', 0.2],
    ['diplomat', 0.1],
  ] as const)('who are %ss seldom break a promise when it falls due', (skill, most) => {
    const count = { promised: 0, broken: 0 };
    for (const id of DEALING) {
      games(
        modelOf(id),
        100,
        (fact, debate) => {
          if (fact.type === 'promised') count.promised += 1;
          if (fact.type !== 'promise-broken') return;
          if (debate.round === debate.due[fact.seat]) count.broken += 1;
        },
        skill,
      );
    }
    expect(count.promised).toBeGreaterThan(2);
    expect(count.broken / count.promised).toBeLessThanOrEqual(most);
  });
});

describe('the reason a bot gives', () => {
  const CAUTION = 15;
  it.each([
    ['what it was offered is worth nothing to it', 0, 0, 0, 'not-wanted'],
    ['what it was offered would harm it', -20, 5, 40, 'not-wanted'],
    ['the price is more than the worth', 30, 50, 0, 'too-dear'],
    ['the worth is more than the price, by too little', 50, 40, 0, 'too-little'],
    ['it would agree with anyone who had kept his word', 60, 30, 40, 'no-trust'],
    ['it would not agree with anyone', 30, 60, 40, 'too-dear'],
  ] as const)('when %s', (_what, worth, price, doubt, reason) => {
    const weighing: Weighing = { worth, price, doubt, net: worth - price - doubt - CAUTION };
    expect(reasonOf(weighing)).toBe(reason);
  });
});

/** A scenario whose bots leave next to nothing to chance. */
const model = smallWith(({ tuning }) => (tuning.choice.temperature = 1));
const [ALFA, GAMA] = [seatIn(model, 'ALFA'), seatIn(model, 'GAMA')];

const answered = (debate: Debate, seat: number): Command =>
  must(answerOf(model, debate, seat, 'diplomat')[0]);

describe('a bot that is asked', () => {
  it('reckons with what it has given before: two cheap things may be dear together', () => {
    const { debate } = corridor(model)
      .with((state) => (state.gapKind = indexIn(model.scenario.kinds, 'nurses')))
      .when(offer('LEAD', 'GAMA', 'funding.common', 'asset.gam-nurses'));
    const [freely] = answerOf(model, debate, GAMA, 'diplomat');
    debate.bound[GAMA] = 0b1000;
    const [boundBefore] = answerOf(model, debate, GAMA, 'diplomat');
    expect(freely).toEqual(accept('GAMA'));
    expect(boundBefore?.type).not.toBe('accept');
  });

  it('takes what it wants for nothing', () => {
    const council = corridor(model).when(offer('LEAD', 'GAMA', 'post.chair'));
    expect(answered(council.debate, GAMA)).toEqual(accept('GAMA'));
  });

  it('says that it cannot give what it has given to another', () => {
    const council = corridor(model)
      .when(offer('ALFA', 'BETA', 'asset.alf-planes'))
      .when(accept('BETA'))
      .when(offer('GAMA', 'ALFA', 'post.desk', 'asset.alf-planes'));
    const reason = { type: 'decline', seat: 'ALFA', offer: 1, reason: 'cannot' };
    expect(answered(council.debate, ALFA)).toEqual(reason);
  });

  it('answers before it seeks a talk of its own, promises and leaves', () => {
    const council = corridor(model).when(offer('LEAD', 'GAMA', 'post.chair'));
    council.when(accept('GAMA'));
    council.with((debate) => (debate.promised[GAMA] = SOLIDARITY));
    const types = answerOf(model, council.debate, GAMA, 'diplomat').map(({ type }) => type);
    expect(types.at(-1)).toBe('leave-corridor');
    expect(types).not.toContain('promise');
  });

  it('gives the same answer whatever others have talked about before', () => {
    const asked = corridor(modelOf('small')).when(offer('LEAD', 'GAMA', 'post.chair', 'post.desk'));
    const own = must(asked.debate.offers[0]);
    const others: Offer = {
      from: 1,
      to: 2,
      gives: NOTHING,
      asks: NOTHING,
      counters: -1,
      state: OFFERED.declined,
      reason: 0,
    };
    const answers = Array.from({ length: 60 }, (_, seed) => {
      const [here, there] = [copyDebate(asked.debate), copyDebate(asked.debate)];
      here.seed = there.seed = seed;
      there.offers = [others, others, own];
      return [here, there].map((debate) => {
        const [{ type }] = answerOf(modelOf('small'), debate, GAMA, 'novice') as [Command];
        return type;
      });
    });
    expect(answers.filter(([here, there]) => here !== there)).toEqual([]);
    expect(new Set(answers.flat()).size).toBeGreaterThan(1);
  });
});
