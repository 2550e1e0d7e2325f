import { useStore } from '../screen/use.ts';
import { download } from '../keeping/files.ts';
import type { Refusal } from '../rules/commands.ts';
import { tellRefusal } from '../desk/telling.ts';
import { KEEPING } from '../words/keeping.ts';
import type { Running } from './begin.ts';

/** What must be said about saves, and why something asked for did not happen. */
export function Notes(props: { readonly running: Running; readonly refusal: Refusal | null }) {
  const { running, refusal } = props;
  const saved = useStore(running.saved);
  return (
    <div class="notes">
      <div role="alert">
        {refusal !== null && <p class="note warn">{tellRefusal(running.plan.scenario, refusal)}</p>}
      </div>
      {running.notes.map((note) => (
        <p key={note} class="note warn">
          {note}
        </p>
      ))}
      {running.unusable.map((text, index) => (
        <button key={index} type="button" onClick={() => download(KEEPING.damagedName, text)}>
          {KEEPING.download}
        </button>
      ))}
      {saved === 'unavailable' && <p class="note warn">{KEEPING.unavailable}</p>}
      {saved === 'failed' && <p class="note warn">{KEEPING.full}</p>}
    </div>
  );
}
