import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playOut } from '../../src/bots/play-out.ts';
import { loadModel } from '../../src/debate/load.ts';
import { startDebate } from '../../src/rules/start.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { checkScenario } from '../../src/scenario/checks.ts';
import { must, scenarioOf, shippedText } from '../helpers/core.ts';

const tutorial = shippedText('tutorial-3-rounds');
const NUMBER = /(?<=[:,[] )-?\d+(?=[ ,}\]\n])/g;
const places = [...tutorial.matchAll(NUMBER)].map((match) => match.index);

/** The tutorial with one of its numbers changed. */
const edited = (place: number, value: number): string => {
  NUMBER.lastIndex = 0;
  const end = place + must(/^-?\d+/.exec(tutorial.slice(place)))[0].length;
  return tutorial.slice(0, place) + String(value) + tutorial.slice(end);
};

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe('a scenario that is accepted', () => {
  it('can be played to an end in whole numbers, whatever number its author wrote', () => {
    const values = constantFrom(-10_000, -1, 0, 1, 2, 40, 999, 1000, 10_000);
    let played = 0;
    assert(
      property(
        constantFrom(...places),
        values,
        integer({ min: 0, max: 99 }),
        (place, value, seed) => {
          const parsed = parseScenario(edited(place, value), 'edited.yaml');
          if (!parsed.ok) return;
          played += 1;
          const model = loadModel(parsed.scenario);
          const { rounds } = must(parsed.scenario.lengths[0]);
          const debate = startDebate(model, { seed, rounds, humans: [] });
          playOut(model, debate, () => 'novice');
          expect(debate.ending).toBeGreaterThanOrEqual(0);
          expect(numbersIn(debate).filter((number) => !Number.isSafeInteger(number))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
    expect(places.length).toBeGreaterThan(200);
    expect(played).toBeGreaterThan(10);
  });

  it('has a verb that is always open', () => {
    const scenario = structuredClone(scenarioOf('small'));
    const verbs = must(scenario.framework).verbs.map((verb) => ({
      ...verb,
      when: { fact: 'round', op: '>=', value: 2 } as const,
    }));
    const closed = { ...scenario, framework: { ...must(scenario.framework), verbs } };
    const errors = checkScenario(closed).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['no-open-verb']);
  });
});
