import type { LessonPlan } from '../../session/lesson-plan.ts';
import { GUIDE } from '../../words/lesson-guide.ts';
import { PLAN, halfMinutes } from '../../words/lesson-teach.ts';
import { LESSON } from '../../words/lesson.ts';

/** One line of a lesson's timetable. */
export interface Slot {
  /** `3–8`, minutes since the bell. */
  readonly time: string;
  readonly what: string;
  readonly does: string;
}

interface Part {
  readonly seconds: number;
  readonly what: string;
  readonly does: string;
}

const firstRound = ({ phases }: LessonPlan): Part[] => {
  const { does } = GUIDE;
  return [
    { seconds: phases.dispatch, what: LESSON.phases.dispatch, does: does.news },
    { seconds: phases.floor, what: LESSON.phases.floor, does: does.floor },
    { seconds: phases.corridor, what: LESSON.phases.corridor, does: does.corridor },
    { seconds: phases.pledge, what: LESSON.phases.pledge, does: does.pledge },
    { seconds: phases.tour, what: LESSON.phases.tour, does: does.tour },
    { seconds: phases.consequences, what: LESSON.phases.consequences, does: does.consequences },
  ].map((part) => ({ ...part, what: `${PLAN.round(1)}: ${part.what}` }));
};

const partsOf = (plan: LessonPlan): Part[] => {
  const { does, parts } = GUIDE;
  const { briefing } = plan;
  const later = Array.from({ length: plan.rounds - 1 }, (_, index) => ({
    seconds: plan.round,
    what: PLAN.round(index + 2),
    does: does.round,
  }));
  return [
    { seconds: plan.join, what: PLAN.join, does: does.join },
    { seconds: briefing.read, what: `${PLAN.brief}: ${parts.read}`, does: does.read },
    { seconds: briefing.warnings, what: `${PLAN.brief}: ${parts.warnings}`, does: does.warnings },
    { seconds: briefing.call, what: `${PLAN.brief}: ${parts.call}`, does: does.call },
    ...firstRound(plan),
    ...later,
    { seconds: plan.debrief, what: PLAN.debrief, does: does.debrief },
  ];
};

/** A plan minute by minute: the first round in its phases, the others whole. */
export const timetable = (plan: LessonPlan): Slot[] => {
  let at = 0;
  return partsOf(plan).map(({ seconds, what, does }) => {
    const begins = at;
    at += seconds;
    return { time: `${halfMinutes(begins)}–${halfMinutes(at)}`, what, does };
  });
};
