import { planLesson } from '../session/lesson-plan.ts';
import type { LessonPlan } from '../session/lesson-plan.ts';
import type {
  Article,
  DebriefStep,
  Explanation,
  FiledCommand,
  LessonStage,
  Mover,
  Part,
  RoundChances,
  ShownDecision,
} from '../session/protocol.ts';
import type { Model } from '../rules/model.ts';

/** Somebody in a lesson, as the journal keeps them. */
export interface PersonMeta {
  readonly id: string;
  name: string;
  seat: string | null;
  part: Part | null;
  /** Fingerprint of the token that gives the seat back. */
  readonly token: string;
}

/** Everything about a lesson but its game, as the journal keeps it: the last one written counts. */
export interface LessonMeta {
  readonly code: string;
  scenario: string;
  stage: LessonStage;
  locked: boolean;
  plan: LessonPlan;
  /** A number of rounds the teacher chose. */
  rounds: number | null;
  absence: number;
  keepDays: number;
  readonly openedAt: number;
  startedAt: number | null;
  people: PersonMeta[];
  nextPerson: number;
  endsAt: number | null;
  pausedWith: number | null;
  filed: Record<string, { round: number; command: FiledCommand }>;
  predictions: Record<string, string>;
  explanations: (Explanation & { readonly person: string })[];
  articles: (Article & { readonly person: string })[];
  moved: { readonly person: string; readonly by: Mover; readonly text: string; seat: string }[];
  step: DebriefStep;
  /** What the teacher's page has worked out of the game, to be shown at its steps. */
  chances?: readonly RoundChances[];
  decisions?: readonly ShownDecision[];
  /** News the teacher wants next. */
  dispatch: string | null;
}

/** What the teacher wished for when opening or planning a lesson. */
export interface Wish {
  readonly minutes: number;
  readonly heads: number;
  readonly rounds?: number | undefined;
}

const ABSENCE = 30;
/** Days until a lesson is deleted, unless its teacher says otherwise. */
export const KEEP_DAYS = 30;

/** The plan for a wish at the table of this scenario. */
export const planFor = (model: Model, { minutes, heads, rounds }: Wish): LessonPlan =>
  planLesson({
    minutes,
    heads,
    seats: model.n,
    lengths: model.scenario.lengths.map((length) => length.rounds),
    ...(rounds === undefined ? {} : { rounds }),
  });

/** A lesson just opened. */
export const freshMeta = (code: string, model: Model, wish: Wish, now: number): LessonMeta => ({
  code,
  scenario: model.scenario.id,
  stage: 'lobby',
  locked: false,
  plan: planFor(model, wish),
  rounds: wish.rounds ?? null,
  absence: ABSENCE,
  keepDays: KEEP_DAYS,
  openedAt: now,
  startedAt: null,
  people: [],
  nextPerson: 1,
  endsAt: null,
  pausedWith: null,
  filed: {},
  predictions: {},
  explanations: [],
  articles: [],
  moved: [],
  step: 'what-moved-you',
  dispatch: null,
});
