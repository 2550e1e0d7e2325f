import type { Whose } from '../simulation/pure/positions.ts';
import { ANALYSIS } from '../words/analysis.ts';
import { IN_ALL } from './analyse.ts';
import type { Analysed } from './use-analysis.ts';

/** How far an analysis has come, and a button that stops it. */
export function Progress(props: { readonly analysed: Analysed; readonly whose: Whose }) {
  const { analysed, whose } = props;
  const { rounds, looked, state, stop } = analysed;
  const most = IN_ALL[whose];
  const played = Math.min(most, ...rounds.map(({ tally }) => tally.played));
  if (state === 'done') return <p class="fine">{ANALYSIS.done(played)}</p>;
  if (state === 'failed') return <p class="note warn">{ANALYSIS.stopped}</p>;
  return (
    <p class="row fine">
      <span>{ANALYSIS.busy(rounds.length === 0 ? 0 : played, most, Math.floor(100 * looked))}</span>
      {state === 'playing' && (
        <button type="button" class="quiet no-print" onClick={stop}>
          {ANALYSIS.stop}
        </button>
      )}
    </p>
  );
}

/** How all of it is computed, and what it does not tell. */
export function How({ points }: { readonly points: readonly string[] }) {
  return (
    <section class="computed" aria-labelledby="how-title">
      <h2 id="how-title">{ANALYSIS.how.title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
