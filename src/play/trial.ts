import { loadModel } from '../debate/load.ts';
import { originOf, scenarioHash } from '../debate/record.ts';
import type { GameRecord } from '../debate/record.ts';
import { takeTrial } from '../keeping/trial.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/schema.ts';
import { recordedGame } from '../simulation/pure/simulate.ts';
import type { Begin } from './begin.ts';

/** What the studio has laid ready: a game to be played, or one by bots alone to be looked at. */
export type LaidGame =
  { readonly begin: Begin } | { readonly scenario: Scenario; readonly record: GameRecord };

/** Takes it up through the same door as any scenario from outside; null when there is nothing sound. */
export function laidGame(): LaidGame | null {
  const trial = takeTrial();
  const parsed = trial === null ? null : parseScenario(trial.text, 'scenario.yaml');
  if (trial === null || parsed === null || !parsed.ok) return null;
  const { scenario } = parsed;
  const { seed, rounds, seat } = trial;
  if (!scenario.lengths.some((length) => length.rounds === rounds)) return null;
  if (seat === null) {
    const { record } = recordedGame(loadModel(scenario), seed, rounds, originOf(scenario));
    return { scenario, record };
  }
  if (!scenario.actors.some(({ id }) => id === seat)) return null;
  // Under a name of its own: a trial never takes the place of a game that is kept here.
  const branch = scenarioHash(scenario).slice(0, 8);
  const plan = { scenario, seat, seed, rounds, skill: 'diplomat' as const, branch };
  return { begin: { plan, fresh: true } };
}
