import { tellRefusal } from '../desk/telling.ts';
import type { RefusalCode } from '../rules/commands.ts';
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
  return scenario === null ? '' : tellRefusal(scenario, { refused: code as RefusalCode, ...about });
};

/** What of the lesson is going on, in a few words. */
export const tellStage = ({ stage, phase }: Pick<Lobby, 'stage' | 'phase'>): string =>
  stage === 'playing' && phase !== null ? LESSON.phases[phase] : LESSON.stages[stage];
