import { namesOf } from '../desk/names.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Lobby } from '../session/protocol.ts';
import type { LessonLink } from '../session/remote.ts';
import { HANDS } from '../words/lesson-seldom.ts';
import { listOf } from '../words/numbers.ts';
import { askingNow, tellNo } from './told.ts';
import { useSending } from './use-sending.ts';
import { Outcome } from './write.tsx';

interface Props {
  readonly lobby: Lobby;
  readonly scenario: Scenario;
  readonly onCall: (seat: string) => void;
}

/** Delegations that have filed a card; while the floor is open, whoever chairs it calls them. */
export function Hands({ lobby, scenario, onCall }: Props) {
  const names = namesOf(scenario);
  const asking = askingNow(lobby);
  if (asking.length === 0) return null;
  return (
    <div class="note hands">
      <p>{HANDS.asked(listOf(names.seats(asking)))}</p>
      {lobby.phase === 'floor' && (
        <div class="buttons">
          {asking.map((seat) => (
            <button key={seat} type="button" class="small" onClick={() => onCall(seat)}>
              {HANDS.call(names.seat(seat))}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** The same in the presidency's own seat, for whoever speaks for it. */
export function ChairHands(props: Omit<Props, 'onCall'> & { readonly link: LessonLink }) {
  const { link, lobby, scenario } = props;
  const sending = useSending(link);
  const no = sending.refused === null ? null : tellNo(scenario, sending.refused);
  if (askingNow(lobby).length === 0) return null;
  return (
    <section class="chair" aria-label={HANDS.chair}>
      <Hands
        {...{ lobby, scenario }}
        onCall={(seat) => sending.send('order', { order: { type: 'call-speaker', seat } })}
      />
      <p class="fine">{lobby.phase === 'floor' ? HANDS.callNote : HANDS.soon}</p>
      <Outcome done={null} no={no} />
    </section>
  );
}
