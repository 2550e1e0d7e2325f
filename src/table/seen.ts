/** What the table reads of a view, and how it looks before anyone has sat down. */
import type { Scenario } from '../scenario/schema.ts';
import type { SeatView, SharedView } from '../view/types.ts';

export type SeenSeat = Pick<
  SeatView,
  'id' | 'posture' | 'presidency' | 'framework' | 'fallen' | 'promise' | 'pledged'
>;

/** The part of a view that is drawn: every view is one of these. */
export interface Seen {
  readonly shared: Pick<SharedView, 'phase' | 'round' | 'log'> & {
    readonly seats: readonly SeenSeat[];
    readonly gauges: readonly Pick<SharedView['gauges'][number], 'id' | 'value' | 'before'>[];
    readonly floor: Pick<SharedView['floor'], 'speaking' | 'speeches'>;
  };
  readonly own: { readonly seat: string } | null;
}

/**
 * The table before its first command, for nobody in particular, read off the file alone, so that
 * the first page needs no rules. What is computed from the answers is not measured yet.
 */
export function unbegun({ actors, framework, gauges, table }: Scenario): Seen {
  const seats = actors.map(({ id, assets }): SeenSeat => {
    const leads = id === framework?.actor;
    return {
      id,
      posture: leads ? 'solidarity' : 'undecided',
      presidency: id === table.presidency,
      framework: leads,
      fallen: false,
      promise: null,
      pledged: leads ? assets.map((asset) => asset.id) : [],
    };
  });
  const measured = gauges.flatMap(({ id, start }) =>
    start === undefined ? [] : [{ id, value: start, before: start }],
  );
  const floor = { speaking: null, speeches: [] };
  const shared = { phase: 'warnings', round: 0, log: [], seats, gauges: measured, floor } as const;
  return { shared, own: null };
}
