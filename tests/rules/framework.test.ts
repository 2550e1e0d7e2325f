import { describe, expect, it } from 'vitest';
import { SOLIDARITY } from '../../src/rules/debate.ts';
import { interestsMet } from '../../src/rules/verdict.ts';
import { countOf, largeOf, shareOf } from '../../src/rules/tally.ts';
import { modelOf, smallWith } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { Council } from '../helpers/core-council.ts';

const small = modelOf('small');
const frame = (council: Council, verb: string): Council =>
  council.when({ type: 'frame', seat: 'LEAD', verb }).to('tour');
const warm = (): Council =>
  given(small)
    .to('pledge', 2)
    .with((d) => (d.gauges[1] = 400));

const met = (verb: string): boolean[] => {
  const council = frame(warm(), verb);
  council.debate.gauges[0] = 0;
  return interestsMet(small, council.debate, 0);
};

describe('the framework nation', () => {
  it('starts committed, and is not counted among the others', () => {
    const { debate } = given(small);
    expect(debate.posture[0]).toBe(SOLIDARITY);
    expect(debate.arrived[0]).toBe(1);
    expect(shareOf(small, debate, SOLIDARITY)).toBe(0);
    expect(countOf(small, debate, SOLIDARITY)).toBe(0);
    expect(largeOf(small, debate, SOLIDARITY)).toBe(0);
  });

  it('is not asked to prepare or to answer its own call', () => {
    const council = given(small).to('pledge', 1);
    expect(council.debate.planned[0]).toBe(-1);
    expect(council.debate.called[0]).toBe(-1);
  });

  it('keeps its verb secret until the tour de table', () => {
    const council = given(small).to('pledge', 1);
    council.when({ type: 'frame', seat: 'LEAD', verb: 'push' });
    expect(council.debate.sealedVerb).toBe(1);
    expect(council.debate.verb).toBe(-1);
    council.to('tour');
    expect(council.happened('verb-used')).toEqual([{ type: 'verb-used', seat: 0, verb: 1 }]);
    expect(council.debate.verb).toBe(1);
  });

  it('changes what the verb says, and pays for it', () => {
    const council = frame(given(small).to('pledge', 1), 'push');
    expect(council.noted('gauge', 0, 'verb')).toBe(-40);
    expect(council.noted('standing', 0, 'verb')).toBe(-30);
  });

  it('may lift the telephone only when the line is warm', () => {
    const cold = given(small)
      .to('pledge', 2)
      .with((debate) => (debate.gauges[1] = 399));
    const phone = { type: 'frame', seat: 'LEAD', verb: 'phone' } as const;
    expect(cold.refusal(phone)).toEqual({ refused: 'verb-not-open', about: 'phone' });
    expect(warm().when(phone).debate.sealedVerb).toBe(3);
  });

  it('ends the debate with the call', () => {
    const council = frame(warm(), 'phone').to('consequences');
    expect(council.debate.flags).toBe(0b10);
    expect(small.scenario.endings[council.debate.ending]?.id).toBe('phoned');
  });

  it('loses its first interest with the call', () => {
    expect(met('hold')).toEqual([true, true]);
    expect(met('phone')).toEqual([false, false]);
  });

  it('is not missed where a scenario has none', () => {
    const model = smallWith((scenario) => {
      delete scenario.framework;
    });
    const council = given(model).to('verdict', 4);
    expect(model.framework).toBe(-1);
    expect(council.debate.ending).toBeGreaterThanOrEqual(0);
  });
});
