import { Conclusions } from '../desk/conclusions.tsx';
import { Delegation } from '../desk/delegation.tsx';
import { Delegations } from '../desk/delegations.tsx';
import { Gauges } from '../desk/gauges.tsx';
import { Ledger } from '../desk/ledger.tsx';
import { Log } from '../desk/log.tsx';
import { HandArea } from '../play/hand-area.tsx';
import { taskOf } from '../play/task.ts';
import { SeatCardArea } from '../play/seat-card-area.tsx';
import { LESSON } from '../words/lesson.ts';
import { SEAT } from '../words/lesson-join.ts';
import { Articles, Explanations } from './explain-vote.tsx';
import type { SeatState } from './seat-page.tsx';
import { YourSeat } from './your-seat.tsx';

export type Tab = 'now' | 'delegation' | 'table' | 'papers';

/** The papers of a seat, one pile at a time. */
export function SidePanel(props: SeatState & { readonly tab: Exclude<Tab, 'now'> }) {
  return (
    <div class="aside-panel">
      {!props.roomy && <h1 class="for-ears">{SEAT.tabs[props.tab]}</h1>}
      {props.tab === 'delegation' && <SeatTab {...props} />}
      {props.tab === 'table' && <TableTab {...props} />}
      {props.tab === 'papers' && <PapersTab {...props} />}
    </div>
  );
}

/** Then the cards lie open beside it already. */
const SHOWS_HAND: ReadonlySet<string> = new Set(['dispatch', 'floor', 'listening']);

function SeatTab(props: SeatState) {
  const { scenario, game, place, roomy } = props;
  const { own } = game.view;
  return (
    <>
      <YourSeat place={place} scenario={scenario} />
      <HandOver {...props} />
      {own !== null && <Delegation scenario={scenario} view={game.view} own={own} />}
      {!(roomy && SHOWS_HAND.has(taskOf(game.view))) && (
        <HandArea game={game} scenario={scenario} task="waiting" />
      )}
    </>
  );
}

/** A part of the delegation changes hands; the other's comes back in return. */
function HandOver({ link, place }: SeatState) {
  const { me, partners } = place;
  const part = me.part;
  if (part === null || partners.length === 0) return null;
  return (
    <div class="hand-over">
      {partners.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          onClick={() => void link.send('hand-over', { part, to: id })}
        >
          {SEAT.handOver(LESSON.parts[part], name)}
        </button>
      ))}
      <p class="fine">{SEAT.handOverNote}</p>
    </div>
  );
}

function TableTab(props: SeatState) {
  const { scenario, game, selected, screen, questions } = props;
  const { view } = game;
  if (view.shared.round === 0) return <Gauges scenario={scenario} view={view} />;
  return (
    <>
      <Gauges scenario={scenario} view={view} />
      <Conclusions scenario={scenario} view={view} onSay={game.send} />
      {selected !== null && (
        <SeatCardArea
          asks={questions}
          scenario={scenario}
          view={view}
          selected={selected}
          screen={screen}
        />
      )}
      <Delegations
        scenario={scenario}
        view={view}
        selected={selected}
        onSelect={(seat) => screen.selected.set(seat === selected ? null : seat)}
      />
    </>
  );
}

function PapersTab({ scenario, game, lobby }: SeatState) {
  return (
    <>
      <Explanations scenario={scenario} explanations={lobby.explanations} />
      <Articles scenario={scenario} articles={lobby.articles} />
      <Ledger scenario={scenario} view={game.view} lines={game.ledger} />
      <Log scenario={scenario} log={game.view.shared.log} />
    </>
  );
}
