import type { Actor, Scenario } from '../scenario/schema.ts';
import type { HistoryAnswer, HistoryOutcome, HistoryRecord } from '../scenario/history.ts';
import { HISTORY } from '../words/history.ts';
import { listOf } from '../words/numbers.ts';
import { Sources } from './sources.tsx';

const WORDS = HISTORY.states;

interface Props {
  readonly scenario: Scenario;
  readonly outcomes: readonly HistoryOutcome[];
  readonly record: HistoryRecord;
}

const compared = ({ scenario, record }: Omit<Props, 'outcomes'>): Actor[] =>
  scenario.actors.filter(({ id }) => record.states[id] !== undefined);

function happened(answer: HistoryAnswer): string {
  if (answer.happened === null) return WORDS.unknown;
  if (answer.happened === 'given') return WORDS.given;
  return answer.happened ? WORDS.yes : WORDS.no;
}

/** Every state: in how many games it did it, and what it did. */
export function HistoryStates(props: Props & { readonly when: string }) {
  const { outcomes, when } = props;
  return (
    <section aria-labelledby="history-states">
      <h2 id="history-states">{WORDS.title}</h2>
      <div class="scrolls">
        <table class="states">
          <caption class="for-ears">{WORDS.caption}</caption>
          <thead>
            <tr>
              <th rowSpan={2} scope="col">
                {WORDS.state}
              </th>
              {outcomes.map(({ id, name }) => (
                <th key={id} colSpan={2} scope="colgroup">
                  {name}
                </th>
              ))}
            </tr>
            <tr>
              {outcomes.flatMap(({ id }) => [
                <th key={`${id}-here`} scope="col">
                  {WORDS.here}
                </th>,
                <th key={`${id}-then`} scope="col">
                  {when}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {compared(props).map((actor) => (
              <tr key={actor.id}>
                <th scope="row">{actor.name}</th>
                {outcomes.map((outcome) => (
                  <Answer key={outcome.id} {...props} outcome={outcome} actor={actor} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Misses {...props} />
    </section>
  );
}

function Answer({
  record,
  outcome,
  actor,
  when,
}: Props & {
  readonly outcome: HistoryOutcome;
  readonly actor: Actor;
  readonly when: string;
}) {
  const answer = record.states[actor.id]?.[outcome.id];
  if (answer === undefined || answer.file === null) {
    return (
      <td colSpan={2} data-of={outcome.name}>
        {WORDS.unknown}
      </td>
    );
  }
  const share = Math.round((100 * answer.file) / record.games);
  return (
    <>
      <td class="share" data-of={outcome.name} data-label={WORDS.here} style={{ '--share': share }}>
        {WORDS.share(String(share))}
      </td>
      <td class={answer.hit === false ? 'miss' : ''} data-label={when}>
        {happened(answer)}
        {answer.hit !== undefined && <em> {answer.hit ? WORDS.hit : WORDS.miss}</em>}
      </td>
    </>
  );
}

/** The states the bots get wrong, by name. */
function Misses(props: Props) {
  const missed = (outcome: HistoryOutcome, did: boolean): string =>
    listOf(
      compared(props)
        .filter(({ id }) => {
          const answer = props.record.states[id]?.[outcome.id];
          return answer?.hit === false && answer.happened === did;
        })
        .map(({ name }) => name),
    );
  return (
    <>
      <h3>{HISTORY.misses.title}</h3>
      <dl class="misses">
        {props.outcomes.flatMap((outcome) =>
          [true, false].map((did) => (
            <div key={`${outcome.id}-${String(did)}`}>
              <dt>{did ? outcome.missedYes : outcome.missedNo}</dt>
              <dd>{missed(outcome, did) || HISTORY.misses.none}</dd>
            </div>
          )),
        )}
      </dl>
    </>
  );
}

/** What each state did, what stood before, and where both were read. */
export function HistoryFacts({ scenario, did }: { scenario: Scenario; did: string }) {
  return (
    <section aria-labelledby="history-facts">
      <h2 id="history-facts">{HISTORY.facts.title}</h2>
      <ul class="facts">
        {scenario.actors.map((actor) => (
          <li key={actor.id}>
            <h3>{actor.name}</h3>
            {actor.history?.note !== undefined && (
              <p>
                <strong>{did}.</strong> {actor.history.note}
              </p>
            )}
            {actor.facts !== undefined && (
              <p class="fine">
                <strong>{HISTORY.facts.before}.</strong> {actor.facts}
              </p>
            )}
            <Sources scenario={scenario} ids={actor.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
