import type { StancesByRound } from '../desk/analysis-stood.tsx';
import type { Posture } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { SharedView } from '../view/types.ts';

/** The stances that stood at the end of each round, read from what all could see: a seat no change of which is told has stood as it does now. */
export function stoodByRound(
  scenario: Pick<Scenario, 'actors'>,
  {
    log,
    round,
    seats,
  }: Pick<SharedView, 'log' | 'round'> & {
    readonly seats: readonly Pick<SharedView['seats'][number], 'id' | 'posture'>[];
  },
): StancesByRound {
  const changes = log.filter(({ kind }) => kind === 'pledge-changed');
  const now = new Map<string, Posture>(seats.map(({ id, posture }) => [id, posture]));
  // What was promised in the briefing stood before round 1, and is not taken back.
  for (const { round: when, seat, from } of changes.toReversed()) {
    if (when > 0 && seat !== undefined && from !== undefined) now.set(seat, from);
  }
  return Array.from({ length: round }, (_, index) => {
    const at = index + 1;
    for (const { round: when, seat, to } of changes) {
      if (when === at && seat !== undefined && to !== undefined) now.set(seat, to);
    }
    return { round: at, postures: scenario.actors.map(({ id }) => now.get(id) ?? 'undecided') };
  });
}
