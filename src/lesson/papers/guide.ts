import { planLesson } from '../../session/lesson-plan.ts';
import type { LessonPlan } from '../../session/lesson-plan.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { DATA_SHEET } from '../../words/data-sheet.ts';
import { GUIDE } from '../../words/lesson-guide.ts';
import { stop } from '../../words/numbers.ts';
import { READING_DIFFERENCE } from '../../words/papers.ts';
import { timetable } from './timetable.ts';
import type { Slot } from './timetable.ts';

/** One part of a written paper: sentences, a list, or a timetable, in this order. */
export interface SheetPart {
  readonly title: string;
  readonly text?: readonly string[];
  readonly slots?: readonly Slot[];
  readonly list?: readonly string[];
  /** Further lists, each below a sentence. */
  readonly more?: readonly { readonly intro: string; readonly list: readonly string[] }[];
  readonly last?: string;
}

/** A paper that is read: the same on the teacher's page, in print and in `docs/`. */
export interface Sheet {
  readonly title: string;
  readonly intro: string | null;
  readonly parts: readonly SheetPart[];
}

export const dataSheet: Sheet = DATA_SHEET;
export const readingDifference: Sheet = { ...READING_DIFFERENCE, intro: null };

const LENGTHS = [45, 90] as const;

const planPart = (plan: LessonPlan): SheetPart => ({
  title: GUIDE.plan(plan.minutes, plan.heads),
  text: [GUIDE.planNote(plan.rounds, plan.delegations)],
  slots: timetable(plan),
});

/** The plans a guide tells: 45 and 90 minutes, and before them one's own where it is another. */
const plansFor = (scenario: Scenario, own: LessonPlan | null, heads: number): LessonPlan[] => {
  const lengths = scenario.lengths.map(({ rounds }) => rounds);
  const standard = LENGTHS.map((minutes) =>
    planLesson({ minutes, heads, seats: scenario.actors.length, lengths }),
  );
  if (own === null) return standard;
  return [own, ...standard.filter(({ minutes }) => minutes !== own.minutes)];
};

/** What speaks for staying out in this crisis, and who stayed out then. */
const abstainPart = (scenario: Scenario): SheetPart => {
  const { title, text, cards, stayed, ask } = GUIDE.abstain;
  const against = scenario.cards.filter(({ side }) => side === 'against');
  const out = scenario.actors.flatMap(({ name, history }) =>
    history?.stance === 'abstention' && history.note !== undefined
      ? [`${name}. ${stop(history.note)}`]
      : [],
  );
  const reasons = against.map((card) => `${stop(card.title)} ${card.text}`);
  const more = [
    { intro: cards, list: reasons },
    { intro: stayed, list: out },
  ].filter(({ list }) => list.length > 0);
  return { title, text, more, last: ask };
};

/** The lesson guide for a scenario; with the plan of a lesson of one's own, if there is one. */
export const guideFor = (scenario: Scenario, own: LessonPlan | null, heads: number): Sheet => ({
  title: `${GUIDE.title}: ${scenario.title}`,
  intro: GUIDE.intro,
  parts: [
    GUIDE.prepare,
    ...plansFor(scenario, own, heads).map(planPart),
    GUIDE.discuss,
    abstainPart(scenario),
    GUIDE.hands,
    GUIDE.early,
    GUIDE.fails,
  ],
});
