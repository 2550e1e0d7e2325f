import { useEffect, useState } from 'preact/hooks';
import { PHASES } from '../rules/phases.ts';
import { DEBRIEF_STEPS } from '../session/protocol.ts';
import type { DebriefStep, Lobby, Order } from '../session/protocol.ts';
import { LESSON } from '../words/lesson.ts';
import { DEBRIEF } from '../words/lesson-debrief.ts';
import { TEACH } from '../words/lesson-teach.ts';
import { Hands } from './hands.tsx';
import type { TeachProps } from './teach-lesson.tsx';

interface Main {
  readonly label: string;
  readonly order: Order;
}

/** What a phase leads to, as the button says it; `corridor` is the first round in which capitals talk in private. */
const nextName = ({ stage, phase, round, plan }: Lobby, corridor: number): string => {
  if (stage === 'briefing') return LESSON.phases.warnings;
  if (phase === null) return '';
  if (phase === 'floor' && round < corridor) return LESSON.phases.pledge;
  if (phase === 'consequences') {
    return round >= plan.rounds ? LESSON.phases.verdict : TEACH.nextRound;
  }
  return LESSON.phases[PHASES[PHASES.indexOf(phase) + 1] ?? phase];
};

/** The one thing most likely to be wanted now. */
export const mainOrder = (lobby: Lobby, step: DebriefStep, corridor: number): Main | null => {
  const { stage, phase, clock } = lobby;
  if (stage === 'over') return null;
  if (clock.pausedWith !== null) return { label: TEACH.orders.resume, order: { type: 'resume' } };
  if (stage === 'lobby') return { label: TEACH.orders.start, order: { type: 'start' } };
  if (stage === 'debrief') {
    const next = DEBRIEF_STEPS[DEBRIEF_STEPS.indexOf(step) + 1];
    if (next === undefined) return null;
    return { label: TEACH.revealStep(DEBRIEF.steps[next]), order: { type: 'reveal' } };
  }
  if (phase === 'pledge') return { label: TEACH.reveal, order: { type: 'reveal' } };
  return { label: TEACH.next(nextName(lobby, corridor)), order: { type: 'next-phase' } };
};

/** The controls of a lesson: one large button, the others beside it. */
export function TeachControls({ link, lobby, scenario, order }: TeachProps) {
  const { stage, clock, locked } = lobby;
  const corridor = scenario.corridor?.from ?? Number.POSITIVE_INFINITY;
  const main = mainOrder(lobby, link.debrief()?.step ?? 'what-moved-you', corridor);
  const running = stage === 'briefing' || stage === 'playing';
  const timed = clock.endsAt !== null || clock.pausedWith !== null;
  return (
    <section class="controls" aria-labelledby="controls-title">
      <h2 id="controls-title">{TEACH.controls}</h2>
      {main !== null && (
        <button
          type="button"
          class="primary wide"
          disabled={stage === 'lobby' && lobby.people.length === 0}
          onClick={() => order(main.order)}
        >
          {main.label}
        </button>
      )}
      <div class="control-grid">
        {clock.endsAt !== null && (
          <button type="button" onClick={() => order({ type: 'pause' })}>
            {TEACH.orders.pause}
          </button>
        )}
        {timed && (
          <button type="button" onClick={() => order({ type: 'more-time' })}>
            {TEACH.orders['more-time']}
          </button>
        )}
        {(running || stage === 'debrief') && (
          <button
            type="button"
            title={TEACH.hints.stepBack}
            onClick={() => order({ type: 'step-back' })}
          >
            {TEACH.orders['step-back']}
          </button>
        )}
        {stage !== 'over' && (
          <button type="button" onClick={() => order({ type: locked ? 'open' : 'lock' })}>
            {locked ? TEACH.orders.open : TEACH.orders.lock}
          </button>
        )}
        {stage !== 'over' && (
          <Sure
            label={running ? TEACH.orders.toDebrief : TEACH.orders.end}
            onSure={() => order({ type: 'end' })}
          />
        )}
        {stage === 'over' && (
          <Sure label={TEACH.orders.delete} onSure={() => order({ type: 'delete' })} />
        )}
      </div>
      <p class="fine">
        {stage === 'lobby' && TEACH.hints.lobby} {locked && TEACH.hints.locked}{' '}
        {running && TEACH.hints.stepBack}
      </p>
      <Hands
        {...{ lobby, scenario }}
        onCall={(seat) => order({ type: 'call-speaker', seat })}
      />
    </section>
  );
}

const CHANGED_MIND = 4000;

/** A button that asks once more before it does something that many would feel. */
export function Sure(props: { readonly label: string; readonly onSure: () => void }) {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!asked) return undefined;
    const timer = setTimeout(() => setAsked(false), CHANGED_MIND);
    return () => clearTimeout(timer);
  }, [asked]);
  return (
    <button
      type="button"
      class={asked ? 'sure' : ''}
      onClick={() => {
        setAsked(!asked);
        if (asked) props.onSure();
      }}
    >
      {asked ? TEACH.sure : props.label}
    </button>
  );
}
