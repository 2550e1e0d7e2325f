/** What the table draws, read off a view and its scenario: plain values, no game state. */
import { VEHICLES } from '../scenario/lists.ts';
import type { Posture, Stance } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Seen, SeenSeat } from './seen.ts';
import type { Warmth } from './art.ts';
import type { Body } from './figure.ts';

export interface SeatPicture {
  readonly id: string;
  readonly flag: string | undefined;
  /** Number in the scenario's list: it chooses the look. */
  readonly look: number;
  readonly posture: Posture;
  readonly body: Body;
  readonly own: boolean;
  readonly presidency: boolean;
  readonly framework: boolean;
  /** What has become of its public promise, when it made one. */
  readonly promise: PromiseState | null;
}

export type PromiseState = 'open' | 'kept' | 'broken';

/** Two capitals that came to terms this round. */
export interface Bond {
  readonly from: string;
  readonly to: string;
}

export interface GaugePicture {
  readonly id: string;
  readonly name: string;
  readonly good: 'up' | 'down';
  readonly value: number;
  readonly before: number;
  readonly marks: readonly number[];
}

export interface TallyRow {
  readonly posture: Posture;
  readonly name: string;
  readonly seats: number;
}

export type Vehicle = (typeof VEHICLES)[number];

export interface Cargo {
  readonly vehicle: Vehicle;
  readonly count: number;
}

export interface Picture {
  readonly seats: readonly SeatPicture[];
  readonly bonds: readonly Bond[];
  readonly gauges: readonly GaugePicture[];
  readonly tally: readonly TallyRow[];
  readonly cargo: readonly Cargo[];
  /** Level of the gauge that moves the front; null without a front. */
  readonly front: number | null;
  readonly telephone: Warmth | null;
}

const TALLIED: readonly (Stance | 'undecided')[] = [
  'solidarity',
  'token',
  'abstention',
  'undecided',
];

export function pictureOf(view: Seen, scenario: Scenario): Picture {
  const { front, telephone } = scenario.table;
  return {
    seats: seatsOf(view, scenario),
    bonds: bondsOf(view),
    gauges: gaugesOf(view, scenario),
    tally: TALLIED.map((posture) => tallyRow(view, scenario, posture)),
    cargo: cargoOf(view, scenario),
    front: front === undefined ? null : levelOf(view, front.gauge),
    telephone: telephone === undefined ? null : warmthOf(levelOf(view, telephone.gauge), telephone),
  };
}

/** Clockwise from the top, where the framework nation sits when there is one. */
function seatsOf(view: Seen, scenario: Scenario): SeatPicture[] {
  const seats = view.shared.seats.map((seat) => seatOf(seat, view, scenario));
  const first = Math.max(
    0,
    seats.findIndex((seat) => seat.framework),
  );
  return [...seats.slice(first), ...seats.slice(0, first)];
}

function seatOf(seat: SeenSeat, view: Seen, scenario: Scenario): SeatPicture {
  const look = scenario.actors.findIndex(({ id }) => id === seat.id);
  return {
    id: seat.id,
    flag: scenario.actors[look]?.flag,
    look: Math.max(0, look),
    posture: seat.posture,
    body: bodyOf(seat, view.shared.floor.speaking),
    own: view.own?.seat === seat.id,
    presidency: seat.presidency,
    framework: seat.framework,
    promise: seat.promise?.state ?? null,
  };
}

/** Each pair once, however often it came to terms. */
export function bondsOf({ shared }: Seen): Bond[] {
  const pairs = new Map<string, Bond>();
  for (const { kind, round, seat: from = '', seats: [to = ''] = [] } of shared.log) {
    if (kind !== 'came-to-terms' || round !== shared.round) continue;
    const pair = [from, to].toSorted().join(' ');
    if (!pairs.has(pair)) pairs.set(pair, { from, to });
  }
  return [...pairs.values()];
}

function bodyOf(seat: SeenSeat, speaking: string | null): Body {
  if (seat.fallen) return 'fallen';
  return seat.id === speaking ? 'speaking' : seat.posture;
}

function gaugesOf(view: Seen, scenario: Scenario): GaugePicture[] {
  return view.shared.gauges.map(({ id, value, before }) => {
    const gauge = scenario.gauges.find((known) => known.id === id);
    const marks = gauge?.warnings.map(({ at }) => at) ?? [];
    return { id, name: gauge?.name ?? id, good: gauge?.good ?? 'up', value, before, marks };
  });
}

/** The framework nation asks the others: it is not counted among the answers. */
function tallyRow(view: Seen, scenario: Scenario, posture: Posture): TallyRow {
  const seats = view.shared.seats.filter(
    (seat) => !seat.fallen && !seat.framework && seat.posture === posture,
  ).length;
  return { posture, name: scenario.stances[posture].name, seats };
}

function cargoOf(view: Seen, scenario: Scenario): Cargo[] {
  const sent = view.shared.seats.flatMap((seat) =>
    seat.pledged.map((asset) => vehicleOf(scenario, seat.id, asset)),
  );
  return VEHICLES.map((vehicle) => ({
    vehicle,
    count: sent.filter((one) => one === vehicle).length,
  })).filter(({ count }) => count > 0);
}

/** How an asset travels. */
export function vehicleOf(scenario: Scenario, seat: string, asset: string): Vehicle {
  const actor = scenario.actors.find(({ id }) => id === seat);
  const kind = actor?.assets.find(({ id }) => id === asset)?.kind;
  return scenario.kinds.find(({ id }) => id === kind)?.vehicle ?? 'crate';
}

function levelOf(view: Seen, gauge: string): number {
  return view.shared.gauges.find(({ id }) => id === gauge)?.value ?? 0;
}

function warmthOf(level: number, limits: { readonly warm: number; readonly hot: number }): Warmth {
  if (level >= limits.hot) return 'hot';
  return level >= limits.warm ? 'warm' : 'cold';
}
