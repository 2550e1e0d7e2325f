import type { Scenario } from '../scenario/schema.ts';
import type { RoundTally } from '../simulation/by-round.ts';
import { sharesOf } from '../simulation/pure/tally.ts';
import { ANALYSIS } from '../words/analysis.ts';
import { FUTURES, share } from '../words/futures.ts';
import { endingsOf } from './endings.ts';
import type { EndingShown } from './endings.ts';

const WORDS = ANALYSIS.chart;
const WIDTH = 600;
const HEIGHT = 220;
const LEFT = 34;
const TOP = 8;

interface Props {
  readonly scenario: Scenario;
  readonly rounds: readonly RoundTally[];
  /** Index of the ending that came; −1 while none has. */
  readonly came: number;
}

interface Column {
  readonly label: string;
  readonly shares: readonly number[];
}

function columnsOf({ rounds, came, scenario }: Props): Column[] {
  const played = rounds.map(({ round, tally }) => ({
    label: round === 0 ? WORDS.start : WORDS.round(round),
    shares: tally.endings.map((count) => count / Math.max(1, tally.played)),
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
  if (props.rounds.every(({ tally }) => tally.played === 0)) return null;
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
        class="endings-chart"
        viewBox={`0 0 ${String(LEFT + WIDTH + 12)} ${String(TOP + HEIGHT + 24)}`}
        aria-hidden="true"
      >
        <Areas columns={columns} endings={endings} />
        <Axes columns={columns} />
      </svg>
      <ul class="legend">
        {endings.map(({ index, title, tone }) => (
          <li key={index}>
            <span class={`swatch ${tone}`} aria-hidden="true" /> {title}
          </li>
        ))}
      </ul>
    </>
  );
}

const across = (place: number, columns: readonly Column[]): number =>
  LEFT + (place * WIDTH) / Math.max(1, columns.length - 1);
const down = (part: number): number => TOP + HEIGHT * (1 - part);
const point = (x: number, y: number): string => `${x.toFixed(1)},${y.toFixed(1)}`;

function Areas(props: {
  readonly columns: readonly Column[];
  readonly endings: readonly EndingShown[];
}) {
  const { columns, endings } = props;
  const upTo = (column: Column, last: number): number =>
    endings.slice(0, last).reduce((sum, { index }) => sum + (column.shares[index] ?? 0), 0);
  const edge = (last: number): string[] =>
    columns.map((column, place) => point(across(place, columns), down(upTo(column, last))));
  return (
    <>
      {endings.map(({ index, tone }, place) => (
        <polygon
          key={index}
          class={`area ${tone}`}
          points={[...edge(place), ...edge(place + 1).toReversed()].join(' ')}
        />
      ))}
    </>
  );
}

function Axes({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <>
      {[0, 50, 100].map((percent) => (
        <text key={percent} x={LEFT - 6} y={down(percent / 100) + 4} text-anchor="end">
          {percent}
        </text>
      ))}
      {columns.map(({ label }, place) => (
        <g key={label}>
          <line
            x1={across(place, columns)}
            x2={across(place, columns)}
            y1={TOP}
            y2={TOP + HEIGHT}
          />
          <text x={across(place, columns)} y={TOP + HEIGHT + 18} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
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
