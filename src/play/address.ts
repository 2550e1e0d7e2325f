import type { Scenario } from '../scenario/schema.ts';
import { LINKS } from '../words/keeping.ts';
import { listOf } from '../words/numbers.ts';
import { sharingProblem } from '../session/sharing.ts';
import { DIFFICULTIES } from '../debate/players.ts';
import type { Difficulty } from '../debate/players.ts';
import { defaultRounds, defaultSeat, freshSeed, parseSeed, variantOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { sharingOf } from './sharing.ts';

/** What a link asks for, still unchecked. */
export interface Address {
  readonly scenario: string;
  readonly seat: string | null;
  readonly seed: string | null;
  readonly rounds: string | null;
  readonly skill: string | null;
  readonly rule: string | null;
  readonly branch: string | null;
  readonly way: string | null;
  /** The seats of the people who share the device. */
  readonly people: readonly string[];
}

/** Pages beside the game, each with an address of its own. */
export const EXTRA_PAGES = ['history', 'saves', 'replay', 'trial', 'together'] as const;
export type ExtraName = (typeof EXTRA_PAGES)[number];

/** The page beside the game that a link names; null when it names none. */
export const readExtra = (search: string): ExtraName | null => {
  const asked = new URLSearchParams(search).get('page');
  return EXTRA_PAGES.find((name) => name === asked) ?? null;
};

/** The link to a page beside the game. */
export const extraLink = (name: ExtraName, scenario: string): string =>
  `?${new URLSearchParams({ page: name, scenario }).toString()}`;

/** The game a link names; null when it names none. */
export function readAddress(search: string): Address | null {
  const query = new URLSearchParams(search);
  const scenario = query.get('scenario');
  if (scenario === null) return null;
  return {
    scenario,
    seat: query.get('seat'),
    seed: query.get('seed'),
    rounds: query.get('rounds'),
    skill: query.get('skill'),
    rule: query.get('rule'),
    branch: query.get('branch'),
    way: query.get('way'),
    people: query.getAll('with'),
  };
}

const SHOWN = 40;
const short = (text: string): string => text.slice(0, SHOWN);

/** The game a link asks for, or a sentence that says what is wrong with it. */
export function planFrom(
  address: Address,
  scenario: Scenario,
): { readonly plan: Plan } | { readonly problem: string } {
  const seat = address.seat ?? defaultSeat(scenario);
  if (!scenario.actors.some((actor) => actor.id === seat)) {
    return { problem: LINKS.seat(short(seat)) };
  }
  const seed = address.seed === null ? freshSeed() : parseSeed(address.seed);
  if (seed === null) return { problem: LINKS.seed(short(address.seed ?? '')) };
  const lengths = scenario.lengths.map((length) => length.rounds);
  const rounds = address.rounds === null ? defaultRounds(scenario) : Number(address.rounds);
  if (!lengths.includes(rounds)) {
    return { problem: LINKS.rounds(short(address.rounds ?? ''), listOf(lengths.map(String))) };
  }
  const { rule } = address;
  const variant = rule === scenario.conclusions.rule ? null : rule;
  if (variant !== null && variant !== variantOf(scenario)) {
    return { problem: LINKS.rule(short(variant)) };
  }
  const shared = sharedFrom(address, scenario);
  if ('problem' in shared) return shared;
  const skill = skillFrom(address.skill);
  const plan = { scenario, seat, seed, rounds, skill, ...branchFrom(address.branch), ...shared };
  return { plan: variant === null ? plan : { ...plan, conclusions: variant } };
}

const sharedFrom = (
  { way, people }: Address,
  scenario: Scenario,
): Pick<Plan, 'sharing'> | { readonly problem: string } => {
  if (people.length === 0) return {};
  const sharing = sharingOf(people, way);
  return sharingProblem(scenario, people, sharing.way) === null
    ? { sharing }
    : { problem: LINKS.people };
};

const branchFrom = (text: string | null): { readonly branch?: string } =>
  text !== null && /^[0-9a-f]{8}$/.test(text) ? { branch: text } : {};

const skillFrom = (text: string | null): Difficulty =>
  DIFFICULTIES.find((skill) => skill === text) ?? 'diplomat';
