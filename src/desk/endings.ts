import type { Scenario } from '../scenario/schema.ts';

/** An ending as charts and tables show it. */
export interface EndingShown {
  /** Its place in the scenario, by which futures count it. */
  readonly index: number;
  readonly title: string;
  /** Names its colour: the tier's place, and its own place within the tier. */
  readonly tone: string;
}

const TONES = 5;
const SHADES = 5;

function build(scenario: Scenario): EndingShown[] {
  return scenario.tiers.flatMap(({ id }, tier) =>
    scenario.endings
      .map((ending, index) => ({ ending, index }))
      .filter(({ ending }) => ending.tier === id)
      .map(({ ending, index }, place) => ({
        index,
        title: ending.title,
        tone: `tone-${String(tier % TONES)} shade-${String(place % SHADES)}`,
      })),
  );
}

const known = new WeakMap<Scenario, readonly EndingShown[]>();

/** The endings in the order of their tiers. */
export function endingsOf(scenario: Scenario): readonly EndingShown[] {
  const endings = known.get(scenario) ?? build(scenario);
  known.set(scenario, endings);
  return endings;
}
