import { closed } from './check-actors.ts';
import { POSTURES } from './lists.ts';
import type { Actor, Scenario } from './schema.ts';

/** The least and the most that a fact can be. */
export type Range = readonly [least: number, most: number];

const YES_NO: Range = [0, 1];
const WHOLE: Range = [0, 1000];
const ANY: Range = [-100_000, 100_000];

const helpers = (scenario: Scenario): number =>
  scenario.actors.filter(({ id }) => id !== scenario.framework?.actor).length;

const longest = ({ lengths }: Scenario): number => Math.max(...lengths.map(({ rounds }) => rounds));

const hiddenRange = ({ hidden: { settings } }: Scenario): Range => {
  const values = settings.map(({ value }) => value);
  return [Math.min(...values), Math.max(...values)];
};

const plain: Readonly<Record<string, (scenario: Scenario) => Range>> = {
  round: (s) => [1, longest(s)],
  rounds: (s) => [Math.min(...s.lengths.map(({ rounds }) => rounds)), longest(s)],
  last: () => YES_NO,
  hidden: hiddenRange,
  'gaps.filled': (s) => [0, longest(s)],
  'gaps.unfilled': (s) => [0, longest(s)],
  'count.pledged': (s) => [0, helpers(s)],
  'fallen.count': (s) => [0, s.actors.length],
  'players.fallen': () => YES_NO,
  'dossiers.adopted': (s) => [0, s.dossiers.length],
  'promises.broken': (s) => [0, s.corridor ? s.actors.length : 0],
  'own.standing': () => WHOLE,
  'own.standing-change': () => [-1000, 1000],
  'own.mandate': () => YES_NO,
  'own.risk': () => YES_NO,
  'own.fallen': () => YES_NO,
  'own.posts': (s) => [0, s.corridor?.posts.length ?? 0],
  'own.trust': () => WHOLE,
  'own.peers.pledged': () => WHOLE,
};

const postureRange = (scenario: Scenario, kind: string): Range => {
  if (kind === 'share' || kind === 'own.peers') return WHOLE;
  return kind === 'own' || kind.startsWith('seat.') ? YES_NO : [0, helpers(scenario)];
};

/** What a fact can be in this scenario, whoever asks. */
export const rangeOf = (scenario: Scenario, fact: string): Range => {
  const known = Object.hasOwn(plain, fact) ? plain[fact] : undefined;
  if (known) return known(scenario);
  const last = fact.slice(fact.lastIndexOf('.') + 1);
  const kind = fact.slice(0, Math.max(0, fact.lastIndexOf('.')));
  if (kind === 'gauge' || kind === 'peak' || last === 'standing') return WHOLE;
  if (POSTURES.some((posture) => posture === last)) return postureRange(scenario, kind);
  if (fact === 'share.pledged') return WHOLE;
  const asks = ['flag', 'dossier', 'own.sends', 'own.channel'].includes(kind) || last === 'fallen';
  return asks ? YES_NO : ANY;
};

const only = (some: boolean): Range => (some ? YES_NO : [0, 0]);

/** What a fact about the own seat can be for this one: it sends nothing it does not have or may not give. */
export const ownRangeOf = (scenario: Scenario, actor: Actor, fact: string): Range => {
  const open = actor.assets.filter((asset) => !closed(scenario, actor, asset));
  if (fact === 'own.risk') return only(open.some(({ risk }) => risk));
  const id = fact.slice(fact.lastIndexOf('.') + 1);
  if (fact.startsWith('own.sends.')) return only(open.some(({ kind }) => kind === id));
  if (fact.startsWith('own.channel.')) return only(open.some(({ channel }) => channel === id));
  return rangeOf(scenario, fact);
};
