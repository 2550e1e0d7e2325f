import { describe, expect, it } from 'vitest';
import { startDebate } from '../../src/rules/start.ts';
import { modelOf, must, smallWith } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';

const small = modelOf('small');

describe('the hidden strength', () => {
  it('is hinted, then shown, at the shares of the game the scenario names', () => {
    const council = given(small);
    const told = [1, 2, 3, 4].map((round) => {
      council.to('consequences', round);
      return [
        council.debate.known,
        ...council.facts.map(({ type }) => type).filter((type) => /hinted|shown/.test(type)),
      ];
    });
    expect(told).toEqual([[0], [1, 'hinted'], [2, 'strength-shown'], [2]]);
  });

  it('is hinted and shown at once in a game too short for both', () => {
    const council = given(small, { rounds: 2 }).to('consequences', 1);
    expect(council.debate.known).toBe(1);
    expect(council.to('consequences', 2).debate.known).toBe(2);
  });

  it('is drawn by the chances the scenario gives', () => {
    const drawn = Array.from({ length: 1000 }, (_, seed) => given(small, { seed }).debate.hidden);
    const share = (setting: number): number => drawn.filter((value) => value === setting).length;
    expect([0, 1, 2].map(share)).toEqual([
      expect.closeTo(400, -2),
      expect.closeTo(300, -2),
      expect.closeTo(300, -2),
    ]);
  });

  it('never leaves a setting out that has a chance, nor draws one that has none', () => {
    const model = smallWith((scenario) => {
      must(scenario.hidden.settings[0]).chance = 0;
      must(scenario.hidden.settings[1]).chance = 1000;
      must(scenario.hidden.settings[2]).chance = 0;
    });
    const drawn = Array.from({ length: 50 }, (_, seed) => given(model, { seed }).debate.hidden);
    expect(new Set(drawn)).toEqual(new Set([1]));
  });
});

describe('warnings', () => {
  it('come when a gauge passes them, mildest first and once each', () => {
    const council = given(small)
      .to('tour', 1)
      .with((debate) => (debate.gauges[0] = 470))
      .to('consequences');
    expect(council.happened('warned')).toEqual([{ type: 'warned', gauge: 0, warning: 0 }]);
    const later = (round: number): unknown[] => {
      council
        .to('tour', round)
        .with((debate) => (debate.gauges[0] = 680))
        .to('consequences');
      return council.happened('warned').filter(({ gauge }) => gauge === 0);
    };
    expect(later(2)).toEqual([{ type: 'warned', gauge: 0, warning: 1 }]);
    expect(later(3)).toEqual([]);
  });

  it('come together when a gauge jumps past both', () => {
    const council = given(small)
      .to('tour', 1)
      .with((debate) => (debate.gauges[0] = 800))
      .to('consequences');
    expect(council.happened('warned').map(({ warning }) => warning)).toEqual([0, 1]);
  });

  it('watch the other way for a gauge that should be high', () => {
    const model = smallWith((scenario) => {
      must(scenario.gauges[3]).warnings = [{ at: 100, text: 'No will.' }];
    });
    const calm = given(model).to('consequences', 1);
    expect(calm.happened('warned')).toEqual([]);
    const worn = given(model)
      .to('tour', 1)
      .with((debate) => debate.resolve.fill(50));
    expect(worn.to('consequences').happened('warned')).toEqual([
      { type: 'warned', gauge: 3, warning: 0 },
    ]);
  });
});

describe('the hint', () => {
  const hints = Array.from({ length: 400 }, (_, seed) =>
    startDebate(modelOf('mali-2013'), { seed, rounds: 8, humans: [] }),
  );

  it('is true about seven times in ten, and otherwise of another setting', () => {
    const honest = hints.filter(({ hidden, hinted }) => hidden === hinted).length;
    expect(honest).toBeGreaterThan(250);
    expect(honest).toBeLessThan(310);
    expect(hints.every(({ hinted }) => hinted >= 0 && hinted < 3)).toBe(true);
  });
});
