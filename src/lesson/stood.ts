import type { StancesByRound } from '../desk/analysis-stood.tsx';
import type { Posture } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { SharedView } from '../view/types.ts';

/** The stances that stood at the end of each round, read from what all could see. */
export function stoodByRound(
  scenario: Pick<Scenario, 'actors'>,
  { log, round }: Pick<SharedView, 'log' | 'round'>,
): StancesByRound {
  const now = new Map<string, Posture>();
  return Array.from({ length: round }, (_, index) => {
    const at = index + 1;
    for (const { kind, round: when, seat, to } of log) {
      if (kind === 'pledge-changed' && when === at && seat !== undefined && to !== undefined) {
        now.set(seat, to);
      }
    }
    return { round: at, postures: scenario.actors.map(({ id }) => now.get(id) ?? 'undecided') };
  });
}
