import { describe, expect, it } from 'vitest';
import { factorOf, productOf } from '../../src/rules/inputs.ts';
import { indexIn, modelOf, must, smallWith } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { Council } from '../helpers/core-council.ts';

const small = modelOf('small');
const HIDDEN_USUAL = 1;

const turned = (change: (council: Council) => void = () => undefined, model = small): Council => {
  const council = given(model).to('tour', 1);
  council.debate.hidden = HIDDEN_USUAL;
  change(council);
  return council.to('consequences');
};

/** What one term of the theatre did in the round just settled. */
const term = (council: Council, id: string): number => {
  const item = indexIn(council.model.scenario.theatre, id);
  return council.notes
    .filter((note) => note.cause === 'theatre' && note.item === item)
    .reduce((sum, note) => sum + note.by, 0);
};

const solidarity = (council: Council): void => {
  council.debate.posture[1] = 3;
};

describe('the theatre turns once a round, term by term', () => {
  it('by the hidden strength', () => {
    expect(term(turned(), 'grows')).toBe(50);
    expect(
      term(
        turned((council) => (council.debate.hidden = 2)),
        'grows',
      ),
    ).toBe(80);
  });

  it('by a noise within its bounds that changes from seed to seed', () => {
    const noise = Array.from({ length: 60 }, (_, seed) => {
      const council = given(small, { seed }).to('consequences', 1);
      return term(council, 'wind');
    });
    expect(Math.min(...noise)).toBeGreaterThanOrEqual(-10);
    expect(Math.max(...noise)).toBeLessThanOrEqual(10);
    expect(new Set(noise).size).toBeGreaterThan(10);
  });

  it('by how much of a need is met', () => {
    expect(term(turned(), 'struck')).toBe(0);
    expect(
      term(
        turned(({ debate }) => (debate.arrived[2] = 0b001)),
        'struck',
      ),
    ).toBe(-50);
    expect(
      term(
        turned(({ debate }) => (debate.arrived[1] = 0b001)),
        'struck',
      ),
    ).toBe(-100);
  });

  it('by a gauge above a threshold, as a share of a span', () => {
    expect(
      term(
        turned(({ debate }) => (debate.gauges[0] = 250)),
        'fear',
      ),
    ).toBe(0);
    // The gap that stays open adds 30 first; then (430 − 300) of 500.
    expect(
      term(
        turned(({ debate }) => (debate.gauges[0] = 400)),
        'fear',
      ),
    ).toBe(26);
    expect(
      term(
        turned(({ debate }) => (debate.gauges[0] = 970)),
        'fear',
      ),
    ).toBe(100);
  });

  it('by the share of votes in a stance, and a flag turned round', () => {
    // Alfa has 10 of the 20 votes that are not the framework nation's.
    expect(term(turned(solidarity), 'company')).toBe(-45);
    const called = (council: Council): void => {
      solidarity(council);
      council.debate.flags = 0b10;
    };
    expect(term(turned(called), 'company')).toBe(0);
  });

  it('by a gap that stayed open', () => {
    expect(term(turned(), 'gap')).toBe(40);
    expect(
      term(
        turned(({ debate }) => (debate.gapKind = -1)),
        'gap',
      ),
    ).toBe(0);
  });

  it('in steps as long as the game is short', () => {
    const council = given(small, { rounds: 2 }).to('consequences', 1);
    expect(term(council, 'waits')).toBe(100);
    expect(term(turned(), 'waits')).toBe(50);
  });

  it('taking all terms at the values of its beginning, so that their order does not matter', () => {
    const swapped = smallWith((scenario) => scenario.theatre.reverse());
    const plain = turned();
    expect(turned(undefined, swapped).debate.gauges).toEqual(plain.debate.gauges);
  });

  it('within the scale, and the ledger says what the limit took', () => {
    const council = turned(({ debate }) => (debate.gauges[0] = 965));
    const noted = council.noted('gauge', 0, 'theatre');
    expect(noted).toBeGreaterThan(30);
    expect(council.noted('gauge', 0, 'limit')).toBe(35 - 30 - noted);
    expect(council.gauge('fire')).toBe(1000);
  });

  it('held to the scale only after the last term', () => {
    const council = turned(({ debate }) => {
      debate.gauges[0] = 970;
      debate.arrived[1] = 0b001;
    });
    expect(council.gauge('fire')).toBe(1000 + council.noted('gauge', 0, 'theatre'));
    expect(council.noted('gauge', 0, 'limit')).toBe(0);
  });
});

