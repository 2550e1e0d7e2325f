import { bestCourse } from '../simulation/pure/doctor/best.ts';
import { fitsOf } from '../simulation/pure/doctor/fit.ts';
import { minutesFor } from '../simulation/pure/minutes.ts';
import { shareOf } from '../simulation/pure/intervals.ts';
import type { Findings } from '../simulation/doctor.ts';
import { STANCES } from '../scenario/lists.ts';
import { DOCTOR } from '../words/studio-doctor.ts';
import { hundredths } from '../words/history.ts';
import type { Part } from './doctor.tsx';

const HEADS = [1, 6, 24] as const;

interface Counted {
  readonly best: (typeof STANCES)[number] | 'none';
  readonly count: number;
}

const countedCourses = ({ courses }: Findings): Counted[] => {
  const bests = [...courses.values()].map(bestCourse);
  const clear = STANCES.map((best, stance) => ({
    best,
    count: bests.filter((one) => one.clear && one.stance === stance).length,
  }));
  const told = clear.reduce((sum, { count }) => sum + count, 0);
  return [...clear.toReversed(), { best: 'none' as const, count: bests.length - told }];
};

/** Half the seats: from there on a stance that alone is ever best is no choice. */
const dominantOf = (counted: readonly Counted[], seats: number) => {
  const clear = counted.filter(({ best, count }) => best !== 'none' && count > 0);
  const [only] = clear;
  const alone = clear.length === 1 && only !== undefined && only.count * 2 >= seats;
  return alone && only.best !== 'none' ? only.best : null;
};

/** Stances, rounds, history and length: a line each. */
export function DoctorRest({ report, onSeeds }: Part) {
  const { findings } = report;
  const { chart } = findings;
  const finished = chart.games - chart.unfinished.count;
  const moving = finished * Math.max(1, chart.rounds);
  return (
    <>
      <Stances findings={findings} />
      <h3>{DOCTOR.rounds}</h3>
      <dl class="studio-facts">
        <dt>{DOCTOR.still}</dt>
        <dd class="measured">{DOCTOR.share(shareOf(chart.still, moving).at)}</dd>
        <dt>{DOCTOR.unfinished}</dt>
        <dd class="measured">
          {chart.unfinished.count === 0 ? (
            '0'
          ) : (
            <button type="button" class="link" onClick={() => onSeeds(chart.unfinished.seeds)}>
              {chart.unfinished.count}
            </button>
          )}
        </dd>
      </dl>
      <Fit findings={findings} />
      <Length findings={findings} />
    </>
  );
}

function Stances({ findings }: { readonly findings: Findings }) {
  const seats = findings.courses.size;
  const { actors, framework } = findings.scenario;
  const wanted = actors.filter(({ id }) => id !== framework?.actor).length;
  if (seats === 0) return null;
  if (seats < wanted) {
    return (
      <>
        <h3>{DOCTOR.stances}</h3>
        <p class="fine">{DOCTOR.stancesUnderWay(seats, wanted)}</p>
      </>
    );
  }
  const counted = countedCourses(findings);
  const dominant = dominantOf(counted, seats);
  return (
    <>
      <h3>{DOCTOR.stances}</h3>
      <dl class="studio-facts">
        {counted.map(({ best, count }) => (
          <div key={best}>
            <dt>{DOCTOR.best[best]}</dt>
            <dd class="measured">{DOCTOR.seats(count, seats)}</dd>
          </div>
        ))}
      </dl>
      {dominant !== null && <p class="note warn">{DOCTOR.dominant(dominant)}</p>}
      <p class="fine">{DOCTOR.stancesNote}</p>
    </>
  );
}

function Fit({ findings: { scenario, chart } }: { readonly findings: Findings }) {
  const fits = fitsOf(scenario, chart);
  return (
    <>
      <h3>{DOCTOR.fit}</h3>
      {fits.length === 0 ? (
        <p class="fine">{DOCTOR.noFit}</p>
      ) : (
        <>
          <dl class="studio-facts">
            {fits.map(({ what, name, balanced, stated }) => (
              <div key={what}>
                <dt>{name ?? DOCTOR.fitStance}</dt>
                <dd class="measured">{DOCTOR.fitTold(hundredths(balanced), stated)}</dd>
              </div>
            ))}
          </dl>
          <p class="fine">{DOCTOR.fitNote}</p>
        </>
      )}
    </>
  );
}

function Length({ findings: { scenario, chart } }: { readonly findings: Findings }) {
  const stated = scenario.lengths.find(({ rounds }) => rounds === chart.rounds)?.minutes;
  return (
    <>
      <h3>{DOCTOR.minutes}</h3>
      <dl class="studio-facts">
        {HEADS.map((heads) => {
          const minutes = minutesFor(scenario, chart.rounds, heads);
          return (
            <div key={heads}>
              <dt>{DOCTOR.heads(heads)}</dt>
              <dd class="measured">
                {heads === 1 && stated !== undefined
                  ? DOCTOR.about(minutes, stated)
                  : DOCTOR.aboutOnly(minutes)}
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="fine">{DOCTOR.minutesNote}</p>
    </>
  );
}
