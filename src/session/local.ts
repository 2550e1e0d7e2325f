import { playOutAs } from '../bots/play-out.ts';
import { botAnswer } from '../bots/players.ts';
import { botsAt, standIns } from '../bots/seating.ts';
import { loadModel } from '../debate/load.ts';
import { originOf } from '../debate/record.ts';
import type { Bot, Difficulty, Player } from '../debate/players.ts';
import type { GameRecord } from '../debate/record.ts';
import type { Debate } from '../rules/debate.ts';
import type { Model } from '../rules/model.ts';
import { startDebate } from '../rules/start.ts';
import { scoreOf } from '../rules/verdict.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { VotingRule } from '../scenario/lists.ts';
import { ledgerLines } from '../view/ledger.ts';
import type { DealWeighing, LastChoice, View, WouldMove } from '../view/types.ts';
import { Host } from './host.ts';
import type { Deal } from './host.ts';
import { takeUp } from './taking-up.ts';
import type { ResumeProblem } from './taking-up.ts';
import type { Session } from './types.ts';

export type { ResumeProblem } from './taking-up.ts';

export interface LocalOptions {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly rounds: number;
  readonly seat: string;
  readonly skill: Difficulty;
  /** How the table adopts texts, where it is not the scenario's own rule. */
  readonly conclusions?: VotingRule;
}

/** A debate, the seat it is seen from, and the bots that play on in every seat. */
export interface Position {
  readonly debate: Debate;
  readonly viewer: number;
  readonly bots: readonly Bot[];
}

/** A debate on this device: one person, bots in every other seat. */
export interface LocalSession extends Session {
  /** What would move another capital towards more help, as far as this seat can know. */
  readonly whatWouldMove: (target: string) => WouldMove | null;
  /** How another capital would look at an exchange, as far as the table can see. */
  readonly weighs: (deal: Deal) => DealWeighing | null;
  /** What weighed in a capital when it last chose its stance; null before the first reveal. */
  readonly lastChoice: (target: string) => LastChoice | null;
  readonly record: () => GameRecord;
  /** The debate as it stands, seen from this seat: what futures are played from. */
  readonly position: () => Position;
  /** The record's hash. */
  readonly hash: () => string;
  /** Interests a bot meets in this seat on the same deck, capped as the player's are. */
  readonly baseline: () => { readonly met: number };
}

/** What a bot meets of `seat`'s interests on the deck of this record, played by bots from the start. */
export const baselineOf = (
  model: Model,
  record: GameRecord,
  seat: string,
): { readonly met: number } => {
  const debate = startDebate(model, { ...record, humans: [seat] });
  const bots = standIns(model, record.seats);
  playOutAs(model, debate, (_, now, at, table) =>
    botAnswer(model, now, at, bots[at] ?? 'diplomat', table),
  );
  const index = model.seatOf.get(seat);
  if (index === undefined) return { met: 0 };
  const { met, cap } = scoreOf(model, debate, index);
  return { met: Math.min(met, cap) };
};

const sessionOf = (model: Model, host: Host, seat: string): LocalSession => {
  const listeners = new Set<(now: View, before: View) => void>();
  const first = host.record();
  let view = host.viewFor(seat);
  return {
    view: () => view,
    send: (command, question) => {
      const refusal = host.submit(seat, command, question);
      if (refusal) return refusal;
      const before = view;
      view = host.viewFor(seat);
      for (const listener of listeners) listener(view, before);
      return null;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ledger: () =>
      ledgerLines(model, host.entries, { seat, shown: host.strengthShown, over: host.isOver }),
    whatWouldMove: (target) => host.whatWouldMove(seat, target),
    weighs: (deal) => host.weighs(seat, deal),
    lastChoice: (target) => host.lastChoice(target),
    record: () => host.record(),
    position: () => ({
      debate: host.debate,
      viewer: model.seatOf.get(seat) ?? 0,
      bots: standIns(model, host.record().seats),
    }),
    hash: () => host.hash(),
    baseline: () => baselineOf(model, first, seat),
  };
};

const seatsOf = (model: Model, { seat, seed, skill }: LocalOptions): Record<string, Player> => {
  const bots = botsAt(model, skill, seed, model.seatOf.get(seat) ?? -1);
  return Object.fromEntries(
    model.scenario.actors.map(({ id }, at) => [
      id,
      id === seat ? 'human' : (bots[at] ?? 'diplomat'),
    ]),
  );
};

/** Opens a new debate on this device. */
export const openLocal = (options: LocalOptions): LocalSession => {
  const { scenario, seat, conclusions } = options;
  const model = loadModel(scenario, conclusions);
  const origin = originOf(scenario, conclusions);
  const host = new Host({ model, origin, ...options, seats: seatsOf(model, options) });
  return sessionOf(model, host, seat);
};

/** Takes up a recorded debate where its last command left it. */
export const resumeLocal = (
  scenario: Scenario,
  record: GameRecord,
): LocalSession | { readonly problem: ResumeProblem } => {
  const taken = takeUp(scenario, record);
  if ('problem' in taken) return taken;
  const { model, people } = taken;
  const [seat = '', ...others] = people;
  // On one device each of several people sees only their own seat: that takes a curtain.
  if (others.length > 0) return { problem: 'several-people' };
  const origin = originOf(scenario, record.conclusions);
  const host = new Host({ model, origin, ...record }, record.commands);
  if (host.broken) return { problem: 'broken' };
  return sessionOf(model, host, seat);
};
