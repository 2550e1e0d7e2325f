import { changeTone } from '../desk/gauges.tsx';
import { Flag } from '../desk/flag.tsx';
import { groupsOf } from '../desk/ledger-groups.ts';
import { Mark } from '../desk/marks.tsx';
import { namesOf } from '../desk/names.ts';
import { tellCause } from '../desk/telling.ts';
import { POSTURES } from '../scenario/lists.ts';
import type { Posture } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import { MOVERS } from '../session/protocol.ts';
import type { Debrief, DebriefStep } from '../session/protocol.ts';
import type { LedgerLine, View } from '../view/types.ts';
import { DEBRIEF } from '../words/lesson-debrief.ts';
import { points, signed } from '../words/numbers.ts';

interface OfDebrief {
  readonly scenario: Scenario;
  readonly debrief: Debrief;
}

const share = (count: number, of: number): string =>
  `${String(Math.round((100 * count) / Math.max(1, of)))}%`;

/** What moved the class, most named first, with what some said of it. */
export function WhatMovedAll({ scenario, debrief, most }: OfDebrief & { readonly most: number }) {
  const { moved } = debrief;
  const counts = MOVERS.map((by) => ({ by, count: moved.filter((one) => one.by === by).length }));
  const said = moved.filter(({ text }) => text !== '').slice(-most);
  if (moved.length === 0) return <p class="fine">{DEBRIEF.noAnswers}</p>;
  return (
    <div class="moved-all">
      <ul class="bars">
        {counts
          .toSorted((a, b) => b.count - a.count)
          .map(({ by, count }) => (
            <Bar key={by} name={DEBRIEF.movers[by]} count={count} of={moved.length} />
          ))}
      </ul>
      <ul class="quotes">
        {said.map(({ text, seat }, index) => (
          <li key={index}>
            <q>{text}</q> <span class="fine">{namesOf(scenario).country(seat)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Bar(props: {
  readonly name: string;
  readonly count: number;
  readonly of: number;
  readonly note?: string;
}) {
  const { name, count, of, note } = props;
  return (
    <li class="bar" data-came={note !== undefined}>
      <span class="bar-name">
        {name}
        {note !== undefined && <strong> · {note}</strong>}
      </span>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-all" width="100" height="4" />
        <rect class="bar-part" width={share(count, of)} height="4" />
      </svg>
      <span class="measured">{DEBRIEF.predicted(count, of)}</span>
    </li>
  );
}

/** What the class expected in round 1, beside what came. */
export function Predictions({ scenario, debrief }: OfDebrief) {
  const { predictions, ending } = debrief;
  const of = predictions.reduce((sum, { count }) => sum + count, 0);
  const names = namesOf(scenario);
  const title = (id: string): string => names.find.ending(id)?.title ?? id;
  const known = predictions.some((one) => one.ending === ending) || ending === null;
  const all = known ? predictions : [...predictions, { ending, count: 0 }];
  return (
    <section class="predictions" aria-labelledby="predictions-title">
      <h2 id="predictions-title">{DEBRIEF.predictions}</h2>
      {of === 0 ? (
        <p>
          {DEBRIEF.noPredictions} {ending !== null && <strong>{title(ending)}.</strong>}
        </p>
      ) : (
        <ul class="bars">
          {all
            .toSorted((a, b) => b.count - a.count)
            .map(({ ending: id, count }) => (
              <Bar
                key={id}
                name={title(id)}
                count={count}
                of={of}
                {...(id === ending ? { note: DEBRIEF.came } : {})}
              />
            ))}
        </ul>
      )}
    </section>
  );
}

/** Where the gauges ended, and the causes of the whole game that moved each most. */
export function GaugeCauses(props: {
  readonly scenario: Scenario;
  readonly view: View;
  readonly lines: readonly LedgerLine[];
  readonly most: number;
}) {
  const { scenario, view, lines, most } = props;
  const names = namesOf(scenario);
  const causesOf = (gauge: string) =>
    groupsOf(
      lines.filter(({ of, cause }) => of.kind === 'gauge' && of.id === gauge && cause !== 'start'),
    )[0]?.causes.slice(0, most) ?? [];
  return (
    <section class="gauge-causes" aria-labelledby="causes-title">
      <h2 id="causes-title">{DEBRIEF.gaugesTitle}</h2>
      {lines.length === 0 && <p class="fine">{DEBRIEF.noLedger}</p>}
      <ul>
        {view.shared.gauges.map((gauge) => (
          <li key={gauge.id}>
            <p class="row">
              <strong>{names.gauge(gauge.id)}</strong>
              <span class={`measured ${changeTone(scenario, gauge)}`}>{points(gauge.value)}</span>
            </p>
            <p class="fine">
              {causesOf(gauge.id)
                .map((line) => `${tellCause(scenario, line)} ${signed(line.by)}`)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const asPosture = (name: string | undefined): Posture | null =>
  POSTURES.find((one) => one === name) ?? null;

/** Every state's stance in history beside this table's last: shape and word, never colour alone. */
export function ThenAndNow({
  scenario,
  view,
}: {
  readonly scenario: Scenario;
  readonly view: View;
}) {
  const names = namesOf(scenario);
  const now = new Map(view.shared.seats.map(({ id, posture }) => [id, posture]));
  const told = scenario.actors.filter(({ history }) => history !== undefined);
  if (told.length === 0) return <p>{DEBRIEF.noHistory}</p>;
  return (
    <section class="then-now" aria-labelledby="then-title">
      <h2 id="then-title">{DEBRIEF.historyStances}</h2>
      <ul>
        {told.map(({ id, name, flag, history }) => {
          const then = asPosture(history?.stance);
          const last = now.get(id) ?? 'undecided';
          return (
            <li key={id} data-same={then === null || then === last}>
              <Flag code={flag} /> <span class="then-name">{name}</span>
              <span class="then-mark" title={`${DEBRIEF.thenColumn}: ${names.stance(then ?? '')}`}>
                {then === null ? '–' : <Mark posture={then} />}
                <span class="for-ears">
                  {DEBRIEF.thenColumn}: {names.stance(then ?? '')};
                </span>
              </span>
              <span class="then-mark" title={`${DEBRIEF.nowColumn}: ${names.stance(last)}`}>
                <Mark posture={last} />
                <span class="for-ears">
                  {DEBRIEF.nowColumn}: {names.stance(last)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <p class="fine then-key">
        {DEBRIEF.thenKey}{' '}
        {POSTURES.map((posture) => (
          <span key={posture} class="key">
            <Mark posture={posture} /> {names.stance(posture)}{' '}
          </span>
        ))}
      </p>
    </section>
  );
}

/** Questions to talk about at a step of the debrief. */
export function ToDiscuss({ step }: { readonly step: DebriefStep }) {
  return (
    <section class="discuss" aria-labelledby="discuss-title">
      <h2 id="discuss-title">{DEBRIEF.questions}</h2>
      <ul>
        {DEBRIEF.discuss[step].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
