import { useMemo } from 'preact/hooks';
import { FuturesShown } from '../desk/futures.tsx';
import { FUTURES } from '../words/futures.ts';
import type { Running } from './begin.ts';
import { useFutures } from './use-futures.ts';

/** How the game may end from where it stands: asked for by the player, told as the futures are played. */
export function FuturesHere({ running }: { readonly running: Running }) {
  const { plan, session } = running;
  const position = useMemo(() => session.position(), [session]);
  const { tally, wanted, state, stop } = useFutures(
    plan.scenario,
    plan.conclusions,
    position,
    plan.seed,
  );
  return (
    <section class="futures" aria-label={FUTURES.title} aria-busy={state === 'playing'}>
      <h2>{FUTURES.title}</h2>
      {tally.played > 0 && <FuturesShown scenario={running.told} tally={tally} />}
      {state === 'failed' ? (
        <p class="note warn" role="alert">
          {FUTURES.failed}
        </p>
      ) : (
        <p class="row">
          <span class="fine">{FUTURES.progress(tally.played, wanted)}</span>
          {state === 'playing' && (
            <button type="button" class="quiet" onClick={stop}>
              {FUTURES.stop}
            </button>
          )}
        </p>
      )}
      <p class="fine">{FUTURES.gloss}</p>
    </section>
  );
}
