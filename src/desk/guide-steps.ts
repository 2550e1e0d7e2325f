import type { GUIDE_NOTES } from '../words/guide.ts';
import type { TASKS } from '../words/game.ts';

/** One note of a first game. */
export interface GuideStep {
  readonly id: keyof typeof GUIDE_NOTES;
  readonly task: keyof typeof TASKS;
  /** The first round that shows it. */
  readonly from: number;
  /** The part of the page it speaks of; without it there is no note. */
  readonly part: string;
}

/** In the order in which a game meets them. */
export const GUIDE_STEPS: readonly GuideStep[] = [
  { id: 'dispatch', task: 'dispatch', from: 1, part: '.dispatch' },
  { id: 'gap', task: 'dispatch', from: 1, part: '.dispatch .gap' },
  { id: 'gauges', task: 'dispatch', from: 1, part: '.gauges' },
  { id: 'hand', task: 'floor', from: 1, part: '.hand' },
  { id: 'belief', task: 'floor', from: 1, part: '.your-speech' },
  { id: 'stance', task: 'pledge', from: 1, part: '.stance-choice' },
  { id: 'price', task: 'pledge', from: 1, part: '.outcome' },
  { id: 'move', task: 'frame', from: 1, part: '.verbs' },
  { id: 'tour', task: 'tour', from: 1, part: '.tour' },
  { id: 'causes', task: 'consequences', from: 1, part: '.consequences' },
  { id: 'texts', task: 'dispatch', from: 2, part: '.conclusions' },
  { id: 'influence', task: 'floor', from: 2, part: '.influence' },
  { id: 'corridor', task: 'corridor', from: 2, part: '.corridor' },
  { id: 'binding', task: 'corridor', from: 2, part: '.corridor' },
  { id: 'interests', task: 'pledge', from: 2, part: '.delegation .secret' },
  { id: 'ask', task: 'consequences', from: 2, part: '.delegations' },
];

/** What a device knows of the notes: which were met, and whether they are wanted no more. */
export interface GuideState {
  readonly met: readonly string[];
  readonly over: boolean;
}

export const NEW_GUIDE: GuideState = { met: [], over: false };

/** What was kept, if it makes sense; else a reader's first game. */
export function guideFrom(kept: unknown): GuideState {
  const { met, over } = (kept ?? {}) as { met?: unknown; over?: unknown };
  const ids = GUIDE_STEPS.map(({ id }): string => id);
  return {
    met: Array.isArray(met) ? met.filter((id): id is string => ids.includes(String(id))) : [],
    over: over === true,
  };
}

/** The note for this moment; null when there is nothing new to say. */
export const stepFor = (
  { met, over }: GuideState,
  task: string,
  round: number,
  isThere: (part: string) => boolean,
): GuideStep | null =>
  over
    ? null
    : (GUIDE_STEPS.find(
        (step) =>
          step.task === task && round >= step.from && !met.includes(step.id) && isThere(step.part),
      ) ?? null);

/** With one more note met. */
export const meet = (state: GuideState, id: string): GuideState =>
  state.met.includes(id) ? state : { ...state, met: [...state.met, id] };
