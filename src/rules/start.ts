import type { Scenario } from '../scenario/schema.ts';
import { PURPOSE, draw } from './chance.ts';
import { DECLARED, MANDATE, SOLIDARITY, UNDECIDED } from './debate.ts';
import { STAGES } from './stages.ts';
import type { Debate } from './debate.ts';
import { measureGauges } from './gauges.ts';
import { refill } from './hands.ts';
import { filled, has } from './integers.ts';
import type { Model } from './model.ts';
import { silent } from './note.ts';

/** What a debate begins from, besides its scenario. */
export interface Setup {
  /** A whole number, 0 … 2^32 − 1: all chance of this debate. */
  readonly seed: number;
  /** One of the scenario's lengths. */
  readonly rounds: number;
  /** Seats played by people. */
  readonly humans: readonly string[];
}

const pickHidden = (scenario: Scenario, seed: number): number => {
  let left = draw({ seed, round: 0 }, PURPOSE.hidden, 0, 0, 1, 1000);
  for (const [index, setting] of scenario.hidden.settings.entries()) {
    left -= setting.chance;
    if (left <= 0) return index;
  }
  return scenario.hidden.settings.length - 1;
};

/** What the hint speaks of: the true setting as often as the scenario says, else one of the others. */
export const pickHint = (scenario: Scenario, seed: number, hidden: number): number => {
  const { hintTrue, settings } = scenario.hidden;
  const roll = (item: number, to: number) =>
    draw({ seed, round: 0 }, PURPOSE.hidden, 0, item, 1, to);
  if (settings.length < 2 || roll(1, 1000) <= hintTrue) return hidden;
  return (hidden + roll(2, settings.length - 1)) % settings.length;
};

/** `count` of a seat's possible interests, drawn without putting back, in the order of the file. */
export const drawInterests = (model: Model, seed: number, seat: number): number[] => {
  const left = model.interests[seat]!.slice();
  const spare = left.length - model.scenario.interestsPerSeat;
  for (let i = 0; i < spare; i++) {
    left.splice(draw({ seed, round: 0 }, PURPOSE.interests, seat, i, 0, left.length - 1), 1);
  }
  return left;
};

/** The asset the framework nation asks for in its call: one the seat may send without risk, where it has one. */
export const drawCall = (model: Model, seed: number, seat: number): number => {
  const assets = model.assets[seat]!;
  const all = assets.ids.map((_, index) => index).filter((i) => has(assets.allowedMask, i));
  const safe = all.filter((i) => assets.postureOf[1 << i] !== SOLIDARITY);
  const pool = safe.length > 0 ? safe : all;
  if (seat === model.framework || pool.length === 0) return -1;
  return pool[draw({ seed, round: 0 }, PURPOSE.call, seat, 0, 0, pool.length - 1)]!;
};

const seatLists = (model: Model, seed: number) => {
  const { n, framework } = model;
  const seats = Array.from({ length: n }, (_, seat) => seat);
  const framed = (seat: number) => seat === framework;
  const all = (seat: number) => (framed(seat) ? (1 << model.assets[seat]!.ids.length) - 1 : 0);
  return {
    posture: seats.map((seat) => (framed(seat) ? SOLIDARITY : UNDECIDED)),
    before: seats.map((seat) => (framed(seat) ? SOLIDARITY : UNDECIDED)),
    stage: seats.map((seat) => STAGES.indexOf(framed(seat) ? 'delivered' : 'undecided')),
    pledged: seats.map(all),
    arrived: seats.map(all),
    mandate: seats.map((seat) =>
      model.needsMandate[seat] && !framed(seat) ? MANDATE.needed : MANDATE.notNeeded,
    ),
    called: seats.map((seat) => drawCall(model, seed, seat)),
    interests: seats.map((seat) => drawInterests(model, seed, seat)),
    hands: seats.map((): number[] => []),
    drawn: seats.map((): number[] => []),
  };
};

const lengthIndex = (scenario: Scenario, rounds: number): number =>
  Math.max(
    0,
    scenario.lengths.findIndex((length) => length.rounds === rounds),
  );

/** The debate before its first command. An unknown length falls back to the scenario's first. */
export const startDebate = (model: Model, setup: Setup): Debate => {
  const { n, scenario } = model;
  const length = lengthIndex(scenario, setup.rounds);
  const gauges = scenario.gauges.map((gauge) => gauge.start ?? 0);
  const hidden = pickHidden(scenario, setup.seed);
  const debate: Debate = {
    seed: setup.seed,
    length,
    rounds: scenario.lengths[length]!.rounds,
    phase: 'warnings',
    round: 0,
    humans: setup.humans.map((id) => model.seatOf.get(id) ?? -1).filter((seat) => seat >= 0),
    threat: model.start.threat.slice(),
    resolve: model.start.resolve.slice(),
    standing: model.start.standing.slice(),
    persuasion: filled(n, 0),
    positions: model.positions.slice(),
    agenda: [],
    declared: filled(model.positions.length, DECLARED.nothing),
    adopted: filled(scenario.dossiers.length, 0),
    amended: filled(scenario.dossiers.length, 0),
    amendedIn: filled(scenario.dossiers.length, 0),
    firm: filled(n, 0),
    ...seatLists(model, setup.seed),
    waiting: filled(n, 0),
    early: filled(n, 0),
    sealed: filled(n, -1),
    sealedVerb: -1,
    planned: filled(n, -1),
    asked: filled(n, 0),
    filled: filled(n, 0),
    filledNow: filled(n, 0),
    played: filled(scenario.cards.length, 0),
    gauges,
    gaugesBefore: gauges.slice(),
    parts: gauges.map((): number[] => []),
    peaks: gauges.slice(),
    warned: filled(gauges.length, 0),
    hidden,
    hinted: pickHint(scenario, setup.seed, hidden),
    known: 0,
    dispatch: -1,
    usedDispatches: [],
    surprise: -1,
    usedSurprises: [],
    gapKind: -1,
    gapFillers: [],
    namedGap: -1,
    gapsFilled: 0,
    gapsUnfilled: 0,
    gapOpen: 0,
    queue: [],
    turn: 0,
    speeches: [],
    seekers: [],
    offers: [],
    bound: filled(n, 0),
    sworn: filled(n, 0),
    deals: filled(n, 0),
    trust: filled(n, 1000),
    promised: filled(n, 0),
    due: filled(n, 0),
    broken: filled(n, 0),
    posts: (scenario.corridor?.posts ?? []).map(({ holder }) => model.seatOf.get(holder) ?? 0),
    verb: -1,
    flags: 0,
    forfeited: 0,
    ending: -1,
  };
  measureGauges(model, debate, silent);
  debate.gaugesBefore = debate.gauges.slice();
  debate.peaks = debate.gauges.slice();
  for (let seat = 0; seat < n; seat++) refill(model, debate, seat, scenario.hand.first);
  return debate;
};
