import { shareOf } from '../simulation/pure/intervals.ts';
import type { Bar } from '../simulation/pure/doctor/chart.ts';
import { STANCES } from '../scenario/lists.ts';
import type { Stance } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import { DOCTOR } from '../words/studio-doctor.ts';
import type { Part } from './doctor.tsx';
import { Fold } from './fold.tsx';

/** From here on a capital's last stance is as good as given, and from here on it leans one way. */
const FIXED = 950;
const LEANING = 700;
/** Stances by how much they carry, the most first; the list of postures begins with the undecided. */
const COLUMNS = STANCES.map((stance, index) => ({ stance, posture: index + 1 })).toReversed();

const shapeOf = (scenario: Scenario, shares: readonly (readonly [Stance, number])[]): string => {
  const [most] = shares.toSorted((a, b) => b[1] - a[1]);
  if (most === undefined || most[1] < LEANING) return DOCTOR.shapes.open;
  const name = scenario.stances[most[0]].name.toLowerCase();
  return most[1] >= FIXED ? DOCTOR.shapes.fixed(name) : DOCTOR.shapes.leaning(name);
};

/** Where each capital stands in the end, game after game. */
export function DoctorActors(part: Part) {
  return (
    <Fold class="studio-actors" summary={DOCTOR.actors}>
      {() => <Table {...part} />}
    </Fold>
  );
}

function Table({ report, onSeeds }: Part) {
  const { scenario, chart } = report.findings;
  return (
    <table>
      <caption class="for-ears">{DOCTOR.actorsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{DOCTOR.actor}</th>
          {COLUMNS.map(({ stance }) => (
            <th key={stance} scope="col">
              {scenario.stances[stance].name}
            </th>
          ))}
          <th scope="col">{DOCTOR.shape}</th>
        </tr>
      </thead>
      <tbody>
        {scenario.actors.map((actor, seat) => {
          const bars = chart.postures[seat] ?? [];
          const shares = COLUMNS.map(
            ({ stance, posture }) =>
              [stance, shareOf(bars[posture]?.count ?? 0, chart.games).at] as const,
          );
          return (
            <tr key={actor.id}>
              <th scope="row">{actor.name}</th>
              {COLUMNS.map(({ stance, posture }) => (
                <Cell
                  key={stance}
                  bar={bars[posture]}
                  games={chart.games}
                  seat={actor.name}
                  stance={stance}
                  name={scenario.stances[stance].name}
                  onSeeds={onSeeds}
                />
              ))}
              <td>{shapeOf(scenario, shares)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Cell(props: {
  readonly bar: Bar | undefined;
  readonly games: number;
  readonly seat: string;
  readonly stance: Stance;
  readonly name: string;
  readonly onSeeds: Part['onSeeds'];
}) {
  const { bar, games, seat, stance, name, onSeeds } = props;
  const { at, count } = shareOf(bar?.count ?? 0, games);
  const words = DOCTOR.share(at);
  return (
    <td class={`share-${stance}`}>
      <button type="button" disabled={count === 0} onClick={() => onSeeds(bar?.seeds ?? [])}>
        <span class="cell-fill" style={{ width: `${String(at / 10)}%` }} aria-hidden="true" />
        <span class="for-ears">{DOCTOR.standing(seat, name)}</span>{' '}
        <span class="measured">{words}</span>
        {count > 0 && <span class="for-ears">{DOCTOR.open}</span>}
      </button>
    </td>
  );
}
