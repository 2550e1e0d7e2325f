import type { LessonLink } from '../session/remote.ts';
import { CONNECTION } from '../words/lesson.ts';
import { LESSON_REFUSAL_WORDS } from '../words/lesson-refusals.ts';

/** A strip that says what is the matter with the connection; there is none while all is well. */
export function Banner(props: { readonly link: LessonLink; readonly seat: boolean }) {
  const status = props.link.status();
  const cut = props.link.cut();
  return (
    <output class="lesson-banner">
      {status === 'connecting' && <p>{CONNECTION.connecting}</p>}
      {status === 'lost' && <p>{props.seat ? CONNECTION.lost : CONNECTION.lostPlain}</p>}
      {cut !== null && <p class="cut">{LESSON_REFUSAL_WORDS[cut]}</p>}
    </output>
  );
}
