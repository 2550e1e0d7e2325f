import type { Scenario } from '../scenario/schema.ts';
import type { RoundTally } from '../simulation/by-round.ts';
import { isFew, sharesOf } from '../simulation/pure/tally.ts';
import { ANALYSIS } from '../words/analysis.ts';
import { FUTURES, share } from '../words/futures.ts';
import { Areas, Axes, CHART, letter } from './analysis-areas.tsx';
import type { Column } from './analysis-areas.tsx';
import { endingsOf } from './endings.ts';
import type { EndingShown } from './endings.ts';

const WORDS = ANALYSIS.chart;

interface Props {
  readonly scenario: Scenario;
  readonly rounds: readonly RoundTally[];
  /** Index of the ending that came; −1 while none has. */
  readonly came: number;
}

function columnsOf({ rounds, came, scenario }: Props): Column[] {
  const played = rounds
    .filter(({ tally }) => tally.played > 0)
    .map(({ round, tally }) => ({
      label: round === 0 ? WORDS.start : WORDS.round(round),
      shares: tally.endings.map((count) => count / tally.played),
    }));
  if (came < 0) return played;
  const last = scenario.endings.map((_, index) => (index === came ? 1 : 0));
  return [...played, { label: WORDS.end, shares: last }];
}

/** The endings that any column has a share of. */
const shown = ({ scenario, rounds, came }: Props): EndingShown[] =>
  endingsOf(scenario).filter(
    ({ index }) => index === came || rounds.some(({ tally }) => (tally.endings[index] ?? 0) > 0),
  );

/** How likely each ending was from the beginning of each round on. */
export function EndingsByRound(props: Props) {
  if (props.rounds.every(({ tally }) => tally.played === 0)) return <div class="chart-room" />;
  return (
    <>
      <EndingsChart {...props} />
      <details>
        <summary>{WORDS.table}</summary>
        <SharesTable {...props} />
      </details>
    </>
  );
}

/** The chart with its legend; `SharesTable` says the same in words. */
export function EndingsChart(props: Props) {
  const columns = columnsOf(props);
  const endings = shown(props);
  return (
    <>
      <svg
        class={`endings-chart ${props.rounds.some(({ tally }) => isFew(tally)) ? 'few' : ''}`}
        viewBox={`0 0 ${String(CHART.left + CHART.width + 12)} ${String(CHART.top + CHART.height + 24)}`}
        aria-hidden="true"
      >
        <Areas columns={columns} endings={endings} />
        <Axes columns={columns} />
      </svg>
      <ul class="legend">
        {endings.map(({ index, title, tone }, place) => (
          <li key={index}>
            <span class={`swatch lettered ${tone}`} aria-hidden="true">
              {letter(place)}
            </span>{' '}
            {title}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The shares with their intervals. */
export function SharesTable(props: Props) {
  const { rounds } = props;
  const endings = shown(props);
  return (
    <div class="scrolls">
      <table class="endings-table">
        <caption class="for-ears">{WORDS.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{WORDS.when}</th>
            {endings.map(({ index, title }) => (
              <th key={index} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ round, tally }) => {
            if (tally.played === 0) return null;
            const shares = sharesOf(tally);
            return (
              <tr key={round}>
                <th scope="row">{WORDS.long(round)}</th>
                {endings.map(({ index }) => {
                  const found = shares[index];
                  return (
                    <td key={index}>
                      {found === undefined ? '' : share(found.at)}
                      {found !== undefined && (
                        <span class="fine"> {FUTURES.between(found.low, found.high)}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
