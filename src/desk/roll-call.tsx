import type { Scenario } from '../scenario/schema.ts';
import type { DossierView, RollCallView, View } from '../view/types.ts';
import { ROLL } from '../words/conclusions.ts';
import { capital, listOf } from '../words/numbers.ts';
import { namesOf } from './names.ts';
import { Term } from './term.tsx';
import './conclusions.css';

interface Props {
  readonly scenario: Scenario;
  readonly view: View;
}

/** Each text's last recorded roll-call, by name, and who stepped back while it was put on the record. */
export function RollCalls({ scenario, view }: Props) {
  const { conclusions, steppedBack } = view.shared;
  const called = conclusions.flatMap((dossier) =>
    dossier.rollCall === null ? [] : [{ dossier, call: dossier.rollCall }],
  );
  if (called.length === 0) return null;
  return (
    <>
      <ul class="plain rolls">
        {called.map(({ dossier, call }) => (
          <Roll key={dossier.id} scenario={scenario} dossier={dossier} call={call} />
        ))}
      </ul>
      <p class="fine">
        {steppedBack.length === 0
          ? ROLL.nobodyBack
          : ROLL.steppedBack(listOf(namesOf(scenario).seats(steppedBack)))}
      </p>
    </>
  );
}

function Roll(props: {
  readonly scenario: Scenario;
  readonly dossier: DossierView;
  readonly call: RollCallView;
}) {
  const { call, dossier } = props;
  const names = namesOf(props.scenario);
  const rows = [
    { told: ROLL.holdingOut, seats: call.holdOuts },
    { told: ROLL.aside, seats: call.asides },
    { told: ROLL.inFavour, seats: call.inFavour },
  ];
  return (
    <li>
      <strong>{capital(names.dossier(dossier.id))}</strong>
      {', '}
      {ROLL.of(call.round, dossier.state === 'adopted')}
      <dl>
        {rows
          .filter(({ seats }) => seats.length > 0)
          .map(({ told, seats }) => (
            <div key={told}>
              <dt>{ROLL.counted(told, seats.length)}</dt>
              <dd>{listOf(names.seats(seats))}</dd>
            </div>
          ))}
      </dl>
    </li>
  );
}

/** The roll inside the draft conclusions: folded away until the last one has been called. */
export function RollFolded({ scenario, view }: Props) {
  const { conclusions, phase, round, rounds } = view.shared;
  if (conclusions.every(({ rollCall }) => rollCall === null)) return null;
  return (
    <details open={phase === 'consequences' && round === rounds}>
      <summary>{ROLL.title}</summary>
      <RollCalls scenario={scenario} view={view} />
    </details>
  );
}

/** The roll on the page of the verdict. */
export function RollSection({ scenario, view }: Props) {
  if (view.shared.conclusions.every(({ rollCall }) => rollCall === null)) return null;
  return (
    <section class="reckoning" aria-labelledby="roll-title">
      <h2 id="roll-title">
        <Term id="roll-call">{ROLL.title}</Term>
      </h2>
      <RollCalls scenario={scenario} view={view} />
    </section>
  );
}
