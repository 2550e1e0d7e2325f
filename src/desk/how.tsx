import type { Scenario } from '../scenario/schema.ts';
import { HOW } from '../words/how.ts';
import { PICTURES } from './how-pictures.tsx';
import './how.css';

const ORDER = Object.keys(HOW.pictures) as (keyof typeof HOW.pictures)[];

/** How it works, in five pictures with two sentences each. */
export function How({ scenario }: { readonly scenario: Scenario | null }) {
  return (
    <>
      <ol class="how">
        {ORDER.map((one) => {
          const Picture = PICTURES[one];
          const { title, text } = HOW.pictures[one];
          return (
            <li key={one}>
              <svg class="how-picture" viewBox="0 0 160 100" aria-hidden="true" focusable="false">
                <Picture />
              </svg>
              <div>
                <h3>{title}</h3>
                <p>{text}</p>
              </div>
            </li>
          );
        })}
      </ol>
      {scenario !== null && <p class="fine">{HOW.minutes(scenario.minutes.full)}</p>}
    </>
  );
}
