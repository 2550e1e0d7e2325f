import { shareOf } from '../simulation/pure/intervals.ts';
import { DOCTOR } from '../words/studio-doctor.ts';
import type { Part } from './doctor.tsx';

const percent = (permille: number): string => `${String(permille / 10)}%`;

/** How games end: a bar for each ending, with its interval, that opens a game behind it. */
export function DoctorEndings({ report, onSeeds }: Part) {
  const { scenario, chart } = report.findings;
  return (
    <>
      <h3>{DOCTOR.endings}</h3>
      <ul class="studio-bars">
        {scenario.endings.map(({ id, title }, index) => {
          const bar = chart.endings[index];
          const { at, low, high, count } = shareOf(bar?.count ?? 0, chart.games);
          return (
            <li key={id}>
              <button
                type="button"
                disabled={count === 0}
                onClick={() => onSeeds(bar?.seeds ?? [])}
              >
                <span class="bar-name">{title}</span>
                <span class="bar-track" aria-hidden="true">
                  <span class="bar-fill" style={{ width: percent(at) }} />
                  <span
                    class="bar-interval"
                    style={{ left: percent(low), width: percent(high - low) }}
                  />
                </span>
                <span class="bar-share measured">{DOCTOR.share(at)}</span>
                <span class="bar-between fine measured">
                  <span class="for-ears">{DOCTOR.interval}</span> {DOCTOR.between(low, high)}
                </span>
                {count > 0 && <span class="for-ears">{DOCTOR.open}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
