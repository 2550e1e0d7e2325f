import { useState } from 'preact/hooks';
import { namesOf } from '../desk/names.ts';
import type { Scenario } from '../scenario/schema.ts';
import { LIMITS } from '../session/protocol.ts';
import type { Article, Explanation } from '../session/protocol.ts';
import type { LessonLink } from '../session/remote.ts';
import { EXPLAIN, PRESS } from '../words/lesson-seldom.ts';
import { Lines } from './lines.tsx';
import { tellNo } from './told.ts';
import { useSending } from './use-sending.ts';
import { Card, Outcome } from './write.tsx';

interface Props {
  readonly link: LessonLink;
  readonly scenario: Scenario;
}

/** One sentence on the vote, by whoever is not speaking. */
export function ExplainVote({ link, scenario }: Props) {
  const [text, setText] = useState('');
  const sending = useSending(link);
  const send = (event: Event): void => {
    event.preventDefault();
    if (text.trim() !== '') sending.send('explain', { text: text.trim() });
  };
  return (
    <Card title={EXPLAIN.title}>
      <p class="fine">{EXPLAIN.intro}</p>
      <form onSubmit={send}>
        <Lines
          label={EXPLAIN.label}
          value={text}
          most={LIMITS.explanation}
          onWrite={(next) => {
            setText(next);
            sending.forget();
          }}
        />
        <button type="submit" disabled={text.trim() === ''}>
          {EXPLAIN.send}
        </button>
      </form>
      <Outcome
        done={sending.state === 'done' ? EXPLAIN.sent : null}
        no={sending.refused === null ? null : tellNo(scenario, sending.refused)}
      />
    </Card>
  );
}

/** An article from the press gallery, by a delegation whose government has fallen. */
export function WriteArticle({ link, scenario }: Props) {
  const [headline, setHeadline] = useState('');
  const [text, setText] = useState('');
  const sending = useSending(link);
  const print = (event: Event): void => {
    event.preventDefault();
    sending.send('article', { headline: headline.trim(), text: text.trim() });
  };
  return (
    <Card title={PRESS.title}>
      <p class="fine">{PRESS.intro}</p>
      <form onSubmit={print}>
        <Lines
          label={PRESS.headline}
          value={headline}
          most={LIMITS.headline}
          rows={1}
          onWrite={setHeadline}
        />
        <Lines label={PRESS.text} value={text} most={LIMITS.article} rows={5} onWrite={setText} />
        <button
          type="submit"
          class="primary"
          disabled={headline.trim() === '' || text.trim() === ''}
        >
          {PRESS.send}
        </button>
      </form>
      <Outcome
        done={sending.state === 'done' ? PRESS.sent : null}
        no={sending.refused === null ? null : tellNo(scenario, sending.refused)}
      />
    </Card>
  );
}

/** What delegations put on record about their votes. */
export function Explanations(props: {
  readonly scenario: Scenario;
  readonly explanations: readonly Explanation[];
}) {
  const { explanations, scenario } = props;
  if (explanations.length === 0) return null;
  return (
    <Card title={EXPLAIN.all} class="record-list">
      <ul>
        {explanations.map(({ round, seat, name, text }, index) => (
          <li key={`${String(round)}${seat}${String(index)}`}>
            <q>{text}</q>{' '}
            <span class="fine named">{EXPLAIN.by(name, namesOf(scenario).country(seat))}</span>
            <span class="fine nameless">{namesOf(scenario).country(seat)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What the press gallery printed. */
export function Articles(props: {
  readonly scenario: Scenario;
  readonly articles: readonly Article[];
}) {
  const { articles, scenario } = props;
  if (articles.length === 0) return null;
  return (
    <Card title={PRESS.all} class="record-list">
      {articles.map(({ round, seat, headline, text }, index) => (
        <article key={`${String(round)}${seat}${String(index)}`} class="paper">
          <h3>{headline}</h3>
          <p class="said">{text}</p>
          <p class="fine">{namesOf(scenario).country(seat)}</p>
        </article>
      ))}
    </Card>
  );
}
