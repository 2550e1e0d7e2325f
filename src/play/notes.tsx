import { useStore } from '../screen/use.ts';
import { download } from '../keeping/files.ts';
import type { Refusal } from '../rules/commands.ts';
import type { Scenario } from '../scenario/schema.ts';
import { KEEPING } from '../words/keeping.ts';
import { useArriving } from './arriving.ts';
import type { Running } from './begin.ts';
import { Late } from './late.tsx';

/** What must be said about saves, and why something asked for did not happen. */
export function Notes(props: { readonly running: Running; readonly refusal: Refusal | null }) {
  const { running, refusal } = props;
  const saved = useStore(running.saved);
  return (
    <div class="notes">
      <div role="alert">
        {refusal !== null && <Refused scenario={running.told} refusal={refusal} />}
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

const telling = async () => (await import('../desk/refusing.ts')).tellRefusal;

/** Why something was refused; the sentences come with the first refusal. */
function Refused(props: { readonly scenario: Scenario; readonly refusal: Refusal }) {
  const arriving = useArriving(true, telling);
  const { part: tell } = arriving;
  if (tell === null) return <Late arriving={arriving} />;
  return <p class="note warn">{tell(props.scenario, props.refusal)}</p>;
}
