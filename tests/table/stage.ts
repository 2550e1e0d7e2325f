import type { Director } from '../../src/table/director.ts';
import type { Bond, Picture, SeatPicture, TallyRow } from '../../src/table/picture.ts';
import { must } from '../helpers/core.ts';

type Parts = ConstructorParameters<typeof Director>;
type Counter = Parameters<Parts[0]['tweens']['addCounter']>[0];

/** Everything that a rehearsal showed, in order. */
export interface Seen {
  readonly settled: Picture[];
  readonly lit: string[];
  readonly turned: SeatPicture[];
  readonly tallies: (readonly TallyRow[])[];
  readonly landed: string[];
  readonly said: string[];
  readonly leaned: number[];
  readonly bound: Bond[];
  readonly threads: { readonly from: string; readonly to: string }[];
  /** How often gauges and front were drawn on their way. */
  measured: number;
  /** Brings the next motion to its end. */
  runOne(): void;
  runAll(): void;
  pending(): number;
}

/** A stage without pictures, whose clock the test turns. */
export function rehearse(start: Picture): {
  readonly scene: Parts[0];
  readonly on: Parts[1];
  readonly seen: Seen;
} {
  const clock = clockOf();
  const seen: Seen = {
    settled: [],
    lit: [],
    turned: [],
    tallies: [],
    landed: [],
    said: [],
    leaned: [],
    bound: [],
    threads: [],
    measured: 0,
    ...clock.hands,
  };
  const scene = { tweens: clock.tweens } as unknown as Parts[0];
  const on = { stage: stageOf(start, seen), moving: movingOf(seen, clock.later) };
  return { scene, on: on as unknown as Parts[1], seen };
}

function clockOf() {
  let waiting: (() => void)[] = [];
  const later = (end: () => void): void => void waiting.push(end);
  const runOne = (): void => waiting.shift()?.();
  const runAll = (): void => {
    while (waiting.length > 0) runOne();
  };
  const addCounter = ({ onUpdate, onComplete }: Counter): void =>
    later(() => {
      const half = { getValue: () => 0.5 };
      Reflect.apply(must(onUpdate), null, [half]);
      Reflect.apply(must(onComplete), null, []);
    });
  const killAll = (): void => void (waiting = []);
  return {
    later,
    tweens: { addCounter, killAll },
    hands: { runOne, runAll, pending: () => waiting.length },
  };
}

/** Spots are the seats' own ids, so that a thread tells where it leads. */
function stageOf(start: Picture, seen: Seen) {
  const shown = new Map(start.seats.map((seat) => [seat.id, seat]));
  return {
    settle: (picture: Picture) => seen.settled.push(picture),
    measure: () => (seen.measured += 1),
    bind: (_: unknown, fresh: readonly Bond[], share: number) => {
      if (share === 1) seen.bound.push(...fresh);
    },
    arrival: () => 'arrival',
    ring: {
      shown: (id: string) => shown.get(id),
      spot: (id: string) => (shown.has(id) ? id : null),
      lightUp: (id: string | null) => id !== null && seen.lit.push(id),
      turn: (seat: SeatPicture) => {
        shown.set(seat.id, seat);
        seen.turned.push(seat);
      },
    },
    tally: { show: (rows: readonly TallyRow[]) => seen.tallies.push(rows) },
    land: (vehicle: string) => seen.landed.push(vehicle),
  };
}

/** What moves over it. */
function movingOf(seen: Seen, later: (end: () => void) => void) {
  return {
    settle: () => undefined,
    flights: { send: (_: string, __: unknown, landed: () => void) => later(landed) },
    placard: { show: ({ what }: { what: string }) => seen.said.push(what), clear: () => undefined },
    camera: {
      isHome: true,
      lean: (_: unknown, near: number) => seen.leaned.push(near),
      home: () => undefined,
    },
    threads: {
      clear: () => undefined,
      draw: (from: string, lines: readonly { readonly to: string }[]) =>
        seen.threads.push(...lines.map(({ to }) => ({ from, to }))),
    },
  };
}
