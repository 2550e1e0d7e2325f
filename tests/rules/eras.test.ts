import { describe, expect, it } from 'vitest';
import { ABSTENTION, SOLIDARITY, TOKEN } from '../../src/rules/debate.ts';
import { stepIndex } from '../../src/rules/era-model.ts';
import { eraBegins, eraNow, eraOf } from '../../src/rules/eras.ts';
import { leanTerms, utilitiesOf } from '../../src/rules/lean.ts';
import type { Model } from '../../src/rules/model.ts';
import { changeCost } from '../../src/rules/pledges.ts';
import { promisePrice } from '../../src/rules/promises.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { ownView } from '../../src/view/own.ts';
import { modelOf, must, smallWith } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { Council } from '../helpers/core-council.ts';

type Rules = Partial<Scenario['eras'][number]['rules']>;

/** The small scenario whose second era, from round 3 on, has rules of its own. */
const lateWith = (rules: Rules): Model =>
  smallWith(({ eras }) => {
    Object.assign(must(eras[1]).rules, rules);
  });

const pledge = (council: Council, ...assets: readonly string[]): Council =>
  council.when({ type: 'pledge', seat: 'ALFA', assets });

/** What a gap left open in round 3 does to the first gauge. */
const harm = (model: Model): number =>
  given(model)
    .to('pledge', 3)
    .with((debate) => {
      debate.gapKind = 2;
      debate.gapFillers = [1];
    })
    .to('consequences')
    .noted('gauge', 0, 'gap-open');

/** What arguments and example weigh in ALFA in round 3, after a speech and with both watched seats in solidarity. */
const terms = (model: Model) => {
  const { debate } = given(model)
    .to('pledge', 3)
    .with((state) => {
      state.persuasion[1] = 100;
      state.posture[2] = SOLIDARITY;
      state.posture[3] = SOLIDARITY;
    });
  return leanTerms(model, debate, 1).slice(2, 4);
};

/** With a corridor, and promises that count half as much again in the second era. */
const promising = smallWith((scenario) => {
  Object.assign(must(scenario.eras[1]).rules, { promise: 1500, distrust: 100 });
  scenario.corridor = structuredClone(must(modelOf('mali-2013').scenario.corridor));
  scenario.corridor.posts = [];
});

describe('the eras', () => {
  it('follow one another at the rounds each length names', () => {
    const { debate, model } = given(modelOf('mali-2013'));
    expect([0, 1, 3, 4, 6, 7, 8].map((round) => eraOf(model, debate, round))).toEqual([
      0, 0, 0, 1, 1, 2, 2,
    ]);
    const short = given(model, { rounds: 4 }).debate;
    expect([1, 2, 3, 4].map((round) => eraOf(model, short, round))).toEqual([0, 0, 1, 2]);
  });

  it('begin in the first of their rounds and in no other', () => {
    const { debate, model } = given(modelOf('mali-2013'));
    const beginnings = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter((round) => {
      debate.round = round;
      return eraBegins(model, debate);
    });
    expect(beginnings).toEqual([1, 4, 7]);
  });

  it('change nothing where a scenario gives them no rules', () => {
    const { debate, model } = given(modelOf('small'));
    const era = eraNow(model, debate);
    expect(era.spared.every((by) => by === 0)).toBe(true);
    expect([era.upkeep, era.example, era.threatEcho, era.onTable]).toEqual([15, 100, 80, 2]);
  });
});

describe('an era that makes first steps cheaper', () => {
  const model = lateWith({ firstStep: 700 });
  const late = (): Council => given(model).to('pledge', 3);

  it('does so for steps from nothing to help, and for no others', () => {
    const { debate } = late();
    expect(changeCost(model, debate, ABSTENTION, TOKEN)).toBe(21);
    expect(changeCost(model, debate, ABSTENTION, SOLIDARITY)).toBe(70);
    expect(changeCost(model, debate, TOKEN, SOLIDARITY)).toBe(80);
    expect(changeCost(model, debate, SOLIDARITY, TOKEN)).toBe(60);
  });

  it('leaves the other era as it was', () => {
    const { debate } = given(model).to('pledge', 2);
    expect(changeCost(model, debate, ABSTENTION, SOLIDARITY)).toBe(100);
  });

  it('is felt by capitals as much as it spares them', () => {
    const { debate } = late();
    const usual = utilitiesOf(model, given(model).to('pledge', 2).debate, 1, 0);
    const now = utilitiesOf(model, debate, 1, 0);
    expect(must(now[TOKEN]) - must(usual[TOKEN])).toBe(9);
    expect(must(now[SOLIDARITY]) - must(usual[SOLIDARITY])).toBe(30);
  });
});

describe('an era in which the mission winds down', () => {
  const model = lateWith({ stepBack: 500, distrust: 150 });
  const stepsBackIn = (round: number): Council => {
    const council = pledge(given(model).to('pledge', round - 1), 'alf-troops');
    return pledge(council.to('pledge', round), 'alf-planes').to('tour');
  };

  it('makes a step back cheaper and puts it on the record: trust is lost', () => {
    const council = stepsBackIn(3);
    const alfa = council.seat('ALFA');
    expect(council.noted('standing', alfa, 'stance-change')).toBe(-30);
    expect(council.noted('trust', alfa, 'stance-change')).toBe(-150);
    expect(council.debate.trust[alfa]).toBe(850);
  });

  it('does not reach back into the era before', () => {
    const council = stepsBackIn(2);
    expect(council.noted('standing', council.seat('ALFA'), 'stance-change')).toBe(-60);
    expect(council.debate.trust[council.seat('ALFA')]).toBe(1000);
  });
});

