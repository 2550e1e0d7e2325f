import { describe, expect, it } from 'vitest';
import { tellEffects } from '../../src/desk/effects.ts';
import { tellRules } from '../../src/desk/era-rules.ts';
import { must, scenarioOf } from '../helpers/core.ts';

const flagship = scenarioOf('mali-2013');
const small = scenarioOf('small');
const told = (id: string): string[] =>
  tellRules(flagship, must(flagship.eras.find((era) => era.id === id)));

/** Two rules that are told in one sentence. */
const TOLD_TOGETHER = ['distrust', 'persuasion'];

/** Rules of an era that are not the usual ones: each has a sentence, or shares one. */
const unusual = (id: string): number => {
  const { rules } = must(flagship.eras.find((era) => era.id === id));
  const early = flagship.gapEffects.earlyEra === id ? 1 : 0;
  return (
    early +
    Object.entries(rules).filter(
      ([name, value]) =>
        !TOLD_TOGETHER.includes(name) && value !== 1000 && value !== false && value !== undefined,
    ).length
  );
};

describe('the rules of an era', () => {
  it.each(['emergency', 'burden', 'settlement'])('of %s are each told in one sentence', (id) => {
    expect(told(id)).toHaveLength(unusual(id));
    expect(told(id).length).toBeGreaterThan(2);
    for (const sentence of told(id)) expect(sentence).toMatch(/^[A-Z0-9][^.]*(?:\.\d[^.]*)*\.$/);
  });

  it('are told with the numbers that are paid', () => {
    const { costs } = flagship.tuning;
    expect(costs.upkeep).toBe(15);
    expect(told('burden')).toContain('Standing in solidarity costs 3 standing a round, not 1.5.');
    expect(told('emergency')[1]).toBe(
      'A first step costs 2.1 standing for a token and 7 for solidarity, not 3 and 10.',
    );
  });

  it('are nothing where an era changes nothing', () => {
    const [early, late] = small.eras;
    expect(tellRules(small, { ...must(late), rules: must(early).rules })).toEqual([]);
  });
});

describe('what a surprise changed', () => {
  it('is told number by number, and whose', () => {
    expect(
      tellEffects(flagship, [
        { gauge: 'burden', add: 30 },
        { measure: 'threat', add: -15, who: ['all'] },
        { measure: 'persuasion', add: 12, who: ['neutral', 'DE'] },
      ]),
    ).toEqual([
      "France's burden +3",
      'threat felt −1.5 (all capitals)',
      'leaning towards help +1.2 (all “Neutral” capitals and Berlin)',
    ]);
  });
});
