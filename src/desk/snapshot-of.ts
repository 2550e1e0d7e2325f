import type { Snapshot } from '../keeping/snapshot.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { View } from '../view/types.ts';
import { GAME } from '../words/game.ts';
import { listOf, longDate } from '../words/numbers.ts';
import { VERDICT } from '../words/verdict.ts';
import { namesOf } from './names.ts';
import { tellEntry } from './telling.ts';

/** A view as words and numbers that can be shown without the rules it was made by. */
export function snapshotOf(scenario: Scenario, { shared }: View): Snapshot {
  const names = namesOf(scenario);
  const ending = names.find.ending(shared.verdict?.ending ?? '');
  return {
    title: scenario.title,
    paper: scenario.paper,
    dateline: GAME.dateline(scenario.place, longDate(shared.date)),
    edition: VERDICT.edition(shared.round, shared.rounds),
    ending: ending?.title ?? '',
    headline: ending?.headlines[shared.verdict?.headline ?? 0]?.text ?? '',
    text: ending?.text ?? '',
    gauges: shared.gauges.map(({ id, value }) => ({ name: names.gauge(id), points: value })),
    seats: shared.seats.map(({ id, posture, pledged }) => ({
      name: names.country(id),
      stance: names.stance(posture),
      pledge: listOf(names.assets(id, pledged)),
    })),
    log: shared.log.map((entry) => ({ round: entry.round, sentence: tellEntry(scenario, entry) })),
  };
}
