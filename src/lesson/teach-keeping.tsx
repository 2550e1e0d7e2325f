import type { Lobby } from '../session/protocol.ts';
import { plural } from '../words/numbers.ts';
import { TAKE } from '../words/lesson-take.ts';
import { Sure } from './teach-controls.tsx';
import type { TeachProps } from './teach-lesson.tsx';
import { tellMoment } from './time.ts';

/** When everything about the lesson is deleted, and a button that does it now. */
export function Keeping({ lobby, order }: Pick<TeachProps, 'order'> & { readonly lobby: Lobby }) {
  const words = TAKE.keep;
  const days = plural(lobby.keepDays, 'day', 'days');
  return (
    <section class="keeping no-print" aria-labelledby="keeping-title">
      <h2 id="keeping-title">{words.title}</h2>
      <p>{words.until(tellMoment(lobby.deletesAt), days)}</p>
      <p class="fine">{words.shelf}</p>
      <p>
        <Sure label={words.now} onSure={() => order({ type: 'delete' })} />
      </p>
      <p class="fine">{words.nowNote}</p>
    </section>
  );
}
