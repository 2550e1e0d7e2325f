import { namesOf } from '../desk/names.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Lobby } from '../session/protocol.ts';
import type { View } from '../view/types.ts';
import { FLOOR } from '../words/hand.ts';
import { TASKS } from '../words/game.ts';
import { WALL } from '../words/lesson-screen.ts';
import { DISPATCH } from '../words/table.ts';
import { longDate } from '../words/numbers.ts';

interface Props {
  readonly lobby: Lobby;
  readonly scenario: Scenario;
  readonly view: View;
}

/** What the table is at, in a few large words. */
export function WallNow(props: Props) {
  const { phase } = props.view.shared;
  if (phase === 'warnings' || phase === 'call') return <Prologue {...props} />;
  if (phase === 'floor') return <OnFloor {...props} />;
  if (phase === 'dispatch') return <News {...props} whole={true} />;
  return (
    <>
      <div class="wall-now">
        <h2>{TASKS[phase].title}</h2>
        {phase !== 'consequences' && <p>{TASKS[phase].hint}</p>}
      </div>
      {(phase === 'corridor' || phase === 'pledge') && <News {...props} whole={false} />}
      {(phase === 'tour' || phase === 'consequences') && <Said {...props} />}
    </>
  );
}

function Prologue({ lobby, scenario, view }: Props) {
  const { prologue } = scenario;
  const told = view.shared.phase === 'warnings' ? prologue : prologue.call;
  return (
    <>
      {lobby.stage === 'briefing' && (
        <div class="wall-now">
          <h2>{WALL.readFirst}</h2>
          <p>{WALL.readWhat}</p>
        </div>
      )}
      <div class="paper wall-news">
        <h2>{told.title}</h2>
        <p class="said">{told.text.replace('{asset}', WALL.asset)}</p>
      </div>
    </>
  );
}

function News({ scenario, view, whole }: Props & { readonly whole: boolean }) {
  const { dispatch, date } = view.shared;
  const names = namesOf(scenario);
  const told = names.find.dispatch(dispatch?.id ?? '');
  const gap = dispatch?.gap ?? null;
  if (told === undefined) return null;
  return (
    <div class="paper wall-news">
      <p class="kicker">{DISPATCH.dated(longDate(date))}</p>
      <h2>{told.title}</h2>
      {whole && <p class="said">{told.text}</p>}
      {gap !== null && (
        <p class="gap">
          <strong>{DISPATCH.gap}:</strong> {names.kind(gap.kind)}
        </p>
      )}
    </div>
  );
}

const LATEST = 3;

function OnFloor({ scenario, view }: Props) {
  const { speaking, speeches } = view.shared.floor;
  const names = namesOf(scenario);
  return (
    <div class="wall-now">
      <h2>{speaking === null ? TASKS.listening.title : WALL.onFloor(names.seat(speaking))}</h2>
      <ol class="wall-speeches">
        {speeches.slice(-LATEST).map(({ seat, card, target }, index) => (
          <li key={index}>
            {target === null
              ? FLOOR.spoke(names.seat(seat), names.card(card))
              : FLOOR.spent(names.seat(seat), names.card(card), names.seat(target))}
          </li>
        ))}
      </ol>
    </div>
  );
}

const QUOTES = 2;

/** Some of what delegations put on record about this round's vote. */
function Said({ lobby, scenario, view }: Props) {
  const { round } = view.shared;
  const said = lobby.explanations.filter((one) => one.round === round).slice(-QUOTES);
  return (
    <ul class="wall-quotes">
      {said.map(({ seat, text }, index) => (
        <li key={index}>
          <q>{text}</q> {namesOf(scenario).country(seat)}
        </li>
      ))}
    </ul>
  );
}
