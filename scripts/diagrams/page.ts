/** Tells a chart as a Mermaid drawing and as tables in plain words. */
import type { Arrow, Chart, State } from './chart.ts';

/** What stands on an arrow: what takes it, and in brackets what must be so. */
function label({ event, guard }: Pick<Arrow, 'event' | 'guard'>): string {
  if (event === null) return guard ?? 'at once';
  return guard === null ? event : `${event} [${guard}]`;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

interface Drawn {
  readonly target: string;
  readonly guard: string | null;
  readonly events: readonly string[];
}

/** Arrows of one state that share target and guard are drawn as one. */
function together(drawn: readonly Drawn[], next: Drawn): Drawn[] {
  const same = (other: Drawn) => other.target === next.target && other.guard === next.guard;
  if (!drawn.some(same)) return [...drawn, next];
  return drawn.map((other) =>
    same(other) ? { ...other, events: [...other.events, ...next.events] } : other,
  );
}

function drawArrows({ name, arrows }: State): string[] {
  return arrows
    .map(({ event, guard, target }) => ({
      target: target ?? name,
      guard,
      events: event === null ? [] : [event],
    }))
    .reduce<Drawn[]>(together, [])
    .map(({ target, guard, events }) => {
      const event = events.length > 0 ? events.join(', ') : null;
      return `${name} --> ${target}: ${label({ event, guard })}`;
    });
}

/** The chart as a Mermaid state diagram; commands that do not leave a state loop back to it. */
export function mermaid(chart: Chart): string {
  const lines = [
    `[*] --> ${chart.initial}`,
    ...chart.states.flatMap(drawArrows),
    ...chart.states.filter((state) => state.final).map((state) => `${state.name} --> [*]`),
  ];
  return ['```mermaid', 'stateDiagram-v2', ...lines.map((text) => `  ${text}`), '```'].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell || '–').join(' | ')} |`;
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** How a state is left: by what, on which condition, doing what, to where. */
function wayOut(arrow: Arrow): string {
  const act = arrow.actions.length > 0 ? `, carrying out “${arrow.actions.join('”, “')}”` : '';
  return `${label(arrow)} → ${arrow.target}${act}`;
}

/** One row a state: what may be sent without leaving it, what is done on entering, how it ends. */
export function stateRows(chart: Chart): string[][] {
  return chart.states.map(({ name, entry, arrows, final }) => {
    const staying = arrows.filter((arrow) => arrow.target === null);
    const leaving = arrows.filter((arrow) => arrow.target !== null);
    const ways = final ? 'the end' : leaving.map(wayOut).join('; ');
    return [name, entry.join(', '), unique(staying.map((a) => a.event ?? '')).join(', '), ways];
  });
}

function where(state: State, arrow: Arrow): string {
  return `${state.name}${arrow.event === null ? '' : `: ${arrow.event}`}`;
}

/** One row a guard: the places of the chart that ask it. */
export function guardRows(chart: Chart): string[][] {
  const uses = chart.states.flatMap((state) =>
    state.arrows.map((arrow) => [arrow.guard, where(state, arrow)] as const),
  );
  const guards = unique(uses.flatMap(([guard]) => guard ?? []));
  return guards.map((guard) => [
    guard,
    unique(uses.filter(([name]) => name === guard).map(([, place]) => place)).join('; '),
  ]);
}

/** One row an action: when the chart carries it out. */
export function actionRows(chart: Chart): string[][] {
  const uses = chart.states.flatMap((state) => [
    ...state.entry.map((action) => [action, `on entering ${state.name}`] as const),
    ...state.arrows.flatMap((arrow) => {
      const place = arrow.target === null ? where(state, arrow) : `on leaving ${state.name}`;
      return arrow.actions.map((action) => [action, place] as const);
    }),
  ]);
  return unique(uses.map(([action]) => action)).map((action) => [
    action,
    unique(uses.filter(([name]) => name === action).map(([, place]) => place)).join('; '),
  ]);
}
