/** What happened between two views, in the order in which the table shows it. */
import type { Scenario } from '../scenario/schema.ts';
import type { SpeechView } from '../view/types.ts';
import type { Seen, SeenSeat } from './seen.ts';
import { SPEECH } from '../words/table.ts';
import { bondsOf, vehicleOf } from './picture.ts';
import type { Bond, Picture, Vehicle } from './picture.ts';
import type { Said } from './placard.ts';

export type Beat =
  /** A seat is taken while the ring fills. */
  | { readonly kind: 'arrive'; readonly seat: string }
  | { readonly kind: 'speech'; readonly speech: SpeechView }
  /** Pairs that came to terms in the corridor. */
  | { readonly kind: 'terms'; readonly bonds: readonly Bond[] }
  /** A seat declares itself in the tour; most only repeat what they did before. */
  | { readonly kind: 'turn'; readonly seat: string; readonly changed: boolean }
  | { readonly kind: 'flights'; readonly flights: readonly Flight[] }
  | { readonly kind: 'measures' };

export interface Flight {
  readonly seat: string;
  readonly vehicle: Vehicle;
}

/** A line from a speaker to one seat that the speech moved. */
export interface ThreadTo {
  readonly seat: string;
  readonly towards: boolean;
  /** How much it moved, beside the most moved seat: 0 to 1. */
  readonly strength: number;
}

/** What is shown of a change: nothing where the viewer wants no motion or saw nothing before. */
export function momentsOf(
  before: Seen | undefined,
  after: Seen,
  how: { readonly scenario: Scenario; readonly still: boolean },
): Beat[] {
  return how.still || before === undefined ? [] : storyOf(before, after, how.scenario);
}

export function threadsOf({ moved }: SpeechView): ThreadTo[] {
  const most = Math.max(1, ...moved.map(({ by }) => Math.abs(by)));
  return moved
    .filter(({ by }) => by !== 0)
    .map(({ seat, by }) => ({ seat, towards: by > 0, strength: Math.abs(by) / most }));
}

export function storyOf(before: Seen, after: Seen, scenario: Scenario): Beat[] {
  const flights = flightsOf(before, after, scenario);
  const bonds = freshBonds(before, after);
  return [
    ...speechesOf(before, after).map((speech): Beat => ({ kind: 'speech', speech })),
    ...(bonds.length > 0 ? [{ kind: 'terms', bonds } as const] : []),
    ...turnsOf(before, after),
    ...(flights.length > 0 ? [{ kind: 'flights', flights } as const] : []),
    ...(measuresMoved(before, after) ? [{ kind: 'measures' } as const] : []),
  ];
}

/** The ring fills, seat by seat. */
export const entranceOf = ({ seats }: Picture): Beat[] =>
  seats.map(({ id }) => ({ kind: 'arrive', seat: id }));

/** Before anyone has come: chairs, and nobody counted. */
export const emptied = (picture: Picture): Picture => ({
  ...picture,
  seats: picture.seats.map((seat) => ({ ...seat, body: 'absent' })),
  tally: picture.tally.map((row) => ({ ...row, seats: 0 })),
});

/** Who speaks and with what, for the sheet beside them. */
export function saidOf({ seat, card, target }: SpeechView, { actors, cards }: Scenario): Said {
  const nameOf = (id: string): string => actors.find((one) => one.id === id)?.short ?? id;
  return {
    who: target === null ? nameOf(seat) : SPEECH.to(nameOf(seat), nameOf(target)),
    what: SPEECH.title(cards.find(({ id }) => id === card)?.title ?? card),
  };
}

function speechesOf(before: Seen, after: Seen): readonly SpeechView[] {
  const sameRound = before.shared.round === after.shared.round;
  const heard = sameRound ? before.shared.floor.speeches.length : 0;
  return after.shared.floor.speeches.slice(heard);
}

function freshBonds(before: Seen, after: Seen): Bond[] {
  const known = before.shared.round === after.shared.round ? bondsOf(before) : [];
  return bondsOf(after).filter(
    ({ from, to }) => !known.some((bond) => bond.from === from && bond.to === to),
  );
}

function turnsOf(before: Seen, after: Seen): Beat[] {
  const isTour = after.shared.phase === 'tour' && before.shared.phase !== 'tour';
  const turns = clockwise(after).map((seat) => ({
    kind: 'turn' as const,
    seat: seat.id,
    changed: hasChanged(seatIn(before, seat.id), seat),
  }));
  return isTour ? turns : turns.filter(({ changed }) => changed);
}

function clockwise({ shared }: Seen): readonly SeenSeat[] {
  const first = Math.max(
    0,
    shared.seats.findIndex(({ framework }) => framework),
  );
  return [...shared.seats.slice(first), ...shared.seats.slice(0, first)];
}

function seatIn(view: Seen, id: string): SeenSeat | undefined {
  return view.shared.seats.find((seat) => seat.id === id);
}

function hasChanged(before: SeenSeat | undefined, after: SeenSeat): boolean {
  return before?.posture !== after.posture || before.fallen !== after.fallen;
}

function flightsOf(before: Seen, after: Seen, scenario: Scenario): Flight[] {
  return clockwise(after).flatMap((seat) => {
    const had = seatIn(before, seat.id)?.pledged ?? [];
    const sent = seat.pledged.filter((asset) => !had.includes(asset));
    return sent.map((asset) => ({ seat: seat.id, vehicle: vehicleOf(scenario, seat.id, asset) }));
  });
}

function measuresMoved(before: Seen, after: Seen): boolean {
  return after.shared.gauges.some(
    ({ value }, index) => before.shared.gauges[index]?.value !== value,
  );
}
