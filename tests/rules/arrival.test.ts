import { describe, expect, it } from 'vitest';
import { arriving } from '../../src/rules/pledges.ts';
import { STAGES } from '../../src/rules/stages.ts';
import { modelOf, must, smallWith } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { Council } from '../helpers/core-council.ts';

const small = modelOf('small');

const pledged = (plan: boolean, model = small): Council =>
  given(model)
    .when({ type: 'prepare', seat: 'ALFA', plan })
    .to('pledge', 1)
    .when({ type: 'pledge', seat: 'ALFA', assets: ['alf-planes'] });

const arrived = (council: Council): number | undefined =>
  council.debate.arrived[council.seat('ALFA')];
const stage = (council: Council): string =>
  must(STAGES[must(council.debate.stage[council.seat('ALFA')])]);

describe('planning decides when help arrives', () => {
  it('is paid for in the year of warnings; saving is thanked', () => {
    const council = given(small).when({ type: 'prepare', seat: 'ALFA', plan: true });
    expect(council.noted('standing', council.seat('ALFA'), 'planning')).toBe(-20);
    council.when({ type: 'prepare', seat: 'GAMA', plan: false });
    expect(council.noted('standing', council.seat('GAMA'), 'planning')).toBe(10);
  });

  it('brings help in the round it is pledged', () => {
    const council = pledged(true).to('consequences');
    expect(arrived(council)).toBe(0b010);
    expect(stage(council)).toBe('delivered');
  });

  it('without it, brings help a round late', () => {
    const council = pledged(false).to('consequences');
    expect(arrived(council)).toBe(0);
    expect(stage(council)).toBe('announced');
    council.to('consequences', 2);
    expect(arrived(council)).toBe(0b010);
    expect(stage(council)).toBe('delivered');
  });

  it('without it, delays only what is new', () => {
    const council = pledged(false).to('pledge', 3);
    council.when({ type: 'pledge', seat: 'ALFA', assets: ['alf-planes', 'alf-money'] });
    council.to('consequences', 3);
    expect(arrived(council)).toBe(0b010);
    expect(arrived(council.to('consequences', 4))).toBe(0b110);
  });

  it('does not matter where the scenario says so', () => {
    const model = smallWith((scenario) => (scenario.tuning.lateWithoutPlan = false));
    expect(arrived(pledged(false, model).to('consequences'))).toBe(0b010);
  });

  it('counts an answer to the call as promised before the first round', () => {
    const council = given(small)
      .to('call')
      .with((debate) => (debate.called[1] = 1))
      .when({ type: 'pledge', seat: 'ALFA', assets: ['alf-planes'] })
      .to('consequences', 1);
    expect(arrived(council)).toBe(0b010);
  });

  it('takes away at once what is withdrawn', () => {
    const council = pledged(true).to('pledge', 2);
    council.when({ type: 'pledge', seat: 'ALFA', assets: [] }).to('tour');
    expect(arrived(council)).toBe(0);
    expect(arriving(small, council.debate, council.seat('ALFA'))).toBe(0);
  });

  it('stays delivered when a part of what has arrived is withdrawn', () => {
    const council = given(small)
      .when({ type: 'prepare', seat: 'ALFA', plan: true })
      .to('pledge', 1)
      .when({ type: 'pledge', seat: 'ALFA', assets: ['alf-planes', 'alf-money'] })
      .to('pledge', 2);
    council.when({ type: 'pledge', seat: 'ALFA', assets: ['alf-planes'] }).to('consequences');
    expect(arrived(council)).toBe(0b010);
    expect(stage(council)).toBe('delivered');
  });
});
