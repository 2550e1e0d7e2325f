import { POSTURES } from './lists.ts';
import type { Scenario } from './schema.ts';

const ids = (list: readonly { readonly id: string }[], kind: string): string[] =>
  list.map((entry) => `${kind}.${entry.id}`);

const postures = (kind: string): string[] => POSTURES.map((posture) => `${kind}.${posture}`);

const flags = (scenario: Scenario): string[] =>
  (scenario.framework?.verbs ?? []).flatMap((verb) =>
    verb.flag === undefined ? [] : [`flag.${verb.flag}`],
  );

/** Facts that any condition of a scenario may ask about. */
export const sharedFacts = (scenario: Scenario): string[] => [
  'round',
  'rounds',
  'last',
  'hidden',
  'gaps.filled',
  'gaps.unfilled',
  'share.pledged',
  'count.pledged',
  'fallen.count',
  'players.fallen',
  'dossiers.adopted',
  'promises.broken',
  ...postures('share'),
  ...postures('count'),
  ...postures('large'),
  ...ids(scenario.gauges, 'gauge'),
  ...ids(scenario.gauges, 'peak'),
  ...ids(scenario.dossiers, 'dossier'),
  ...flags(scenario),
  ...scenario.actors.flatMap((actor) => [
    ...postures(`seat.${actor.id}`),
    `seat.${actor.id}.standing`,
    `seat.${actor.id}.fallen`,
  ]),
];

/** Facts about the seat that asks; only private interests have one. */
export const ownFacts = (scenario: Scenario): string[] => [
  'own.standing',
  'own.standing-change',
  'own.filled',
  'own.mandate',
  'own.risk',
  'own.fallen',
  'own.posts',
  'own.trust',
  'own.peers.pledged',
  ...postures('own'),
  ...postures('own.peers'),
  ...ids(scenario.kinds, 'own.sends'),
  ...ids(scenario.channels, 'own.channel'),
];

/** Numbers that a factor of the theatre or of a verb's utility may read. */
export const inputs = (scenario: Scenario): string[] => [
  'hidden',
  'noise',
  'gaps',
  'round',
  'share.pledged',
  ...postures('share'),
  ...ids(scenario.gauges, 'gauge'),
  ...ids(scenario.needs, 'need'),
  ...ids(scenario.dossiers, 'dossier'),
  ...flags(scenario),
];
