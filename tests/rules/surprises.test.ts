import { describe, expect, it } from 'vitest';
import { playOut } from '../../src/bots/play-out.ts';
import { dateOf, eraOf } from '../../src/rules/eras.ts';
import { startDebate } from '../../src/rules/start.ts';
import { tellEntry } from '../../src/desk/telling.ts';
import { logOf } from '../../src/view/log.ts';
import type { Model } from '../../src/rules/model.ts';
import { indexIn, modelOf, must, smallWith } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';

const flagship = modelOf('mali-2013');
const GAMES = 300;

interface Came {
  readonly seed: number;
  readonly round: number;
  readonly era: number;
  readonly date: string;
  readonly surprise: number;
}

const seen: Came[] = Array.from({ length: GAMES }, (_, index) => index * 31 + 5).flatMap((seed) => {
  const debate = startDebate(flagship, { seed, rounds: 8, humans: [] });
  const came: Came[] = [];
  playOut(flagship, debate, () => 'diplomat', {
    fact: (fact) => {
      if (fact.type !== 'surprised') return;
      const { round } = debate;
      const era = eraOf(flagship, debate);
      came.push({ seed, round, era, date: dateOf(flagship, debate), surprise: fact.surprise });
    },
  });
  return came;
});

describe('the surprises of Mali 2013', () => {
  it('are three or four in a game of eight rounds, and none comes in the first', () => {
    expect(seen.length / GAMES).toBeGreaterThan(3);
    expect(seen.length / GAMES).toBeLessThan(4);
    expect(seen.filter(({ round }) => round < 2)).toEqual([]);
  });

  it('never come twice in a game, nor twice in a round', () => {
    const once = new Set(seen.map(({ seed, surprise }) => `${seed}.${surprise}`));
    const rounds = new Set(seen.map(({ seed, round }) => `${seed}.${round}`));
    expect([once.size, rounds.size]).toEqual([seen.length, seen.length]);
  });

  it('come in their eras and between their dates', () => {
    const wrong = seen.filter(({ date, era, surprise }) => {
      const { eras, from = '', until = '9999' } = must(flagship.scenario.surprises[surprise]);
      const id = must(flagship.scenario.eras[era]).id;
      return !eras.includes(id) || date < from || date > until;
    });
    expect(wrong).toEqual([]);
  });

  it('can all come', () => {
    const never = flagship.scenario.surprises.filter(
      (_, index) => !seen.some(({ surprise }) => surprise === index),
    );
    expect(never.map(({ id }) => id)).toEqual([]);
  });

  it('are small but felt, and help about as often as they harm', () => {
    const { gauges, surprises } = flagship.scenario;
    const sizes = surprises.flatMap(({ effects }) => effects.map(({ add }) => Math.abs(add)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(60);
    const harm = surprises.map(({ effects }) =>
      effects.reduce((sum, { add, gauge }) => {
        const good = gauges.find(({ id }) => id === gauge)?.good;
        return good === undefined ? sum : sum + (good === 'down' ? add : -add);
      }, 0),
    );
    expect(harm.filter((by) => by < 0).length).toBeGreaterThanOrEqual(6);
    expect(harm.filter((by) => by > 0).length).toBeGreaterThanOrEqual(6);
  });

  it('are called invented where no source stands behind them', () => {
    const { surprises } = flagship.scenario;
    expect(surprises.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(surprises.length).toBeGreaterThanOrEqual(14);
  });
});

const STORM = {
  id: 'storm',
  title: 'A storm',
  text: 'It blows.',
  weight: 10,
  eras: ['late'],
  effects: [
    { gauge: 'fire', add: 30 },
    { measure: 'threat' as const, who: ['near'], add: 12 },
  ],
  claims: [],
  sources: [],
};

const surprising = (chance: number, ...surprises: readonly object[]): Model =>
  smallWith((scenario) => {
    Object.assign(scenario, { surpriseChance: chance, surprises });
  });

const dispatches = (model: Model): number[] =>
  given(model, { seed: 77 }).to('consequences', 4).debate.usedDispatches;

describe('a surprise', () => {
  const model = surprising(1000, STORM);

  it('changes numbers at once, each under its own cause', () => {
    const council = given(model).to('dispatch', 3);
    expect(council.happened('surprised')).toEqual([{ type: 'surprised', surprise: 0 }]);
    const fire = indexIn(model.scenario.gauges, 'fire');
    expect(council.noted('gauge', fire, 'surprise')).toBe(30);
    expect(council.noted('threat', council.seat('ALFA'), 'surprise')).toBe(12);
    expect(council.noted('threat', council.seat('BETA'), 'surprise')).toBe(0);
  });

  it('stays for its round, and does not come again', () => {
    const council = given(model).to('consequences', 3);
    expect(council.debate.surprise).toBe(0);
    expect(council.to('dispatch', 4).happened('surprised')).toEqual([]);
    expect(council.debate.surprise).toBe(-1);
  });

  it('is drawn apart from everything else: the dispatches of a game stay what they were', () => {
    const harmless = { ...STORM, eras: ['early', 'late'], effects: [{ gauge: 'fire', add: 0 }] };
    expect(dispatches(surprising(1000, harmless))).toEqual(dispatches(modelOf('small')));
  });

  it('waits for its condition', () => {
    const never = { ...STORM, when: { fact: 'gauge.fire', op: '>=', value: 5000 } };
    const council = given(surprising(1000, never)).to('consequences', 4);
    expect(council.debate.usedSurprises).toEqual([]);
  });

  it('is told in the log by its title', () => {
    const [entry] = logOf(model, [{ round: 3, fact: { type: 'surprised', surprise: 0 } }], {
      seat: -1,
      over: false,
    });
    expect(tellEntry(model.scenario, must(entry))).toBe('And then: “A storm”.');
  });
});
