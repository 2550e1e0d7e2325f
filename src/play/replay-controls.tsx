import { useEffect, useState } from 'preact/hooks';
import type { Stop } from '../session/replay.ts';
import { TASKS } from '../words/game.ts';
import { HISTORY } from '../words/history.ts';
import { REPLAY } from '../words/replay.ts';

const DELAYS = { slow: 4000, steady: 1800, quick: 500 } as const;
type Speed = keyof typeof DELAYS;
const SPEEDS: readonly Speed[] = ['slow', 'steady', 'quick'];

interface Props {
  readonly stops: readonly Stop[];
  readonly stop: number;
  readonly onStop: (stop: number) => void;
  /** Null where nobody's seat can be taken up. */
  readonly onBranch: (() => void) | null;
  readonly onHome: () => void;
}

/** A stop in words. */
const stopName = ({ round, phase }: Stop): string => REPLAY.at(round, TASKS[phase].title);

/** Step, jump, run, speed, and the way into the game. */
export function ReplayControls({ stops, stop, onStop, onBranch, onHome }: Props) {
  const last = stops.length - 1;
  const [running, setRunning] = useState(false);
  const [speed, setSpeed] = useState<Speed>('steady');
  const ahead = running && stop < last;
  useEffect(() => {
    if (!ahead) return undefined;
    const timer = setTimeout(() => onStop(stop + 1), DELAYS[speed]);
    return () => clearTimeout(timer);
  }, [ahead, speed, stop]);
  const here = stops[stop];
  const go = (to: number) => () => {
    setRunning(false);
    onStop(Math.max(0, Math.min(last, to)));
  };
  return (
    <section class="replay-controls" aria-label={REPLAY.controls}>
      <div class="buttons">
        <button type="button" onClick={go(0)} disabled={stop === 0}>
          {REPLAY.first}
        </button>
        <button type="button" onClick={go(stop - 1)} disabled={stop === 0}>
          {REPLAY.back}
        </button>
        <button
          type="button"
          class="primary"
          onClick={() => setRunning(!ahead)}
          disabled={stop === last}
        >
          {ahead ? REPLAY.pause : REPLAY.play}
        </button>
        <button type="button" onClick={go(stop + 1)} disabled={stop === last}>
          {REPLAY.next}
        </button>
        <button type="button" onClick={go(last)} disabled={stop === last}>
          {REPLAY.last}
        </button>
        <label class="field speed">
          {REPLAY.speed}
          <select
            value={speed}
            onChange={({ currentTarget: { value } }) =>
              setSpeed(SPEEDS.find((one) => one === value) ?? 'steady')
            }
          >
            {SPEEDS.map((one) => (
              <option key={one} value={one}>
                {REPLAY.speeds[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label class="field jump">
        {REPLAY.where}
        <input
          type="range"
          min={0}
          max={last}
          value={stop}
          aria-valuetext={here === undefined ? '' : stopName(here)}
          onInput={({ currentTarget: { value } }) => go(Number(value))()}
        />
      </label>
      <p class="row">
        <output>{here === undefined ? '' : stopName(here)}</output>
        <span class="buttons">
          {onBranch !== null && (
            <button type="button" onClick={onBranch}>
              {stop === last ? REPLAY.analyse : REPLAY.branch}
            </button>
          )}
          <button type="button" class="quiet" onClick={onHome}>
            {HISTORY.toOpening}
          </button>
        </span>
      </p>
    </section>
  );
}
