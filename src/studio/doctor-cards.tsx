import { shareOf } from '../simulation/pure/intervals.ts';
import type { Findings } from '../simulation/doctor.ts';
import { DOCTOR } from '../words/studio-doctor.ts';
import type { Part } from './doctor.tsx';
import { Fold } from './fold.tsx';

/** Before so many games it is too early to call a card never drawn. */
const ENOUGH = 500;

interface Row {
  readonly id: string;
  readonly title: string;
  readonly said: string;
  readonly seeds: readonly number[];
  /** Something the author should look at. */
  readonly odd: boolean;
}

const rowOf = ({ scenario, chart, decided }: Findings, card: number): Row => {
  const { id = '', title = '' } = scenario.cards[card] ?? {};
  const drawn = chart.drawn[card];
  const used = chart.used[card];
  const tried = decided.get(card);
  const usedTold = DOCTOR.used(DOCTOR.share(shareOf(used?.count ?? 0, chart.games).at));
  const row = (odd: boolean, said: string, seeds: readonly number[]): Row => ({
    id,
    title,
    said,
    seeds,
    odd,
  });
  if (chart.games >= ENOUGH && drawn?.count === 0) return row(true, DOCTOR.neverDrawn, []);
  if (chart.games >= ENOUGH && used?.count === 0) {
    return row(true, DOCTOR.neverUsed, drawn?.seeds ?? []);
  }
  if (tried === undefined) return row(false, usedTold, used?.seeds ?? []);
  if (tried.endings === 0) return row(true, DOCTOR.neverDecides(tried.of), used?.seeds ?? []);
  return row(false, `${usedTold}; ${DOCTOR.decides(tried.endings, tried.of)}`, tried.seeds);
};

/** Cards that nobody draws, that nobody plays, or that change nothing. */
export function DoctorCards({ report, onSeeds }: Part) {
  const { findings } = report;
  const rows = findings.scenario.cards.map((_, card) => rowOf(findings, card));
  const odd = rows.filter((row) => row.odd);
  const done = findings.left === 0;
  return (
    <>
      <h3>{DOCTOR.cards}</h3>
      {odd.length === 0 && done && <p>{DOCTOR.cardsFine}</p>}
      <Rows rows={odd} onSeeds={onSeeds} />
      <Fold summary={DOCTOR.allCards}>
        {() => (
          <>
            <Rows rows={rows} onSeeds={onSeeds} />
            <p class="fine">{DOCTOR.cardsNote}</p>
          </>
        )}
      </Fold>
    </>
  );
}

function Rows({ rows, onSeeds }: { readonly rows: readonly Row[] } & Pick<Part, 'onSeeds'>) {
  return (
    <ul class="studio-rows">
      {rows.map(({ id, title, said, seeds }) => (
        <li key={id}>
          <button
            type="button"
            class="link"
            disabled={seeds.length === 0}
            onClick={() => onSeeds(seeds)}
          >
            {title}
          </button>
          <span class="fine measured">{said}</span>
        </li>
      ))}
    </ul>
  );
}
