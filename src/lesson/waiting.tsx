import type { Scenario } from '../scenario/schema.ts';
import type { Lobby } from '../session/protocol.ts';
import type { LessonLink } from '../session/remote.ts';
import { JOIN, WAITING } from '../words/lesson-join.ts';
import { NameForm } from './name-form.tsx';
import type { Place } from './parts.ts';
import { Predict } from './predict.tsx';
import { Ready } from './ready.tsx';
import { tellNo } from './told.ts';
import { useSending } from './use-sending.ts';
import { Outcome } from './write.tsx';
import { YourSeat } from './your-seat.tsx';

interface Props {
  readonly link: LessonLink;
  readonly lobby: Lobby;
  readonly place: Place;
  readonly scenario: Scenario;
}

/** Before the start: who one is, where one sits, and who else has come. */
export function Waiting({ link, lobby, place, scenario }: Props) {
  return (
    <main class="waiting">
      <h1>{WAITING.youAreIn(place.me.name)}</h1>
      <YourSeat place={place} scenario={scenario} />
      <p>
        {WAITING.present(lobby.people.filter(({ here }) => here).length)} {WAITING.start}
      </p>
      <Ready link={link} me={place.me} lobby={lobby} />
      {lobby.stage === 'briefing' && <Predict link={link} scenario={scenario} />}
      <Rename link={link} name={place.me.name} />
      <section class="paper" aria-label={scenario.title}>
        <h2>{scenario.title}</h2>
        <p class="said">{scenario.summary}</p>
      </section>
    </main>
  );
}

function Rename(props: { readonly link: LessonLink; readonly name: string }) {
  const sending = useSending(props.link);
  const no = sending.refused === null ? null : tellNo(null, sending.refused);
  return (
    <details>
      <summary>{WAITING.rename}</summary>
      <NameForm
        name={props.name}
        label={JOIN.name}
        save={WAITING.save}
        onSave={(name) => sending.send('rename', { name })}
      />
      <Outcome done={null} no={no} />
    </details>
  );
}
