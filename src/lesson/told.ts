import { tellRefusal } from '../desk/refusing.ts';
import type { Scenario } from '../scenario/schema.ts';
import { LESSON_REFUSALS } from '../session/protocol.ts';
import type { AnyRefusalCode, LessonRefusalCode, Lobby } from '../session/protocol.ts';
import type { Refused } from '../session/remote.ts';
import { LESSON } from '../words/lesson.ts';
import { LESSON_REFUSAL_WORDS } from '../words/lesson-refusals.ts';

const isLessons = (code: AnyRefusalCode): code is LessonRefusalCode =>
  LESSON_REFUSALS.some((known) => known === code);

/** Why the room did not do something, and the way on. */
export const tellNo = (scenario: Scenario | null, refused: Refused): string => {
  const { refused: code, ...about } = refused;
  if (isLessons(code)) return LESSON_REFUSAL_WORDS[code];
  return scenario === null ? '' : tellRefusal(scenario, { refused: code, ...about });
};

/** Phases in which the table waits for answers; in the others people read. */
const ASKED: ReadonlySet<string> = new Set(['warnings', 'call', 'floor', 'corridor', 'pledge']);

/** How far the class is with what is going on: answers where something is asked, else who is ready. */
export const tellProgress = ({ stage, phase, answered, ready }: Lobby): string => {
  const running = stage === 'briefing' || stage === 'playing';
  if (running && phase !== null && ASKED.has(phase) && answered.of > 0) {
    return LESSON.answered(answered.count, answered.of);
  }
  return running || stage === 'lobby' ? LESSON.ready(ready.count, ready.of) : '';
};

/** Delegations that ask for the floor, while there is a floor to ask for. */
export const askingNow = ({ phase, seats }: Pick<Lobby, 'phase' | 'seats'>): string[] =>
  phase === 'dispatch' || phase === 'floor'
    ? seats.filter(({ asksFloor }) => asksFloor).map(({ id }) => id)
    : [];

/** What of the lesson is going on, in a few words. */
export const tellStage = ({ stage, phase }: Pick<Lobby, 'stage' | 'phase'>): string =>
  stage === 'playing' && phase !== null ? LESSON.phases[phase] : LESSON.stages[stage];
