import { describe, expect, it } from 'vitest';
import { factReader, testOf } from '../../src/rules/conditions.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { FALLEN } from '../../src/rules/stages.ts';
import type { Condition } from '../../src/scenario/condition.ts';
import { ownFacts, sharedFacts } from '../../src/scenario/vocabulary.ts';
import { modelOf, must, SHIPPED } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';

const small = modelOf('small');
const holds = (condition: Condition, debate = given(small).debate, seat = 1): boolean =>
  testOf(small.scenario, condition)(small, debate, seat);
const read = (fact: string, set: (debate: Debate) => void, seat = 1): number => {
  const { debate } = given(small, { humans: ['ALFA'] });
  set(debate);
  return must(factReader(small.scenario, fact))(small, debate, seat);
};

describe('conditions', () => {
  const start = { fact: 'gauge.fire', value: 300 } as const;

  it.each([
    ['>=', true],
    ['<=', true],
    ['==', true],
    ['>', false],
    ['<', false],
    ['!=', false],
  ] as const)('compare with %s', (op, expected) => {
    expect(holds({ ...start, op })).toBe(expected);
  });

  it('hold together, either way, and turned round', () => {
    const yes: Condition = { fact: 'round', op: '==', value: 0 };
    const no: Condition = { fact: 'round', op: '==', value: 9 };
    expect(holds({ all: [yes, yes] })).toBe(true);
    expect(holds({ all: [yes, no] })).toBe(false);
    expect(holds({ any: [no, yes] })).toBe(true);
    expect(holds({ any: [no, no] })).toBe(false);
    expect(holds({ not: no })).toBe(true);
    expect(holds({ not: { all: [yes, { any: [no, yes] }] } })).toBe(false);
  });

  it('always hold where there is none', () => {
    expect(testOf(small.scenario, undefined)(small, given(small).debate, -1)).toBe(true);
  });
});

describe('facts', () => {
  it.each([
    ['gauge.phone', 200, () => undefined],
    ['peak.fire', 777, (d) => (d.peaks[0] = 777)],
    ['round', 3, (d) => (d.round = 3)],
    ['rounds', 4, () => undefined],
    ['last', 0, (d) => (d.round = 3)],
    ['last', 1, (d) => (d.round = 4)],
    ['hidden', 80, (d) => (d.hidden = 2)],
    ['gaps.filled', 2, (d) => (d.gapsFilled = 2)],
    ['gaps.unfilled', 3, (d) => (d.gapsUnfilled = 3)],
    ['share.solidarity', 500, (d) => (d.posture[1] = 3)],
    ['share.token', 300, (d) => (d.posture[2] = 2)],
    ['share.pledged', 800, (d) => d.posture.splice(1, 2, 3, 2)],
    ['share.undecided', 1000, () => undefined],
    ['count.pledged', 2, (d) => d.posture.splice(1, 2, 3, 2)],
    ['count.abstention', 1, (d) => (d.posture[3] = 1)],
    ['large.solidarity', 1, (d) => (d.posture[1] = 3)],
    ['flag.called', 1, (d) => (d.flags = 0b10)],
    ['flag.called', 0, (d) => (d.flags = 0b01)],
    ['dossiers.adopted', 0, () => undefined],
    ['dossier.plan', 0, () => undefined],
    ['fallen.count', 1, (d) => (d.stage[2] = FALLEN)],
    ['players.fallen', 0, (d) => (d.stage[2] = FALLEN)],
    ['players.fallen', 1, (d) => (d.stage[1] = FALLEN)],
    ['seat.BETA.token', 1, (d) => (d.posture[2] = 2)],
    ['seat.BETA.standing', 500, () => undefined],
    ['seat.BETA.fallen', 1, (d) => (d.stage[2] = FALLEN)],
    ['own.token', 1, (d) => (d.posture[1] = 2)],
    ['own.standing', 500, () => undefined],
    ['own.standing-change', -7, (d) => (d.standing[1] = 493)],
    ['own.filled', 2, (d) => (d.filled[1] = 2)],
    ['own.mandate', 1, (d) => (d.asked[1] = 1)],
    ['own.risk', 1, (d) => (d.pledged[1] = 0b001)],
    ['own.risk', 0, (d) => (d.pledged[1] = 0b110)],
    ['own.sends.money', 1, (d) => (d.pledged[1] = 0b100)],
    ['own.sends.money', 0, (d) => (d.pledged[1] = 0b011)],
    ['own.channel.fund', 1, (d) => (d.pledged[1] = 0b100)],
    ['own.channel.fund', 0, (d) => (d.pledged[1] = 0b011)],
    ['own.peers.token', 500, (d) => (d.posture[2] = 2)],
    ['own.peers.pledged', 1000, (d) => d.posture.splice(2, 2, 3, 2)],
    ['own.fallen', 1, (d) => (d.stage[1] = FALLEN)],
  ] as readonly (readonly [string, number, (debate: Debate) => void])[])(
    '%s reads %i',
    (fact, value, set) => {
      expect(read(fact, set)).toBe(value);
    },
  );

  it('leave fallen governments out of every share', () => {
    expect(read('share.solidarity', (d) => (d.posture[1] = d.stage[1] = 3))).toBe(500);
    const fallen = read('share.solidarity', (d) => {
      d.posture[1] = 3;
      d.stage[1] = FALLEN;
    });
    expect(fallen).toBe(0);
  });

  it.each(['small', ...SHIPPED] as const)(
    'of the vocabulary can all be read in %s, as whole numbers',
    (id) => {
      const model = modelOf(id);
      const { debate } = given(model);
      const facts = [...sharedFacts(model.scenario), ...ownFacts(model.scenario)];
      const values = facts.map((fact) => factReader(model.scenario, fact)?.(model, debate, 1));
      expect(facts.filter((_, index) => !Number.isInteger(values[index]))).toEqual([]);
    },
  );

  it.each(['nonsense', 'gauge.nonsense', 'seat.NOBODY.token', 'own.sends.nonsense', 'constructor'])(
    'do not include %s',
    (fact) => {
      expect(sharedFacts(small.scenario)).not.toContain(fact);
      expect(ownFacts(small.scenario)).not.toContain(fact);
    },
  );
});
