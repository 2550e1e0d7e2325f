import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import type { LogEntry } from '../view/types.ts';
import { LOG_PAGE } from '../words/log.ts';
import { tellEntry } from './telling.ts';
import './papers.css';

interface Props {
  readonly scenario: Scenario;
  readonly log: readonly LogEntry[];
}

/** What happened, newest round first. A burst of entries is announced as one sentence. */
export function Log({ scenario, log }: Props) {
  const spoken = useAnnouncement({ scenario, log });
  const rounds = [...new Set(log.map((entry) => entry.round))].toReversed();
  return (
    <section class="log" id="log" aria-label={LOG_PAGE.title}>
      <h2>{LOG_PAGE.title}</h2>
      <p class="for-ears" aria-live="polite">
        {spoken}
      </p>
      <div>
        {rounds.length === 0 && <p class="fine">{LOG_PAGE.empty}</p>}
        {rounds.map((round, index) => (
          <details key={round} open={index === 0}>
            <summary>{round === 0 ? LOG_PAGE.prologue : LOG_PAGE.round(round)}</summary>
            <ol>
              {log
                .filter((entry) => entry.round === round)
                .map((entry, place) => (
                  <li key={place} class={`entry entry-${entry.kind}`}>
                    {tellEntry(scenario, entry)}
                  </li>
                ))}
            </ol>
          </details>
        ))}
      </div>
    </section>
  );
}

const CALM = 600;
const FEW = 3;

/** Waits until the log is quiet, then tells what is new. */
function useAnnouncement({ scenario, log }: Props): string {
  const [spoken, setSpoken] = useState('');
  const told = useRef(log.length);
  useEffect(() => {
    if (log.length === told.current) return;
    const timer = setTimeout(() => {
      setSpoken(announcement(scenario, log.slice(told.current)));
      told.current = log.length;
    }, CALM);
    return () => clearTimeout(timer);
  }, [scenario, log]);
  return spoken;
}

/** One text for all that is new: a few entries in full, more of them counted. */
export function announcement(scenario: Scenario, fresh: readonly LogEntry[]): string {
  const told = fresh.slice(-FEW).map((entry) => tellEntry(scenario, entry));
  return fresh.length <= FEW ? told.join(' ') : LOG_PAGE.burst(fresh.length, told.at(-1) ?? '');
}
