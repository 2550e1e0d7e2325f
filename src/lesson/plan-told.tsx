import type { LessonPlan } from '../session/lesson-plan.ts';
import type { Lobby } from '../session/protocol.ts';
import { PLAN } from '../words/lesson-teach.ts';

interface Part {
  readonly id: string;
  readonly name: string;
  readonly seconds: number;
  /** Which round it is, of those it has. */
  readonly round?: number;
}

const partsOf = (plan: LessonPlan): Part[] => [
  { id: 'join', name: PLAN.join, seconds: plan.join },
  { id: 'brief', name: PLAN.brief, seconds: plan.brief },
  ...Array.from({ length: plan.rounds }, (_, index) => ({
    id: `round-${String(index + 1)}`,
    name: PLAN.round(index + 1),
    seconds: plan.round,
    round: index + 1,
  })),
  { id: 'debrief', name: PLAN.debrief, seconds: plan.debrief },
];

/** Which part of the plan a lesson is at; `end` when it is over. */
export const partNow = ({ stage, round }: Pick<Lobby, 'stage' | 'round'>): string => {
  if (stage === 'lobby') return 'join';
  if (stage === 'over') return 'end';
  if (stage === 'debrief') return 'debrief';
  return round === 0 ? 'brief' : `round-${String(round)}`;
};

/** Whether a lesson ended before a round of its plan. */
export const isLeftOut = (round: number, now: Pick<Lobby, 'stage' | 'round'>): boolean =>
  (now.stage === 'debrief' || now.stage === 'over') && round > now.round;

/** The rounds of a plan, or those still to play with the time they have by now. */
export const roundsTold = ({ rounds, round }: LessonPlan, played: number): string =>
  played <= 1 ? PLAN.told(rounds, round) : PLAN.toPlay(rounds - played + 1, rounds, round);

/** A plan in words, with what is over and what is going on. */
export function PlanTold(props: {
  readonly plan: LessonPlan;
  readonly now?: Pick<Lobby, 'stage' | 'round'>;
}) {
  const { plan, now } = props;
  const parts = partsOf(plan);
  const at = now === undefined ? -1 : parts.findIndex(({ id }) => id === partNow(now));
  const over = now?.stage === 'over';
  // The plan was made anew since: its minutes are not those that were used.
  const isDone = (index: number): boolean => over || index < at;
  const doneWord = (round = 0): string =>
    now !== undefined && isLeftOut(round, now) ? PLAN.left : PLAN.done;
  const isPlayed = now?.stage === 'debrief' || over;
  return (
    <div class="plan">
      <p>
        {!isPlayed && <>{roundsTold(plan, now?.round ?? 0)}. </>}
        {PLAN.delegations(plan.delegations, plan.pairs, plan.bots)}.
      </p>
      <ol class="plan-parts">
        {parts.map(({ id, name, seconds, round }, index) => (
          <li key={id} aria-current={index === at ? 'step' : undefined}>
            <span>{name}</span>{' '}
            <span class="measured">{isDone(index) ? '' : PLAN.minutes(seconds)}</span>{' '}
            <span class="plan-state">
              {index === at ? PLAN.now : isDone(index) ? doneWord(round) : ''}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
