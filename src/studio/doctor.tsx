import { useStore } from '../screen/use.ts';
import { DOCTOR } from '../words/studio-doctor.ts';
import { DoctorActors } from './doctor-actors.tsx';
import { DoctorCards } from './doctor-cards.tsx';
import { DoctorEndings } from './doctor-endings.tsx';
import { DoctorRest } from './doctor-rest.tsx';
import type { Laid } from './studio.tsx';
import type { Report, Workshop } from './workshop.ts';

/** What every part of the doctor's page works with. */
export interface Part {
  readonly report: Report;
  /** Opens a game by bots alone. */
  readonly onSeeds: (seeds: readonly number[]) => void;
}

const whole = (count: number): string => count.toLocaleString('en-GB');

/** What thousands of games say about the scenario as it stands. */
export function Doctor(props: {
  readonly workshop: Workshop;
  readonly onOpen: (laid: Laid) => void;
}) {
  const { workshop, onOpen } = props;
  const report = useStore(workshop.report);
  const checked = useStore(workshop.checked);
  if (report === null) {
    return (
      <section class="studio-panel" aria-labelledby="doctor-title">
        <h2 id="doctor-title">{DOCTOR.title}</h2>
        <p>{DOCTOR.waiting}</p>
      </section>
    );
  }
  const { findings, seconds, old } = report;
  const { chart, scenario, wanted, lost } = findings;
  const part: Part = {
    report,
    onSeeds: ([seed]) => {
      if (seed === undefined) return;
      onOpen({ title: scenario.title, seat: null, seed, rounds: chart.rounds });
    },
  };
  return (
    <section class="studio-panel doctor" aria-labelledby="doctor-title" data-old={old}>
      <h2 id="doctor-title">
        {DOCTOR.title}{' '}
        <span class="fine measured" data-games={chart.games}>
          {DOCTOR.progress(whole(chart.games), whole(wanted))} {DOCTOR.took(seconds.toFixed(1))}
        </span>
      </h2>
      <progress
        max={wanted}
        value={chart.games}
        aria-label={DOCTOR.progress(whole(chart.games), whole(wanted))}
      />
      <p class="fine">{DOCTOR.who}</p>
      {checked?.scenario === null && <p class="note warn">{DOCTOR.stale}</p>}
      {lost > 0 && <p class="note warn">{DOCTOR.lost(lost)}</p>}
      <DoctorEndings {...part} />
      <DoctorRest {...part} />
      <DoctorCards {...part} />
      <DoctorActors {...part} />
    </section>
  );
}
