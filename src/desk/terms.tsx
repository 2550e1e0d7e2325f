import type { Term } from '../view/types.ts';
import { DELEGATION, TERMS } from '../words/delegation.ts';
import { signed } from '../words/numbers.ts';
import { SignedBar } from './bars.tsx';
import type { Subject } from './subjects.ts';
import { Why } from './why.tsx';
import './delegation.css';

/** Tenths that fill half a bar at least: small terms stay small. */
const WIDEST = 100;

export const wayOf = (by: number): 'towards' | 'away' | 'even' =>
  by > 0 ? 'towards' : by < 0 ? 'away' : 'even';

/** What weighs towards help or away from it, term by term, with what it comes to. */
export function Terms(props: {
  readonly terms: readonly Term[];
  readonly lean: number;
  readonly subject: (term: Term) => Subject;
}) {
  const terms = props.terms.filter((term) => term.by !== 0);
  const most = Math.max(WIDEST, ...terms.map((term) => Math.abs(term.by)));
  return (
    <>
      <ul class="terms">
        {terms.map((term) => (
          <SignedBar key={term.id} name={TERMS[term.id]} by={term.by} most={most}>
            <Why subject={props.subject(term)} now={signed(term.by)} />
          </SignedBar>
        ))}
      </ul>
      <p class="fine lean">{DELEGATION.lean(signed(props.lean), wayOf(props.lean))}</p>
    </>
  );
}
