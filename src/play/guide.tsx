import { useEffect, useRef, useState } from 'preact/hooks';
import { GUIDE_STEPS, meet, stepFor } from '../desk/guide-steps.ts';
import type { GuideStep } from '../desk/guide-steps.ts';
import { useStore } from '../screen/use.ts';
import { GUIDE, GUIDE_NOTES } from '../words/guide.ts';
import { guide, setGuide } from './kept-guide.ts';
import type { Task } from './task.ts';
import '../desk/guide.css';

const partOf = (step: GuideStep): HTMLElement | null => document.querySelector(step.part);

/** The notes of a first game, beside the main button: one thing at a time, and never a second time. */
export function Guide(props: { readonly task: Task; readonly round: number }) {
  const step = useStep(props);
  const [opened, open] = useState<GuideStep | null>(null);
  const next = useRef<HTMLButtonElement>(null);
  const unfold = (one: GuideStep): void => {
    open(one);
    // The button that was pressed goes; its keyboard goes on with the note.
    requestAnimationFrame(() => {
      next.current?.focus({ preventScroll: true });
      next.current?.closest('.guide')?.scrollIntoView({ block: 'nearest' });
    });
  };
  useEffect(() => {
    if (step === null) return undefined;
    const part = partOf(step);
    part?.setAttribute('data-guided', 'true');
    return () => part?.removeAttribute('data-guided');
  }, [step]);
  return (
    <div class="guide" data-shown={step !== null} data-folded={step !== opened}>
      {step !== null && (
        <p class="guide-head">
          <strong>{GUIDE.title}</strong>{' '}
          <span class="fine">{GUIDE.count(GUIDE_STEPS.indexOf(step) + 1, GUIDE_STEPS.length)}</span>
        </p>
      )}
      {step !== null && step !== opened && (
        <button type="button" class="guide-more" onClick={() => unfold(step)}>
          {GUIDE.more}
        </button>
      )}
      <p class="guide-note" aria-live="polite">
        {step !== null && GUIDE_NOTES[step.id]}
      </p>
      {step !== null && (
        <div class="guide-ways">
          <button type="button" ref={next} onClick={() => setGuide(meet(guide.get(), step.id))}>
            {GUIDE.next}
          </button>
          <button type="button" class="quiet" onClick={() => show(step)}>
            {GUIDE.show}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => setGuide({ ...guide.get(), over: true })}
          >
            {GUIDE.skip}
          </button>
        </div>
      )}
    </div>
  );
}

/** The note for what is on the page now; what was passed by counts as met. */
function useStep({ task, round }: { readonly task: Task; readonly round: number }) {
  const state = useStore(guide);
  const [step, setStep] = useState<GuideStep | null>(null);
  useEffect(() => {
    const look = (): boolean => {
      const found = stepFor(state, task, round, (part) => document.querySelector(part) !== null);
      setStep(found);
      return found !== null;
    };
    if (look()) return undefined;
    // What a note speaks of may still be on its way.
    const watcher = new MutationObserver(() => {
      if (look()) watcher.disconnect();
    });
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, [state, task, round]);
  useEffect(() => {
    if (step === null) return undefined;
    return () => {
      if (step.task !== task) return;
      setGuide(meet(guide.get(), step.id));
    };
  }, [step, task, round]);
  return step;
}

/** Brings the part that a note speaks of into view, and focus to it. */
function show(step: GuideStep): void {
  const part = partOf(step);
  if (part === null) return;
  if (part.closest('[data-drawer="closed"] .side') !== null)
    document.querySelector<HTMLElement>('.drawer-toggle')?.click();
  part.tabIndex = -1;
  requestAnimationFrame(() => {
    part.focus({ preventScroll: true });
    part.scrollIntoView({ block: 'center' });
  });
}