const valued = (source: Parameters<typeof factorOf>[1], add = 1000): number => {
  const { debate } = given(small);
  debate.gauges[0] = 420;
  return productOf({ add, factors: [factorOf(small.scenario, source)] }, small, debate, -7);
};

describe('a factor', () => {
  it.each([
    ['is the number itself without a span', { input: 'gauge.fire' }, 420],
    ['may be negative without a span', { input: 'noise' }, -7],
    ['takes its threshold away', { input: 'gauge.fire', above: 400 }, 20],
    ['is a share of its span', { input: 'gauge.fire', span: 840 }, 500],
    ['is never more than the whole', { input: 'gauge.fire', span: 100 }, 1000],
    ['is never less than nothing', { input: 'gauge.fire', above: 500, span: 100 }, 0],
    ['can be turned round', { input: 'gauge.fire', span: 840, inverse: true }, 500],
    ['knows no adopted dossier yet', { input: 'dossier.plan' }, 0],
  ] as const)('%s', (_name, source, value) => {
    expect(valued(source)).toBe(value);
  });

  it('is cut towards zero, on either side', () => {
    expect(valued({ input: 'gauge.fire' }, 5)).toBe(2);
    expect(valued({ input: 'gauge.fire' }, -5)).toBe(-2);
  });
});

const unity = (...plan: readonly number[]): number => {
  const council = given(small).to('tour', 1);
  plan.forEach((position, seat) => (council.debate.positions[seat * 2] = position));
  return council.to('consequences').gauge('unity');
};

describe('computed gauges', () => {
  it('measure needs, resolve and pledges', () => {
    const council = given(small)
      .to('tour', 1)
      .with((debate) => (debate.arrived[1] = 0b101))
      .with((debate) => (debate.pledged[1] = 0b101))
      .with((debate) => (debate.posture[1] = 3))
      .with((debate) => (debate.planned[1] = 1))
      .to('consequences');
    // Strike and funds are met in full, lift and care not at all; Alfa has half of the votes that count.
    expect(council.gauge('supply')).toBe(500);
    expect(council.gauge('pledged')).toBe(500);
    // (10·450 + 10·470 + 6·450 + 4·430) / 30, cut.
    expect(council.gauge('will')).toBe(454);
  });

  it('measure how close the positions on the dossiers are', () => {
    expect(unity(500, 500, 500, 500)).toBe(1000);
    expect(unity(500, 600, 500, 400)).toBeLessThan(1000);
    expect(unity(500, 800, 500, 200)).toBeLessThan(unity(500, 600, 500, 400));
    expect(unity(0, 1000, 0, 1000)).toBe(500);
  });

  it('leave fallen governments out of the will', () => {
    const council = given(small)
      .to('tour', 1)
      .with((debate) => (debate.standing[1] = 0));
    council.to('consequences');
    expect(council.gauge('will')).toBe(Math.trunc((10 * 450 + 6 * 450 + 4 * 430) / 20));
  });

  it('remember their highest value', () => {
    const council = turned(({ debate }) => (debate.gauges[0] = 650));
    const peak = must(council.debate.peaks[0]);
    council.with((debate) => (debate.gauges[0] = 100)).to('consequences', 2);
    expect(council.debate.peaks[0]).toBe(peak);
    expect(peak).toBeGreaterThan(650);
  });
});
