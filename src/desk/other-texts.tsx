import type { DossierView } from '../view/types.ts';
import { CONCLUSIONS } from '../words/conclusions.ts';
import { capital, percent } from '../words/numbers.ts';
import { namesOf } from './names.ts';
import { Until } from './text-on-the-table.tsx';
import type { TextProps as Props } from './text-on-the-table.tsx';
import { Why } from './why.tsx';

const STATES = {
  'on-the-table': '',
  waiting: CONCLUSIONS.waiting,
  adopted: CONCLUSIONS.adopted,
  'too-late': CONCLUSIONS.tooLate,
} as const;

const WHOLE = 1000;

/** What is settled or waits; for the presidency, with the choice of what comes next. */
export function OtherTexts(props: Props) {
  const { scenario, view } = props;
  const names = namesOf(scenario);
  const others = view.shared.conclusions.filter(({ state }) => state !== 'on-the-table');
  if (others.length === 0) return null;
  return (
    <details open={(view.own?.mayTable.length ?? 0) > 0}>
      <summary>
        {CONCLUSIONS.others(
          others.length,
          others.filter(({ state }) => state === 'adopted').length,
        )}
      </summary>
      {(view.own?.mayTable.length ?? 0) > 0 && (
        <p class="fine">{CONCLUSIONS.tableNote(view.shared.conclusions.length - others.length)}</p>
      )}
      <ul class="plain">
        {others.map((dossier) => (
          <li key={dossier.id}>
            <strong>{capital(names.dossier(dossier.id))}</strong>: {STATES[dossier.state]}
            <Left dossier={dossier} />.{' '}
            {dossier.state === 'waiting' && <Until dossier={dossier} round={view.shared.round} />}{' '}
            <Tabling {...props} dossier={dossier.id} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What is left of a text's worth, once that is less than all. */
function Left({ dossier }: { readonly dossier: DossierView }) {
  const { id, worth } = dossier;
  if (worth >= WHOLE) return null;
  return (
    <>
      , {CONCLUSIONS.at} <Why subject={{ kind: 'worth', id }} now={percent(worth)} />{' '}
      {CONCLUSIONS.ofWorth}
    </>
  );
}

/** The presidency swaps a waiting dossier for the first one on the table. */
function Tabling(props: Props & { readonly dossier: string }) {
  const { view, dossier } = props;
  const { own } = view;
  if (own === null || !own.mayTable.includes(dossier)) return null;
  const onTable = view.shared.conclusions.filter(({ state }) => state === 'on-the-table');
  const dossiers = [...onTable.slice(1).map(({ id }) => id), dossier];
  const { seat } = own;
  return (
    <>
      {' '}
      <button
        type="button"
        class="small"
        onClick={() => props.onSay({ type: 'set-agenda', seat, dossiers })}
      >
        {CONCLUSIONS.table}
      </button>
    </>
  );
}
