import { useState } from 'preact/hooks';
import { Hand } from '../desk/hand.tsx';
import { namesOf } from '../desk/names.ts';
import { firstCard } from '../play/choice.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { LessonLink, RemoteSession } from '../session/remote.ts';
import type { OwnView, View } from '../view/types.ts';
import { FILING } from '../words/lesson-join.ts';
import { tellNo } from './told.ts';
import { useSending } from './use-sending.ts';
import { Outcome } from './write.tsx';

interface Props {
  readonly link: LessonLink;
  readonly session: RemoteSession;
  readonly scenario: Scenario;
  readonly view: View;
  readonly own: OwnView;
}

/** A card filed beforehand asks for the floor; it is played when the chair calls this capital. */
export function Filing({ link, session, scenario, view, own }: Props) {
  const filed = session.filed();
  const [chosen, choose] = useState<string | null>(null);
  const sending = useSending(link);
  const { round } = view.shared;
  const names = namesOf(scenario);
  const card =
    own.hand.find((one) => one.card === chosen)?.card ?? firstCard(own.hand)?.card ?? null;
  const no = sending.refused === null ? null : tellNo(scenario, sending.refused);
  if (view.shared.floor.speeches.some(({ seat }) => seat === own.seat)) {
    return <p class="note">{FILING.done}</p>;
  }
  if (filed !== null) {
    return (
      <div class="filing">
        <p class="note">{FILING.filed('card' in filed ? names.card(filed.card) : '')}</p>
        <button type="button" onClick={() => sending.send('file', { round, command: null })}>
          {FILING.withdraw}
        </button>
        <Outcome done={null} no={no} />
      </div>
    );
  }
  if (card === null) return null;
  return (
    <div class="filing">
      <h2>{FILING.title}</h2>
      <p class="fine">{FILING.intro}</p>
      <Hand scenario={scenario} own={own} chosen={card} onChoose={choose} asked={false} />
      <button
        type="button"
        class="wide"
        onClick={() =>
          sending.send('file', { round, command: { type: 'speak', seat: own.seat, card } })
        }
      >
        {FILING.file(names.card(card))}
      </button>
      <Outcome done={null} no={no} />
    </div>
  );
}
