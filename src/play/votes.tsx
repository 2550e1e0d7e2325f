import { namesOf } from '../desk/names.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Vote } from '../session/show-of-hands.ts';
import { HANDS } from '../words/together.ts';
import { optionName } from './ballot-words.ts';

interface Props {
  readonly scenario: Scenario;
  readonly votes: readonly Vote[];
}

/** How the hands of a room went, round by round: what to talk about afterwards. */
export function Votes({ scenario, votes }: Props) {
  const rounds = [...new Set(votes.map(({ round }) => round))];
  return (
    <section class="votes" aria-labelledby="votes-title">
      <h2 id="votes-title">{HANDS.title}</h2>
      {rounds.length === 0 && <p>{HANDS.empty}</p>}
      {rounds.map((round) => (
        <div key={round}>
          <h3>{round === 0 ? HANDS.before : HANDS.round(round)}</h3>
          <ul>
            {votes
              .filter((vote) => vote.round === round)
              .map((vote, place) => (
                <Counted key={place} scenario={scenario} vote={vote} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Whether no other answer had as many hands as the one that was chosen. */
const isClear = ({ counts, chosen }: Vote): boolean => {
  const others = Object.entries(counts).filter(([id]) => id !== chosen);
  return others.every(([, count]) => count < (counts[chosen] ?? 0)) && (counts[chosen] ?? 0) > 0;
};

function Counted({ scenario, vote }: { readonly scenario: Scenario; readonly vote: Vote }) {
  const { task, seat, counts, chosen } = vote;
  const name = (id: string): string => optionName(scenario, task, id);
  const hands = Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([id, count]) => HANDS.counted(name(id), count));
  return (
    <li>
      <strong>{namesOf(scenario).country(seat)}</strong>, {HANDS.tell[task]}: {hands.join(', ')}
      {hands.length > 0 && '; '}
      {HANDS.decided(name(chosen))}
      {!isClear(vote) && <span class="fine"> ({HANDS.byLead})</span>}
    </li>
  );
}
