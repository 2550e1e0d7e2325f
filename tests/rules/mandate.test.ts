import { describe, expect, it } from 'vitest';
import { MANDATE, SOLIDARITY } from '../../src/rules/debate.ts';
import { mandateChance } from '../../src/rules/settle.ts';
import { STAGES } from '../../src/rules/stages.ts';
import { modelOf, must } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { Council } from '../helpers/core-council.ts';

const small = modelOf('small');
const stage = (council: Council): string =>
  must(STAGES[must(council.debate.stage[council.seat('BETA')])]);

/** BETA asks parliament and pledges its troops; its mood makes the vote as good as certain either way. */
const asked = (mood: number, seed = 1): Council =>
  given(small, { seed })
    .to('floor', 1)
    .with((debate) => (debate.standing[2] = mood))
    .with((debate) => (debate.threat[2] = mood))
    .with((debate) => (debate.planned[2] = 1))
    .when({ type: 'seek-mandate', seat: 'BETA' })
    .to('pledge')
    .when({ type: 'pledge', seat: 'BETA', assets: ['bet-troops', 'bet-nurses'] });

/** A seed whose vote goes the way the test is about. */
const voted = (agrees: boolean): Council => {
  for (let seed = 1; seed < 200; seed++) {
    const council = asked(agrees ? 1000 : 250, seed).to('consequences');
    if (council.happened(agrees ? 'mandate-granted' : 'mandate-refused').length > 0) return council;
  }
  throw new Error('no parliament ever voted this way');
};

describe('where parliament comes first', () => {
  it('costs standing to ask, once', () => {
    const council = given(small).to('floor', 1).when({ type: 'seek-mandate', seat: 'BETA' });
    expect(council.noted('standing', council.seat('BETA'), 'mandate')).toBe(-20);
    expect(council.debate.mandate[council.seat('BETA')]).toBe(MANDATE.asked);
    expect(council.debate.asked[council.seat('BETA')]).toBe(1);
  });

  it('may be asked out of turn, for it is not a speech', () => {
    const council = given(small).to('floor', 1).call('ALFA');
    council.when({ type: 'seek-mandate', seat: 'BETA' });
    expect(council.debate.turn).toBe(0);
  });

  it('holds back the risk, and only the risk, until it has agreed', () => {
    const council = given(small)
      .to('pledge', 1)
      .with((debate) => (debate.planned[2] = 1))
      .when({ type: 'pledge', seat: 'BETA', assets: ['bet-troops', 'bet-nurses'] })
      .to('consequences');
    expect(council.debate.pledged[council.seat('BETA')]).toBe(0b101);
    expect(council.debate.arrived[council.seat('BETA')]).toBe(0b100);
    expect(stage(council)).toBe('mandate');
  });

  it('announces at once what carries no risk', () => {
    const council = given(small).to('pledge', 1);
    council.when({ type: 'pledge', seat: 'BETA', assets: ['bet-nurses'] }).to('tour');
    expect(stage(council)).toBe('announced');
  });

  it('lets help go once it has agreed', () => {
    const council = voted(true);
    expect(council.debate.mandate[council.seat('BETA')]).toBe(MANDATE.granted);
    expect(council.debate.arrived[council.seat('BETA')]).toBe(0b101);
    expect(stage(council)).toBe('delivered');
  });

  it('keeps the stance but not the help when it refuses, and may be asked again', () => {
    const council = voted(false);
    expect(council.of('posture', 'BETA')).toBe(SOLIDARITY);
    expect(council.debate.arrived[council.seat('BETA')]).toBe(0b100);
    expect(stage(council)).toBe('mandate');
    council.to('floor', 2).when({ type: 'seek-mandate', seat: 'BETA' });
    expect(council.noted('standing', council.seat('BETA'), 'mandate')).toBe(-20);
  });

  it('follows the standing of the government and the danger it sees', () => {
    const { debate } = given(small);
    const chance = (standing: number, threat: number): number => {
      debate.standing[2] = standing;
      debate.threat[2] = threat;
      return mandateChance(debate, 2);
    };
    expect(chance(500, 500)).toBe(600);
    expect(chance(700, 500)).toBeGreaterThan(chance(500, 500));
    expect(chance(500, 600)).toBeGreaterThan(chance(500, 500));
    expect(chance(1000, 1000)).toBe(950);
    expect(chance(0, 0)).toBe(50);
  });
});
