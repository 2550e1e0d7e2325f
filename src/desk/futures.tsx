import type { Scenario } from '../scenario/schema.ts';
import type { Share } from '../simulation/pure/intervals.ts';
import { isFew, sharesOf } from '../simulation/pure/tally.ts';
import type { Tally } from '../simulation/pure/tally.ts';
import { FUTURES, share } from '../words/futures.ts';
import { endingsOf } from './endings.ts';
import type { EndingShown } from './endings.ts';
import './futures.css';

interface Row extends EndingShown {
  readonly share: Share;
}

/** How the futures of one position end: a bar for the eye, a table with the intervals. */
export function FuturesShown(props: { readonly scenario: Scenario; readonly tally: Tally }) {
  const shares = sharesOf(props.tally);
  const rows = endingsOf(props.scenario).flatMap((ending): Row[] => {
    const found = shares[ending.index];
    return found === undefined || found.count === 0 ? [] : [{ ...ending, share: found }];
  });
  return (
    <>
      <div class={`endings-bar ${isFew(props.tally) ? 'few' : ''}`} aria-hidden="true">
        {rows.map((row) => (
          <span key={row.index} class={row.tone} style={{ flexGrow: row.share.count }} />
        ))}
      </div>
      <table class="endings-table">
        <caption class="for-ears">{FUTURES.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{FUTURES.ending}</th>
            <th scope="col">{FUTURES.share}</th>
            <th scope="col">{FUTURES.interval}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.index}>
              <th scope="row">
                <span class={`swatch ${row.tone}`} aria-hidden="true" /> {row.title}
              </th>
              <td>{share(row.share.at)}</td>
              <td>{FUTURES.between(row.share.low, row.share.high)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
