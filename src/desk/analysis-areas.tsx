import type { EndingShown } from './endings.ts';

/** The sides of the chart, in the units of its own drawing. */
export const CHART = { width: 600, height: 220, left: 44, top: 8 } as const;

/** The endings' shares at one moment of the game. */
export interface Column {
  readonly label: string;
  readonly shares: readonly number[];
}

/** What a band and its name in the legend have in common beside their colour. */
export const letter = (place: number): string => String.fromCodePoint(65 + place);

/** Below this share a band is too thin for its letter. */
const ROOM = 0.06;

/** Tiers with many endings tell the last of them apart by stripes. */
const STRIPES = [
  { shade: 'shade-3', kind: 'pale', turn: 45 },
  { shade: 'shade-4', kind: 'dark', turn: -45 },
] as const;
const stripesOn = (tone: string): string | undefined =>
  STRIPES.find(({ shade }) => tone.endsWith(shade))?.kind;

const across = (place: number, columns: readonly Column[]): number =>
  CHART.left + (place * CHART.width) / Math.max(1, columns.length - 1);
const down = (part: number): number => CHART.top + CHART.height * (1 - part);
const point = (x: number, y: number): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** The share of each ending as a band, with its letter where the band has room for it. */
export function Areas(props: {
  readonly columns: readonly Column[];
  readonly endings: readonly EndingShown[];
}) {
  const { columns, endings } = props;
  const edge = (last: number): string[] =>
    columns.map((column, place) =>
      point(across(place, columns), down(upTo(column, endings, last))),
    );
  const outline = (place: number): string =>
    [...edge(place), ...edge(place + 1).toReversed()].join(' ');
  return (
    <>
      <Stripes />
      {endings.map(({ index, tone }, place) => (
        <g key={index}>
          <polygon class={`area ${tone}`} points={outline(place)} />
          {stripesOn(tone) !== undefined && (
            <polygon points={outline(place)} fill={`url(#stripes-${stripesOn(tone) ?? ''})`} />
          )}
        </g>
      ))}
      {lettersOf(columns, endings).map(({ told, x, y }) => (
        <text key={told} class="letter" x={x} y={y} dy="0.35em" text-anchor="middle">
          {told}
        </text>
      ))}
    </>
  );
}

/** Percent on the left, rounds below. */
export function Axes({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <>
      {[0, 50, 100].map((percent) => (
        <text
          key={percent}
          x={CHART.left - 6}
          y={down(percent / 100)}
          dy="0.35em"
          text-anchor="end"
        >
          {percent}
        </text>
      ))}
      {columns.map(({ label }, place) => (
        <g key={label}>
          <line
            x1={across(place, columns)}
            x2={across(place, columns)}
            y1={CHART.top}
            y2={CHART.top + CHART.height}
          />
          <text
            x={across(place, columns)}
            y={CHART.top + CHART.height + 4}
            dy="1.05em"
            text-anchor={place === 0 ? 'start' : 'middle'}
          >
            {label}
          </text>
        </g>
      ))}
    </>
  );
}

const upTo = (column: Column, endings: readonly EndingShown[], last: number): number =>
  endings.slice(0, last).reduce((sum, { index }) => sum + (column.shares[index] ?? 0), 0);

/** A band's letter, and the middle of where the band is widest between two columns. */
export interface Letter {
  readonly told: string;
  readonly x: number;
  readonly y: number;
}

/** A letter for every band with room for one. */
export function lettersOf(columns: readonly Column[], endings: readonly EndingShown[]): Letter[] {
  return endings.flatMap((_, place) => {
    const spots = columns.slice(1).map((right, before) => {
      const sides = [columns[before] ?? right, right];
      const height = (last: number): number =>
        sides.reduce((sum, side) => sum + upTo(side, endings, last), 0) / sides.length;
      const [low, high] = [height(place), height(place + 1)];
      const x = across(before + 0.5, columns);
      return { told: letter(place), x, y: down((low + high) / 2), room: high - low };
    });
    const [widest] = spots.toSorted((a, b) => b.room - a.room);
    return widest === undefined || widest.room < ROOM ? [] : [widest];
  });
}

function Stripes() {
  return (
    <>
      {STRIPES.map(({ kind, turn }) => (
        <pattern
          key={kind}
          id={`stripes-${kind}`}
          width="9"
          height="9"
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${String(turn)})`}
        >
          <rect class={`stripe ${kind}`} width="3" height="9" />
        </pattern>
      ))}
    </>
  );
}
