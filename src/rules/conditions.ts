import type { Condition, Comparison } from '../scenario/condition.ts';
import { POSTURES } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import { SOLIDARITY, TOKEN } from './debate.ts';
import { FALLEN } from './stages.ts';
import type { Debate } from './debate.ts';
import type { Model } from './model.ts';
import { countOf, largeOf, peersOf, shareOf, sharePledged } from './tally.ts';

/** Reads one fact of the debate, as `seat` sees it (−1 where no seat asks). */
export type FactReader = (model: Model, debate: Debate, seat: number) => number;

const plain: Readonly<Record<string, FactReader>> = {
  round: (_m, d) => d.round,
  rounds: (_m, d) => d.rounds,
  last: (_m, d) => (d.round >= d.rounds ? 1 : 0),
  hidden: (m, d) => m.scenario.hidden.settings[d.hidden]!.value,
  'gaps.filled': (_m, d) => d.gapsFilled,
  'gaps.unfilled': (_m, d) => d.gapsUnfilled,
  'share.pledged': (m, d) => sharePledged(m, d),
  'count.pledged': (m, d) => countOf(m, d, TOKEN) + countOf(m, d, SOLIDARITY),
  'fallen.count': (_m, d) => d.stage.reduce((sum, stage) => (stage === FALLEN ? sum + 1 : sum), 0),
  'players.fallen': (_m, d) =>
    d.humans.length > 0 && d.humans.every((s) => d.stage[s] === FALLEN) ? 1 : 0,
  'dossiers.adopted': (_m, d) => d.adopted.reduce((sum, worth) => (worth > 0 ? sum + 1 : sum), 0),
  'own.standing': (_m, d, s) => d.standing[s]!,
  'own.standing-change': (m, d, s) => d.standing[s]! - m.start.standing[s]!,
  'own.filled': (_m, d, s) => d.filled[s]!,
  'own.mandate': (_m, d, s) => d.asked[s]!,
  'own.risk': (m, d, s) => ((d.pledged[s]! & m.assets[s]!.riskMask) === 0 ? 0 : 1),
  'own.fallen': (_m, d, s) => (d.stage[s] === FALLEN ? 1 : 0),
  'own.posts': (_m, d, s) => d.posts.reduce((sum, seat) => (seat === s ? sum + 1 : sum), 0),
  'own.trust': (_m, d, s) => d.trust[s]!,
  'promises.broken': (_m, d) => d.broken.reduce((sum, broken) => sum + broken, 0),
  'own.peers.pledged': (m, d, s) => peersOf(m, d, s, TOKEN) + peersOf(m, d, s, SOLIDARITY),
};

const indexIn = (list: readonly { readonly id: string }[], id: string): number =>
  list.findIndex((entry) => entry.id === id);

const postureFact = (kind: string, posture: number): FactReader | null => {
  if (kind === 'share') return (m, d) => shareOf(m, d, posture);
  if (kind === 'count') return (m, d) => countOf(m, d, posture);
  if (kind === 'large') return (m, d) => largeOf(m, d, posture);
  if (kind === 'own') return (_m, d, s) => (d.posture[s] === posture ? 1 : 0);
  if (kind === 'own.peers') return (m, d, s) => peersOf(m, d, s, posture);
  return null;
};

const scenarioFact = (scenario: Scenario, kind: string, id: string): FactReader | null => {
  const gauge = indexIn(scenario.gauges, id);
  if (kind === 'gauge' && gauge >= 0) return (_m, d) => d.gauges[gauge]!;
  if (kind === 'peak' && gauge >= 0) return (_m, d) => d.peaks[gauge]!;
  if (kind === 'flag') return (m, d) => (d.flags >> (m.flags.indexOf(id) + 1)) & 1;
  const dossier = indexIn(scenario.dossiers, id);
  if (kind === 'dossier' && dossier >= 0) return (_m, d) => (d.adopted[dossier]! > 0 ? 1 : 0);
  const asset = indexIn(scenario.kinds, id);
  if (kind === 'own.sends' && asset >= 0) {
    return (m, d, s) => ((d.pledged[s]! & m.assets[s]!.kindMasks[asset]!) === 0 ? 0 : 1);
  }
  const channel = indexIn(scenario.channels, id);
  if (kind === 'own.channel' && channel >= 0) {
    return (m, d, s) => ((d.pledged[s]! & m.assets[s]!.channelMasks[channel]!) === 0 ? 0 : 1);
  }
  return null;
};

const seatFact = (scenario: Scenario, seatId: string, what: string): FactReader | null => {
  const seat = indexIn(scenario.actors, seatId);
  const posture = POSTURES.findIndex((name) => name === what);
  if (seat < 0) return null;
  if (what === 'standing') return (_m, d) => d.standing[seat]!;
  if (what === 'fallen') return (_m, d) => (d.stage[seat] === FALLEN ? 1 : 0);
  return posture < 0 ? null : (_m, d) => (d.posture[seat] === posture ? 1 : 0);
};

/** The reader behind a fact's name; null when there is no such fact in this scenario. */
export const factReader = (scenario: Scenario, fact: string): FactReader | null => {
  const known = plain[fact];
  if (known) return known;
  const parts = fact.split('.');
  const last = parts.at(-1) ?? '';
  const kind = parts.slice(0, -1).join('.');
  if (parts[0] === 'seat') return seatFact(scenario, parts[1] ?? '', last);
  const posture = POSTURES.findIndex((name) => name === last);
  return (posture < 0 ? null : postureFact(kind, posture)) ?? scenarioFact(scenario, kind, last);
};

const compares = (op: Comparison['op'], a: number, b: number): boolean => {
  switch (op) {
    case '>=':
      return a >= b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '<':
      return a < b;
    case '==':
      return a === b;
    case '!=':
      return a !== b;
  }
};

export type Test = (model: Model, debate: Debate, seat: number) => boolean;

/** A condition ready to ask again and again; an absent one always holds. */
export const testOf = (scenario: Scenario, condition: Condition | undefined): Test => {
  if (!condition) return () => true;
  if ('all' in condition) {
    const tests = condition.all.map((part) => testOf(scenario, part));
    return (m, d, s) => tests.every((test) => test(m, d, s));
  }
  if ('any' in condition) {
    const tests = condition.any.map((part) => testOf(scenario, part));
    return (m, d, s) => tests.some((test) => test(m, d, s));
  }
  if ('not' in condition) {
    const test = testOf(scenario, condition.not);
    return (m, d, s) => !test(m, d, s);
  }
  const read = factReader(scenario, condition.fact);
  if (!read) throw new Error(`no fact called ${condition.fact}: the scenario was not checked`);
  return (m, d, s) => compares(condition.op, read(m, d, s), condition.value);
};
