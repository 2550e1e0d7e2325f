import type { Scenario } from '../scenario/schema.ts';
import type { Sampling } from './pure/balance/sampling.ts';
import type { Courses } from './pure/doctor/courses.ts';
import type { Decided, Muting } from './pure/doctor/decisive.ts';
import type { Lot, Played } from './pure/doctor/lots.ts';
import type { Moment } from './pure/doctor/moment.ts';
import type { View } from '../view/types.ts';

/** One piece of an examination, short enough to be waited for. */
export type Errand =
  | { readonly kind: 'lot'; readonly lot: Lot }
  | { readonly kind: 'muted'; readonly muting: Muting }
  | { readonly kind: 'courses'; readonly seat: number; readonly sampling: Sampling }
  | { readonly kind: 'view'; readonly moment: Moment };

/** What came of it. */
export type Result =
  | { readonly kind: 'lot'; readonly of: Played }
  | { readonly kind: 'muted'; readonly of: Decided }
  | { readonly kind: 'courses'; readonly of: Courses }
  | { readonly kind: 'view'; readonly of: View };

/** What a doctor's worker is told: which scenario is examined, then errands. */
export type DoctorAsked =
  | { readonly type: 'open'; readonly scenario: Scenario }
  | { readonly type: 'run'; readonly id: number; readonly errand: Errand };

export interface DoctorAnswered {
  readonly id: number;
  /** Null where the scenario broke the rules of the game. */
  readonly result: Result | null;
}

/** Something that runs errands one after the other: a web worker, or a stand-in for it. */
export interface Nurse {
  readonly ask: (asked: DoctorAsked) => void;
  readonly end: () => void;
}

/** Makes one; `fail` is called when it cannot go on. */
export type MakeNurse = (hear: (answered: DoctorAnswered) => void, fail: () => void) => Nurse;
