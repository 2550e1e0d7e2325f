import type { Difficulty } from '../debate/players.ts';
import type { Scenario } from '../scenario/schema.ts';
import { VOTING_RULES } from '../scenario/lists.ts';
import type { VotingRule } from '../scenario/lists.ts';
import type { SharingWay } from '../session/sharing.ts';

/** One of several people on this device, or a group of a class. */
export interface Person {
  readonly seat: string;
  /** Kept on this device only; never in a link, nor in a record. Empty for a group that has none. */
  readonly name: string;
}

/** Who shares this device, and how. */
export interface Sharing {
  readonly way: SharingWay;
  readonly people: readonly Person[];
}

/** Everything that names one game before its first move. */
export interface Plan {
  readonly scenario: Scenario;
  readonly seat: string;
  readonly seed: number;
  readonly rounds: number;
  readonly skill: Difficulty;
  /** How the table adopts texts, where it is not by the scenario's own rule. */
  readonly conclusions?: VotingRule;
  /** Who shares this device; left out where one person plays. */
  readonly sharing?: Sharing;
  /** Names a game that was played on from the middle of another. */
  readonly branch?: string;
}

export const LARGEST_SEED = 4294967295;

/** A seed as typed; null when it is not one. */
export function parseSeed(text: string): number | null {
  if (!/^\d{1,10}$/.test(text)) return null;
  const seed = Number(text);
  return seed <= LARGEST_SEED ? seed : null;
}

/** A seed nobody chose. */
export function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}

const sharedIn = ({ sharing }: Plan): string[] =>
  sharing === undefined ? [] : [sharing.way, ...sharing.people.map(({ seat }) => seat)];

const ruleOf = ({ conclusions }: Plan): VotingRule[] =>
  conclusions === undefined ? [] : [conclusions];

/** The other way to adopt texts that a game of this scenario can be played by; null where there is none. */
export const variantOf = (scenario: Scenario): VotingRule | null => {
  const { rule, qualified } = scenario.conclusions;
  if (qualified === undefined || scenario.dossiers.length === 0) return null;
  return VOTING_RULES.find((other) => other !== rule) ?? null;
};

/** The name under which a game is kept on this device. */
export const keyOf = (plan: Plan): string =>
  [
    ...(plan.branch === undefined ? [] : [plan.branch]),
    plan.scenario.id,
    plan.seat,
    plan.seed,
    plan.rounds,
    plan.skill,
    ...ruleOf(plan),
    ...sharedIn(plan),
  ].join(':');

/** The link that starts this very game. */
export function linkTo(plan: Plan): string {
  const query = new URLSearchParams({
    scenario: plan.scenario.id,
    seat: plan.seat,
    seed: String(plan.seed),
    rounds: String(plan.rounds),
  });
  if (plan.skill !== 'diplomat') query.set('skill', plan.skill);
  if (plan.branch !== undefined) query.set('branch', plan.branch);
  for (const rule of ruleOf(plan)) query.set('rule', rule);
  const [way, ...people] = sharedIn(plan);
  if (way !== undefined) query.set('way', way);
  for (const seat of people) query.append('with', seat);
  return `?${query.toString()}`;
}

/** The seat a newcomer is offered: the most votes among those that are free to choose. */
export function defaultSeat(scenario: Scenario): string {
  const votes = (id: string): number =>
    scenario.actors.find((actor) => actor.id === id)?.indicators[scenario.voteIndicator] ?? 0;
  const free = scenario.actors
    .map((actor) => actor.id)
    .filter((id) => id !== scenario.framework?.actor);
  return free.toSorted((a, b) => votes(b) - votes(a))[0] ?? '';
}

/** How long a game is unless asked otherwise: the longest. */
export const defaultRounds = (scenario: Scenario): number =>
  Math.max(...scenario.lengths.map((length) => length.rounds));
