/** When a fitted formula may replace the one in the file: the rule of docs/model.md, by counts. */
import { loadModel } from '../../src/debate/load.ts';
import { withResolve } from '../../src/simulation/pure/history-variants.ts';
import { simulate } from '../../src/simulation/pure/simulate.ts';
import type { Sample } from '../../src/simulation/pure/history.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Figures } from './figures.ts';

type Formula = Scenario['formula']['resolve'];
export type Endings = Readonly<Record<string, number>>;

const LEAST = 0.02;
const MOST = 0.45;

/** Endings of games by bots alone that can occur without a player. */
export function endingsWith(scenario: Scenario, formula: Formula, sample: Sample): Endings {
  const { endings } = simulate(loadModel(withResolve(scenario, formula)), sample);
  const needsPlayer = (id: string): boolean => {
    const when = scenario.endings.find((ending) => ending.id === id)?.when;
    return JSON.stringify(when ?? '').includes('players.');
  };
  return Object.fromEntries(Object.entries(endings).filter(([id]) => !needsPlayer(id)));
}

/** Whether each ending has between 2 and 45 % of the games. */
export function inBounds(endings: Endings, games: number): boolean {
  return Object.values(endings).every((n) => n >= LEAST * games && n <= MOST * games);
}

/** At least as good by balanced accuracy at ½ and by log score. */
export const asGood = (fitted: Figures, file: Figures): boolean =>
  fitted.balanced.value >= file.balanced.value && fitted.log.value >= file.log.value;
