import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CrisisProvider } from '../desk/defining.ts';
import type { Scenario } from '../scenario/schema.ts';
import { newScreen } from '../screen/screen.ts';
import { useMedia, useStore } from '../screen/use.ts';
import { unbegun } from '../table/seen.ts';
import { fetchRules } from './begin.ts';
import type { Begin } from './begin.ts';
import { Opening } from './opening.tsx';
import { defaultSeat } from './plan.ts';
import { Seats } from './seats.tsx';
import type { Shelved } from './shelf.ts';
import { ROOMY } from './table-area.tsx';
import { StillTable } from './still-table.tsx';
import { TableFrame } from './table-frame.tsx';
import type { Trouble } from './trouble.ts';
import { useTold } from './use-told.ts';
import './front.css';

interface Props {
  readonly scenario: Scenario;
  readonly save: Shelved | null;
  readonly unusable: readonly string[];
  /** Begins at the choice of a seat. */
  readonly seats: boolean;
  readonly onPlay: (begin: Begin) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}

/** The table beside the words: first the opening, then the choice of a seat. */
export function Front(props: Props) {
  const [scenario, setScenario] = useState(props.scenario);
  const [step, setStep] = useState<'opening' | 'seats'>(props.seats ? 'seats' : 'opening');
  const told = useTold(scenario);
  const screen = useMemo(newScreen, []);
  const selected = useStore(screen.selected);
  const roomy = useMedia(ROOMY);
  const view = useMemo(() => unbegun(told), [told]);
  useEffect(() => (step === 'seats' ? fetchRules() : undefined), [step]);
  useEffect(
    () => screen.selected.watch((seat) => (seat === null ? undefined : setStep('seats'))),
    [screen],
  );
  const choose = (one: Scenario): void => {
    screen.selected.set(null);
    setScenario(one);
  };
  const words = useHeadingFocus(step);
  const known = scenario.actors.some((actor) => actor.id === selected);
  const seat = known && selected !== null ? selected : defaultSeat(scenario);
  const marked = step === 'seats' ? seat : null;
  return (
    <main class="front" data-step={step}>
      <div class="front-table">
        {roomy ? (
          <TableFrame
            {...{ scenario: told, view, before: null, screen, selected: marked }}
            entrance={true}
          />
        ) : (
          <StillTable scenario={told} own={marked} />
        )}
      </div>
      <div class="front-words" ref={words}>
        <CrisisProvider value={told}>
          {step === 'opening' ? (
            <Opening
              {...props}
              scenario={told}
              onScenario={choose}
              onSeats={(one) => {
                choose(one === told ? scenario : one);
                setStep('seats');
              }}
            />
          ) : (
            <Seats
              scenario={told}
              seat={seat}
              onSeat={screen.selected.set}
              onPlay={(plan) => props.onPlay({ plan: { ...plan, scenario } })}
              onBack={() => setStep('opening')}
            />
          )}
        </CrisisProvider>
      </div>
    </main>
  );
}

/** Moves focus to the heading of a step that was asked for. */
function useHeadingFocus(step: string) {
  const words = useRef<HTMLDivElement>(null);
  const first = useRef(step);
  useEffect(() => {
    if (first.current === step) return;
    first.current = '';
    words.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [step]);
  return words;
}
