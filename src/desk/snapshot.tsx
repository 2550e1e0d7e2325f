import type { Snapshot } from '../keeping/snapshot.ts';
import { points } from '../words/numbers.ts';
import { SNAPSHOT } from '../words/keeping.ts';
import './verdict.css';

/** A game that cannot be played on here, as it stood when it was written down. */
export function SnapshotShown({ snapshot }: { readonly snapshot: Snapshot }) {
  const rounds = [...new Set(snapshot.log.map(({ round }) => round))];
  return (
    <div class="snapshot">
      <article class="front-page">
        <p class="paper-name">{snapshot.paper}</p>
        <p class="dateline">
          <span>{snapshot.dateline}</span>
          <span>{snapshot.edition}</span>
        </p>
        <h2 class="headline">{snapshot.ending || SNAPSHOT.unfinished}</h2>
        {snapshot.headline !== '' && <p class="headline">{snapshot.headline}</p>}
        <p class="said lead">{snapshot.text}</p>
      </article>
      <h2>{SNAPSHOT.gauges}</h2>
      <ul>
        {snapshot.gauges.map(({ name, points: tenths }) => (
          <li key={name}>
            {name}: {points(tenths)}
          </li>
        ))}
      </ul>
      <h2>{SNAPSHOT.seats}</h2>
      <ul>
        {snapshot.seats.map(({ name, stance, pledge }) => (
          <li key={name}>
            <strong>{name}</strong>: {stance}
            {pledge !== '' && <span class="fine"> ({pledge})</span>}
          </li>
        ))}
      </ul>
      {rounds.map((round) => (
        <details key={round}>
          <summary>{SNAPSHOT.round(round)}</summary>
          <ol>
            {snapshot.log
              .filter((entry) => entry.round === round)
              .map(({ sentence }, index) => (
                <li key={index}>{sentence}</li>
              ))}
          </ol>
        </details>
      ))}
    </div>
  );
}
