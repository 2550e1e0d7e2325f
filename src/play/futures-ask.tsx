import { useState } from 'preact/hooks';
import { FUTURES } from '../words/futures.ts';
import { useArriving } from './arriving.ts';
import type { Running } from './begin.ts';
import { Late } from './late.tsx';

const here = async () => (await import('./futures-here.tsx')).FuturesHere;

/** Asks for the futures of this moment; nothing of them is fetched or played before. */
export function FuturesAsk({ running }: { readonly running: Running }) {
  const [asked, setAsked] = useState(false);
  const arriving = useArriving(asked, here);
  const { part: Arrived } = arriving;
  if (asked) return Arrived === null ? <Late arriving={arriving} /> : <Arrived running={running} />;
  return (
    <div class="ask">
      <button type="button" onClick={() => setAsked(true)}>
        {FUTURES.ask}
      </button>
      <p class="fine">{FUTURES.hint}</p>
    </div>
  );
}
