import { POSTURES } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import { HISTORY } from '../words/history.ts';
import { listOf } from '../words/numbers.ts';
import { HistoryFacts } from './history-states.tsx';
import './history.css';

const WORDS = HISTORY.account;

/** Whether a crisis says of anybody what it did in fact. */
export const hasAccount = ({ actors }: Scenario): boolean =>
  actors.some(({ history }) => history?.note !== undefined);

/** What happened, state by state, for a crisis whose games nobody has set beside it yet. */
export function HistoryAccount({ scenario }: { readonly scenario: Scenario }) {
  return (
    <>
      <div class="introduction">
        <h1 tabIndex={-1} data-task={true}>
          {WORDS.title(scenario.title)}
        </h1>
        <p class="said lead">{WORDS.introduction}</p>
      </div>
      <section aria-labelledby="history-stood">
        <h2 id="history-stood">{WORDS.stood}</h2>
        <dl class="misses">
          {POSTURES.map((posture) => ({ posture, names: thoseIn(scenario, posture) }))
            .filter(({ names }) => names !== '')
            .map(({ posture, names }) => (
              <div key={posture}>
                <dt>{scenario.stances[posture].name}</dt>
                <dd>{names}</dd>
              </div>
            ))}
        </dl>
        <p class="fine">{WORDS.reading}</p>
      </section>
      <HistoryFacts scenario={scenario} did={WORDS.did} />
    </>
  );
}

const thoseIn = ({ actors }: Scenario, posture: string): string =>
  listOf(actors.filter(({ history }) => history?.stance === posture).map(({ name }) => name));
