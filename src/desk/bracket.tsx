import type { Scenario } from '../scenario/schema.ts';
import type { DossierView, View } from '../view/types.ts';
import { BRACKET, CONCLUSIONS } from '../words/conclusions.ts';
import { capital, listOf } from '../words/numbers.ts';
import { Dialog } from './dialog.tsx';
import { Flag } from './flag.tsx';
import { liftsOf } from './lifting.ts';
import { namesOf } from './names.ts';
import { Tale } from './tale.tsx';
import { Glossed } from './term.tsx';
import { Until } from './text-on-the-table.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly view: View;
  readonly dossier: DossierView;
}

/** What is not agreed yet, in brackets: pressed, it tells who objects and what could lift it. */
export function Bracket(props: {
  readonly scenario: Scenario;
  readonly id: string;
  /** Whether the sentence ends with it. */
  readonly ends: boolean;
  readonly onOpen: () => void;
}) {
  const told = props.scenario.dossiers.find(({ id }) => id === props.id);
  return (
    <button
      type="button"
      class="bracket"
      aria-haspopup="dialog"
      onClick={(event) => {
        event.currentTarget.focus();
        props.onOpen();
      }}
    >
      <span class="bracketed">
        [<Tale>{told?.bracket ?? told?.title ?? props.id}</Tale>]
      </span>
      {props.ends && '.'}
      <span class="for-ears"> {BRACKET.open}</span>
    </button>
  );
}

/** A bracket opened. */
export function BracketPage(props: Props & { readonly onClose: () => void }) {
  const told = props.scenario.dossiers.find(({ id }) => id === props.dossier.id);
  return (
    <Dialog title={capital(told?.title ?? props.dossier.id)} onClose={props.onClose}>
      <div class="bracket-page">
        <p class="said">
          <Glossed>{told?.text ?? ''}</Glossed>
        </p>
        {told?.adopted.text !== undefined && (
          <p>
            <strong>{BRACKET.adopted}</strong> {told.adopted.text}
          </p>
        )}
        <Objects {...props} />
        <Lifts {...props} />
      </div>
    </Dialog>
  );
}

/** Each hold-out with what kind of capital it is. */
function Objects({ scenario, view, dossier }: Props) {
  const names = namesOf(scenario);
  const { holdOuts, asides } = dossier;
  const aside = asides.length > 0 && <p>{CONCLUSIONS.asides(listOf(names.seats(asides)))}</p>;
  const traitsOf = (seat: string): string =>
    listOf((names.actor(seat)?.traits ?? []).map((id) => names.find.trait(id)?.name ?? id));
  return (
    <section>
      <h3>{BRACKET.objects}</h3>
      <p>
        {holdOuts.length === 0 ? BRACKET.nobody : BRACKET.why}{' '}
        <Until dossier={dossier} round={view.shared.round} />
      </p>
      <ul class="plain objectors">
        {holdOuts.map((seat) => (
          <li key={seat}>
            <Flag code={names.actor(seat)?.flag} />{' '}
            {BRACKET.whoIs(names.seat(seat), traitsOf(seat))}
          </li>
        ))}
      </ul>
      {aside}
    </section>
  );
}

function Lifts({ scenario, view, dossier }: Props) {
  if (dossier.holdOuts.length === 0) return null;
  const lifts = liftsOf(scenario, view, dossier);
  return (
    <section>
      <h3>{BRACKET.lifts}</h3>
      {lifts.length === 0 ? (
        <p>{BRACKET.nothing}</p>
      ) : (
        <ul class="plain">
          {lifts.map((lift) => (
            <li key={lift}>{lift}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
