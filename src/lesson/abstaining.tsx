import { argumentsIn } from '../desk/analysis-arguments.tsx';
import { namesOf } from '../desk/names.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { LedgerLine, View } from '../view/types.ts';
import { ABSTAINING } from '../words/lesson-analysis.ts';
import { listOf } from '../words/numbers.ts';

const NAMED = 8;

/** The strongest arguments against help at this table, and who abstained. */
export function Abstaining(props: {
  readonly scenario: Scenario;
  readonly view: View;
  readonly lines: readonly LedgerLine[];
  readonly most: number;
}) {
  const { scenario, view, lines, most } = props;
  const names = namesOf(scenario);
  const abstained = view.shared.seats.filter(({ posture }) => posture === 'abstention');
  const who = listOf(
    abstained.map(({ id }) => names.country(id)),
    NAMED,
  );
  return (
    <>
      <p>{abstained.length === 0 ? ABSTAINING.nobody : ABSTAINING.who(who)}</p>
      <p class="fine">{ABSTAINING.intro}</p>
      <ul class="case-cards">
        {casesIn(scenario, lines)
          .slice(0, most)
          .map(({ id, title, text }) => (
            <li key={id}>
              <h3>{title}</h3>
              <p class="said">{text}</p>
            </li>
          ))}
      </ul>
    </>
  );
}

/** Arguments against help, those that moved most in this game first. */
export function casesIn(
  scenario: Scenario,
  lines: readonly LedgerLine[],
): Scenario['cards'][number][] {
  const weights = new Map<string, number>();
  for (const { card, weight } of argumentsIn(scenario, lines)) {
    weights.set(card, (weights.get(card) ?? 0) + weight);
  }
  const weightOf = (id: string): number => weights.get(id) ?? 0;
  return scenario.cards
    .filter(({ side }) => side === 'against')
    .toSorted((a, b) => weightOf(b.id) - weightOf(a.id));
}
