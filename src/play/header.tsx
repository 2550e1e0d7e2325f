import type { ComponentProps } from 'preact';
import { useHelping } from '../desk/defining.ts';
import type { Gauges } from '../desk/gauges.tsx';
import type { View } from '../view/types.ts';
import { COMMON, PARTS } from '../words/common.ts';
import { GAME } from '../words/game.ts';
import { longDate } from '../words/numbers.ts';
import { useArriving } from './arriving.ts';
import type { Running } from './begin.ts';

interface Props {
  readonly running: Running;
  readonly view: View;
  readonly drawer: boolean;
  readonly onDrawer: () => void;
  readonly onNew: () => void;
  readonly onSave: () => void;
}

/** Where and when we are, the gauges, and the ways round the page. */
export function Header(props: Props) {
  const { running, view } = props;
  const { round, rounds, date, phase } = view.shared;
  const { told: scenario } = running;
  const Title = phase === 'verdict' ? 'p' : 'h1';
  return (
    <header class="game-header">
      {round > 0 && (
        <a class="skip" href="#next">
          {COMMON.skipToGame}
        </a>
      )}
      <div class="where">
        <Title class="game-title">{COMMON.title}</Title>
        <p class="when">
          {round > 0 && (
            <>
              <output>{GAME.status(round, rounds)}</output> ·{' '}
            </>
          )}
          {GAME.dateline(scenario.place, longDate(date))}
        </p>
        <Ways {...props} over={phase === 'verdict'} />
      </div>
      <LateGauges scenario={scenario} view={view} />
      <button
        type="button"
        class="drawer-toggle"
        aria-expanded={props.drawer}
        onClick={props.onDrawer}
      >
        {GAME.papers}
      </button>
    </header>
  );
}

const gauges = async () => (await import('../desk/gauges.tsx')).Gauges;

/** The gauges come while the call is answered: before the first round there is nothing to read from them. */
function LateGauges(props: ComponentProps<typeof Gauges>) {
  const { round, phase } = props.view.shared;
  const { part: Arrived } = useArriving(phase !== 'warnings', gauges);
  return Arrived === null || round === 0 ? null : <Arrived {...props} />;
}

function Ways(props: Props & { readonly over: boolean }) {
  const started = props.view.shared.round > 0;
  const helping = useHelping();
  return (
    <nav class="ways" aria-label={GAME.nav}>
      {started && (
        <>
          <a href="#delegations">{PARTS.delegations}</a>
          <a href="#ledger">{PARTS.ledger}</a>
          <a href="#log">{PARTS.log}</a>
        </>
      )}
      <button type="button" class="link" onClick={() => helping?.open('keys')}>
        {COMMON.help}
      </button>
      {started && !props.over && (
        <>
          {props.running.plan.sharing === undefined && (
            <button type="button" class="link" onClick={props.onSave}>
              {COMMON.saveFile}
            </button>
          )}
          <button type="button" class="link" onClick={props.onNew}>
            {COMMON.newGame}
          </button>
        </>
      )}
    </nav>
  );
}
