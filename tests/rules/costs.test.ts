import { describe, expect, it } from 'vitest';
import { ABSTENTION, SOLIDARITY, TOKEN, UNDECIDED } from '../../src/rules/debate.ts';
import { changeCost } from '../../src/rules/pledges.ts';
import { modelOf, smallWith } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { Council } from '../helpers/core-council.ts';

const small = modelOf('small');

const pledges = (council: Council, round: number, ...assets: readonly string[]): Council =>
  council.to('pledge', round).when({ type: 'pledge', seat: 'ALFA', assets });

/** Standing that ALFA pays for its stance between the pledge and the tour de table. */
const paid = (council: Council): number => {
  council.to('tour');
  return council.noted('standing', council.seat('ALFA'), 'stance-change');
};

describe('standing is paid on change', () => {
  it.each([
    [UNDECIDED, ABSTENTION, 0],
    [UNDECIDED, TOKEN, 30],
    [UNDECIDED, SOLIDARITY, 100],
    [ABSTENTION, TOKEN, 30],
    [ABSTENTION, SOLIDARITY, 100],
    [TOKEN, SOLIDARITY, 80],
    [TOKEN, TOKEN, 0],
    [SOLIDARITY, SOLIDARITY, 0],
    [SOLIDARITY, TOKEN, 60],
    [TOKEN, ABSTENTION, 60],
    [SOLIDARITY, ABSTENTION, 120],
  ])('from posture %i to %i costs %i', (from, to, cost) => {
    expect(changeCost(small, given(small).debate, from, to)).toBe(cost);
  });

  it('is taken when the pledge is revealed, and only then', () => {
    const council = pledges(given(small), 1, 'alf-troops');
    expect(council.of('standing', 'ALFA')).toBe(510);
    expect(paid(council)).toBe(-100);
    expect(council.of('standing', 'ALFA')).toBe(410);
  });

  it('costs nothing to keep a pledge, or to add to a token what is still a token', () => {
    const council = pledges(given(small), 1, 'alf-planes');
    expect(paid(council)).toBe(-30);
    expect(paid(pledges(council, 2, 'alf-planes'))).toBe(0);
    expect(paid(pledges(council, 3, 'alf-money'))).toBe(0);
  });

  it('is dear to step back', () => {
    const council = pledges(given(small), 1, 'alf-troops');
    expect(paid(council)).toBe(-100);
    expect(paid(pledges(council, 2, 'alf-planes'))).toBe(-60);
    expect(paid(pledges(council, 3))).toBe(-60);
  });
});

describe('what a round does at home', () => {
  it('takes upkeep for solidarity every round, and for nothing else', () => {
    const council = pledges(given(small), 1, 'alf-troops').to('consequences');
    const alfa = council.seat('ALFA');
    expect(council.noted('standing', alfa, 'upkeep')).toBe(-15);
    council.to('consequences', 2);
    expect(council.noted('standing', alfa, 'upkeep')).toBe(-15);
    expect(council.noted('standing', council.seat('BETA'), 'upkeep')).toBe(0);
  });

  it('lets standing drift back to its start, from either side and no further', () => {
    const council = given(small)
      .to('pledge', 1)
      .with((debate) => debate.standing.splice(1, 3, 450, 496, 430))
      .to('consequences');
    expect(council.of('standing', 'ALFA')).toBe(460);
    expect(council.of('standing', 'BETA')).toBe(500);
    expect(council.of('standing', 'GAMA')).toBe(420);
  });

  it('forms will where the scenario says so: practice adds, folded arms take away', () => {
    const model = smallWith((scenario) => (scenario.tuning.habit = 7));
    const council = pledges(given(model), 1, 'alf-troops').to('consequences');
    expect(council.noted('resolve', council.seat('ALFA'), 'habit')).toBe(7);
    expect(council.noted('resolve', council.seat('GAMA'), 'habit')).toBe(-7);
  });

  it('raises every threat with the gauge of urgency, where the scenario names one', () => {
    const model = smallWith(({ tuning }) => {
      tuning.threatEcho = 100;
      tuning.choice.urgencyGauge = 'fire';
      tuning.choice.urgencyFrom = 100;
    });
    const council = given(model)
      .to('tour', 1)
      .with((debate) => (debate.gauges[0] = 500))
      .to('consequences');
    const by = Math.trunc((council.gauge('fire') - 100) / 10);
    expect(council.noted('threat', council.seat('BETA'), 'danger')).toBe(by);
    expect(by).toBeGreaterThan(0);
  });

  it('brings helping seats closer on the dossiers, solidarity twice as fast', () => {
    const model = smallWith((scenario) => (scenario.tuning.compromise = 100));
    const council = pledges(given(model), 1, 'alf-troops').to('consequences');
    // Positions on the plan are 500, 800, 500, 200: their mean is 500.
    expect(council.noted('position', council.seat('ALFA') * 2, 'compromise')).toBe(-60);
    expect(council.noted('position', council.seat('GAMA') * 2, 'compromise')).toBe(0);
  });
});