describe('an era in which help is dear', () => {
  it('asks a heavier upkeep of solidarity', () => {
    const council = pledge(given(lateWith({ upkeep: 2000 })).to('pledge', 2), 'alf-troops');
    council.to('consequences', 2);
    expect(council.noted('standing', council.seat('ALFA'), 'upkeep')).toBe(-15);
    council.to('consequences', 3);
    expect(council.noted('standing', council.seat('ALFA'), 'upkeep')).toBe(-30);
  });

  it('makes a gap that nobody fills do more harm', () => {
    expect(harm(modelOf('small'))).toBe(30);
    expect(harm(lateWith({ gapOpen: 1600 }))).toBe(48);
  });

  it('lets the threat follow the crisis faster', () => {
    const model = smallWith(({ eras, tuning }) => {
      Object.assign(must(eras[1]).rules, { danger: 1500 });
      Object.assign(tuning, { threatEcho: 100 });
      Object.assign(tuning.choice, { urgencyGauge: 'fire', urgencyFrom: 100 });
    });
    const council = given(model).to('tour', 3).to('consequences');
    const by = Math.trunc(((council.gauge('fire') - 100) * 150) / 1000);
    expect(council.noted('threat', council.seat('BETA'), 'danger')).toBe(by);
    expect(by).toBeGreaterThan(0);
  });
});

describe('weights of an era', () => {
  it('change what arguments and watched capitals count in a choice', () => {
    expect(terms(modelOf('small'))).toEqual([100, 100]);
    expect(terms(lateWith({ persuasion: 700, example: 1400 }))).toEqual([70, 140]);
  });

  it('change what a promise gains and costs once it falls due', () => {
    const model = promising;
    const { debate } = given(model);
    expect(promisePrice(model, debate, 2)).toEqual({ kept: 20, broken: 60, trust: 400 });
    expect(promisePrice(model, debate, 3)).toEqual({ kept: 30, broken: 90, trust: 600 });
  });
});

describe('what a pledge is said to cost', () => {
  const rules = { firstStep: 700, stepBack: 500, distrust: 150, upkeep: 2000 };
  const model = lateWith(rules);
  const alfa = must(model.seatOf.get('ALFA'));

  it.each([
    [2, 'alf-money'],
    [3, 'alf-money'],
    [2, 'alf-troops'],
    [3, 'alf-troops'],
    [4, 'alf-troops'],
  ] as const)('is what is paid, in round %i from %s to anything', (round, first) => {
    const start = pledge(given(model).to('pledge', round - 1), first).to('pledge', round);
    for (const option of ownView(model, start.debate, alfa).pledges) {
      if (option.refused !== null) continue;
      const council = start.copy().when({ type: 'pledge', seat: 'ALFA', assets: option.assets });
      council.to('tour');
      expect(council.noted('standing', alfa, 'stance-change')).toBe(option.cost);
      expect(council.noted('trust', alfa)).toBe(option.trust);
      council.to('consequences');
      expect(council.noted('standing', alfa, 'upkeep')).toBe(option.upkeep);
    }
  });

  const upkeep = (round: number) =>
    ownView(model, given(model).to('pledge', round).debate, alfa).pledges.find(
      ({ stance }) => stance === 'solidarity',
    )?.upkeepLater;

  it.each(['alf-troops', 'alf-money', null])(
    'counts a promise that falls due, kept or broken, with %s',
    (asset) => {
      const start = pledge(given(promising).to('pledge', 2), 'alf-money')
        .to('pledge', 3)
        .with((debate) => {
          debate.promised[alfa] = SOLIDARITY;
          debate.due[alfa] = 3;
        });
      const assets = asset === null ? [] : [asset];
      const option = ownView(promising, start.debate, alfa).pledges.find(
        (one) => one.assets.join() === assets.join(),
      );
      const council = start.when({ type: 'pledge', seat: 'ALFA', assets }).to('tour');
      expect(council.noted('standing', alfa, 'promise')).toBe(option?.word);
      expect(council.noted('trust', alfa)).toBe(option?.trust);
    },
  );

  it('names the round from which its upkeep will be another', () => {
    expect(upkeep(1)).toEqual({ round: 3, by: -30 });
    expect(upkeep(3)).toBeNull();
  });
});

describe('the eras of Mali 2013', () => {
  const model = modelOf('mali-2013');
  const era = (id: string) =>
    must(model.eras[model.scenario.eras.findIndex((entry) => entry.id === id)]);

  const weights = (id: string) => era(id).rules.example - era(id).rules.persuasion;

  it('spare a first step early, and solidarity most of all', () => {
    const emergency = era('emergency').spared;
    expect(emergency[stepIndex(ABSTENTION, TOKEN)]).toBeGreaterThan(0);
    expect(emergency[stepIndex(ABSTENTION, SOLIDARITY)]).toBeGreaterThan(
      must(emergency[stepIndex(ABSTENTION, TOKEN)]),
    );
    expect(era('burden').spared[stepIndex(SOLIDARITY, SOLIDARITY)]).toBeLessThan(0);
    expect(era('settlement').spared[stepIndex(SOLIDARITY, TOKEN)]).toBeGreaterThan(0);
  });

  it('weigh deeds above words at first, and words above deeds in the end', () => {
    expect(weights('emergency')).toBeGreaterThan(0);
    expect(weights('burden')).toBe(0);
    expect(weights('settlement')).toBeLessThan(0);
  });
});
