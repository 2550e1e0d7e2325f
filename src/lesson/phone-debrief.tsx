import { useState } from 'preact/hooks';
import { namesOf } from '../desk/names.ts';
import { Scores, TurningPoints } from '../desk/verdict.tsx';
import type { Scenario } from '../scenario/schema.ts';
import { LIMITS, MOVERS, reached } from '../session/protocol.ts';
import type { Lobby, Mover } from '../session/protocol.ts';
import type { LessonLink } from '../session/remote.ts';
import type { VerdictView, View } from '../view/types.ts';
import { DEBRIEF } from '../words/lesson-debrief.ts';
import { PREDICTION } from '../words/lesson-join.ts';
import { tellNo } from './told.ts';
import type { Place } from './parts.ts';
import { useScenario } from './scenarios.ts';
import { useSending } from './use-sending.ts';
import { Lines } from './lines.tsx';
import { Card, Outcome } from './write.tsx';

interface Props {
  readonly link: LessonLink;
  readonly lobby: Lobby;
  readonly place: Place;
  readonly scenario: Scenario;
}

/** The debrief in the hand: the question first, then one's own result; the rest is on the wall. */
export function PhoneDebrief(props: Props) {
  const { link, scenario } = props;
  const step = link.debrief()?.step ?? 'what-moved-you';
  const view = link.session()?.view() ?? null;
  const verdict = view?.shared.verdict ?? null;
  return (
    <main class="phone-debrief">
      <h1>{DEBRIEF.steps[step]}</h1>
      {step === 'what-moved-you' && <WhatMoved {...props} />}
      <p class="fine">{DEBRIEF.lookUp}</p>
      {reached(step, 'ledger') && view !== null && verdict !== null && (
        <Result {...props} view={view} verdict={verdict} />
      )}
      {reached(step, 'analysis') && verdict !== null && (
        <TurningPoints scenario={scenario} verdict={verdict} />
      )}
      {reached(step, 'history') && <Then {...props} />}
    </main>
  );
}

/** What moved you? Asked before any number is shown. */
function WhatMoved({ link, scenario }: Props) {
  const [by, setBy] = useState<Mover | null>(null);
  const [text, setText] = useState('');
  const sending = useSending(link);
  const send = (event: Event): void => {
    event.preventDefault();
    if (by !== null) sending.send('moved', { by, text: text.trim() });
  };
  return (
    <Card title={DEBRIEF.question}>
      <form onSubmit={send}>
        <fieldset class="movers">
          <legend class="for-ears">{DEBRIEF.question}</legend>
          {MOVERS.map((mover) => (
            <label key={mover} class="mover">
              <input
                type="radio"
                name="mover"
                checked={by === mover}
                onChange={() => setBy(mover)}
              />
              <span>{DEBRIEF.movers[mover]}</span>
            </label>
          ))}
        </fieldset>
        <Lines label={DEBRIEF.why} value={text} most={LIMITS.moved} rows={3} onWrite={setText} />
        <button type="submit" class="primary" disabled={by === null}>
          {DEBRIEF.send}
        </button>
      </form>
      <Outcome
        done={sending.state === 'done' ? DEBRIEF.sent : null}
        no={sending.refused === null ? null : tellNo(scenario, sending.refused)}
      />
    </Card>
  );
}

function Result(props: Props & { readonly view: View; readonly verdict: VerdictView }) {
  const { link, scenario, view, verdict } = props;
  const names = namesOf(scenario);
  const predicted = names.find.ending(link.session()?.predicted() ?? '')?.title;
  const ending = names.find.ending(verdict.ending)?.title ?? '';
  return (
    <Card title={DEBRIEF.ownSeat}>
      <p>{predicted === undefined ? PREDICTION.none : PREDICTION.was(predicted)}</p>
      <p>
        <strong>{PREDICTION.came(ending)}</strong>
      </p>
      <Scores scenario={scenario} view={view} verdict={verdict} baseline={null} />
    </Card>
  );
}

/** What one's own country did then: it comes with the whole edition, last of all. */
function Then({ lobby, place }: Props) {
  const whole = useScenario(lobby.scenario, 'whole');
  const actor = whole?.actors.find(({ id }) => id === place.me.seat);
  const note = actor?.history?.note;
  if (actor === undefined || note === undefined) return null;
  return (
    <Card title={DEBRIEF.countryThen(actor.name)}>
      <p class="said">{note}</p>
    </Card>
  );
}
