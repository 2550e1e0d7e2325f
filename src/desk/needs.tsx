import type { Scenario } from '../scenario/schema.ts';
import type { NeedView } from '../view/types.ts';
import { percent } from '../words/numbers.ts';
import { NEEDS } from '../words/table.ts';
import { Meter } from './bars.tsx';
import { namesOf } from './names.ts';
import { Why } from './why.tsx';
import './delegation.css';

/** What the theatre needs, and the share of it that has arrived. */
export function Needs(props: { readonly scenario: Scenario; readonly needs: readonly NeedView[] }) {
  const names = namesOf(props.scenario);
  return (
    <section class="needs" aria-label={NEEDS.title}>
      <h3>{NEEDS.title}</h3>
      <ul>
        {props.needs.map((need) => (
          <li key={need.id}>
            <span>{names.need(need.id)}</span>
            <Meter
              name={names.need(need.id)}
              value={need.met}
              words={NEEDS.met(percent(need.met))}
              tone="own"
            />
            <span class="measured">
              <Why subject={{ kind: 'need', id: need.id }} now={percent(need.met)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
