import type { Lobby, Person } from '../session/protocol.ts';
import type { LessonLink } from '../session/remote.ts';
import { LESSON } from '../words/lesson.ts';
import { SEAT } from '../words/lesson-join.ts';

/** Says that one has read what there is to read. */
export function Ready(props: {
  readonly link: LessonLink;
  readonly lobby: Lobby;
  readonly me: Person;
}) {
  const { link, lobby, me } = props;
  return (
    <div class="ready">
      <button
        type="button"
        class={me.ready ? '' : 'primary'}
        onClick={() => void link.send('ready', { ready: !me.ready })}
      >
        {me.ready ? SEAT.notReady : SEAT.ready}
      </button>
      <p class="fine">
        {LESSON.ready(lobby.ready.count, lobby.ready.of)}.{' '}
        {lobby.stage === 'lobby' ? SEAT.readyToStart : SEAT.readyHint}
      </p>
    </div>
  );
}
