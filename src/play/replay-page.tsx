import { useMemo, useState } from 'preact/hooks';
import { Conclusions } from '../desk/conclusions.tsx';
import { Consequences } from '../desk/consequences.tsx';
import { CrisisProvider } from '../desk/defining.ts';
import { Delegations } from '../desk/delegations.tsx';
import { Dispatch } from '../desk/dispatch.tsx';
import { Floor } from '../desk/floor.tsx';
import { Gauges } from '../desk/gauges.tsx';
import { Log } from '../desk/log.tsx';
import { namesOf } from '../desk/names.ts';
import { tellDeed } from '../desk/tell-command.ts';
import { Glossed } from '../desk/term.tsx';
import { Tour } from '../desk/tour.tsx';
import { FrontPage } from '../desk/verdict.tsx';
import { newScreen } from '../screen/screen.ts';
import { useMedia } from '../screen/use.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Replay, Stop } from '../session/replay.ts';
import type { LedgerLine, View } from '../view/types.ts';
import { listOf } from '../words/numbers.ts';
import { REPLAY } from '../words/replay.ts';
import { ReplayControls } from './replay-controls.tsx';
import { ROOMY } from './table-area.tsx';
import { TableFrame } from './table-frame.tsx';
import './replay.css';

interface Props {
  readonly scenario: Scenario;
  readonly replay: Replay;
  /** Plays on from a place in the record. */
  readonly onBranch: (at: number) => void;
  readonly onHome: () => void;
}

const nothing = (): void => undefined;

/** A game played again: step, jump, let it run, and play on from any moment. */
export function ReplayPage({ scenario, replay, onBranch, onHome }: Props) {
  const [stop, setStop] = useState(0);
  const shown = useMemo(
    () => ({ view: replay.view(stop), before: replay.view(Math.max(0, stop - 1)) }),
    [replay, stop],
  );
  const lines = useMemo(() => replay.ledger(stop), [replay, stop]);
  const here = replay.stops[stop];
  const roomy = useMedia(ROOMY);
  const screen = useMemo(newScreen, []);
  const names = namesOf(scenario);
  if (here === undefined) return null;
  return (
    <main class="beside replay">
      <header>
        <h1 tabIndex={-1} data-task={true}>
          {REPLAY.title(scenario.title, names.country(replay.seat))}
        </h1>
        <Gauges scenario={scenario} view={shown.view} />
      </header>
      <ReplayControls
        stops={replay.stops}
        stop={stop}
        onStop={setStop}
        onBranch={replay.seat === '' ? null : () => onBranch(here.at)}
        onHome={onHome}
      />
      <div class="replay-here">
        {roomy && (
          <div class="replay-table">
            <TableFrame {...{ scenario, screen, ...shown }} selected={null} />
          </div>
        )}
        <CrisisProvider value={scenario}>
          <div class="replay-words" aria-live="polite">
            <Did scenario={scenario} stop={here} />
            <Happens scenario={scenario} view={shown.view} lines={lines} />
          </div>
        </CrisisProvider>
      </div>
      <Conclusions scenario={scenario} view={readOnly(shown.view)} onSay={nothing} />
      <Delegations scenario={scenario} view={shown.view} selected={null} onSelect={nothing} />
      <Log scenario={scenario} log={shown.view.shared.log} />
    </main>
  );
}

/** Nobody can say anything in a replay. */
const readOnly = (view: View): View => ({ ...view, own: null });

function Did({ scenario, stop }: { readonly scenario: Scenario; readonly stop: Stop }) {
  if (stop.did.length === 0) return null;
  const deeds = stop.did.map((command) => tellDeed(scenario, command));
  return <p class="note">{REPLAY.did(listOf(deeds))}</p>;
}

/** What the moment is about. */
function Happens(props: {
  readonly scenario: Scenario;
  readonly view: View;
  readonly lines: readonly LedgerLine[];
}) {
  const { scenario, view } = props;
  const { phase, verdict, floor } = view.shared;
  switch (phase) {
    case 'verdict':
      return verdict === null ? null : (
        <FrontPage scenario={scenario} view={view} verdict={verdict} />
      );
    case 'tour':
      return <Tour scenario={scenario} view={view} presenting={false} />;
    case 'consequences':
      return <Consequences {...props} />;
    case 'warnings':
    case 'call':
      return (
        <p class="said">
          <Glossed>{scenario.prologue.text}</Glossed>
        </p>
      );
    case 'dispatch':
      return <Dispatch scenario={scenario} view={view} task={true} />;
    case 'floor':
    case 'corridor':
    case 'pledge':
      return (
        <>
          <Floor scenario={scenario} floor={floor} own={view.own?.seat ?? null} />
          <Dispatch scenario={scenario} view={view} task={false} />
        </>
      );
  }
}
