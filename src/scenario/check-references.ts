import { error } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import type { Actor, Scenario } from './schema.ts';

interface Named {
  readonly id: string;
}

const idsOf = (list: readonly Named[]): string[] => list.map((entry) => entry.id);

const lists = (scenario: Scenario): Readonly<Record<string, readonly Named[]>> => ({
  actors: scenario.actors,
  traits: scenario.traits,
  kinds: scenario.kinds,
  channels: scenario.channels,
  needs: scenario.needs,
  gauges: scenario.gauges,
  eras: scenario.eras,
  dossiers: scenario.dossiers,
  cards: scenario.cards,
  dispatches: scenario.dispatches,
  surprises: scenario.surprises,
  interests: scenario.interests,
  tiers: scenario.tiers,
  endings: scenario.endings,
  indicators: scenario.indicators,
  theatre: scenario.theatre,
});

const duplicates = (scenario: Scenario): Finding[] =>
  Object.entries(lists(scenario)).flatMap(([name, list]) =>
    list.flatMap((entry, index) =>
      list.findIndex((other) => other.id === entry.id) === index
        ? []
        : [error([name, index, 'id'], 'same-id', `"${entry.id}" is already used in ${name}.`)],
    ),
  );

type Look = (path: Path, id: string | undefined) => Finding[];

/** Finds ids that are not among `known`. */
export const look =
  (what: string, known: readonly string[]): Look =>
  (path, id) =>
    id === undefined || known.includes(id)
      ? []
      : [error(path, 'unknown-name', `There is no ${what} called "${id}".`)];

export const each = (path: Path, ids: readonly string[], find: Look): Finding[] =>
  ids.flatMap((id, index) => find([...path, index], id));

const actorReferences = (scenario: Scenario): Finding[] => {
  const actor = look('actor', idsOf(scenario.actors));
  const trait = look('trait', idsOf(scenario.traits));
  const kind = look('kind', idsOf(scenario.kinds));
  const channel = look('channel', idsOf(scenario.channels));
  const interest = look('interest', idsOf(scenario.interests));
  const source = look('source', Object.keys(scenario.sources));
  const dossier = look('dossier', idsOf(scenario.dossiers));
  const kindOrAsset = (entry: Actor) =>
    look('kind or asset', [...idsOf(scenario.kinds), ...idsOf(entry.assets)]);
  return scenario.actors.flatMap((entry, index) => {
    const at: Path = ['actors', index];
    return [
      ...each([...at, 'traits'], entry.traits, trait),
      ...each([...at, 'watches'], entry.watches, actor),
      ...each([...at, 'interests'], entry.interests, interest),
      ...each([...at, 'sources'], entry.sources, source),
      ...Object.keys(entry.positions).flatMap((id) => dossier([...at, 'positions', id], id)),
      ...entry.redLines.flatMap((line, l) =>
        each([...at, 'redLines', l, 'forbids'], line.forbids, kindOrAsset(entry)),
      ),
      ...entry.assets.flatMap((asset, a) => [
        ...kind([...at, 'assets', a, 'kind'], asset.kind),
        ...channel([...at, 'assets', a, 'channel'], asset.channel),
        ...each([...at, 'assets', a, 'sources'], asset.sources, source),
      ]),
    ];
  });
};

const cardReferences = (scenario: Scenario): Finding[] => {
  const who = look('actor or trait', ['all', ...idsOf(scenario.actors), ...idsOf(scenario.traits)]);
  const era = look('era', idsOf(scenario.eras));
  const card = look('card', idsOf(scenario.cards));
  const source = look('source', Object.keys(scenario.sources));
  const dossier = look('dossier', idsOf(scenario.dossiers));
  return scenario.cards.flatMap((entry, index) => {
    const at: Path = ['cards', index];
    return [
      ...each([...at, 'eras'], entry.eras, era),
      ...each([...at, 'counters'], entry.counters, card),
      ...each([...at, 'sources'], entry.sources, source),
      ...entry.sways.flatMap((sway, s) => each([...at, 'sways', s, 'who'], sway.who, who)),
      ...dossier([...at, 'dossier', 'id'], entry.dossier?.id),
    ];
  });
};

type Effect = Scenario['gapEffects']['unfilled'][number];

/** What effects name: gauges, actors and traits that must be there. */
export const effectReferences = (
  scenario: Scenario,
  path: Path,
  effects: readonly Effect[],
): Finding[] => {
  const gauge = look('gauge', idsOf(scenario.gauges));
  const who = look('actor or trait', ['all', ...idsOf(scenario.actors), ...idsOf(scenario.traits)]);
  return effects.flatMap((effect, index) => [
    ...gauge([...path, index, 'gauge'], effect.gauge),
    ...each([...path, index, 'who'], effect.who ?? [], who),
    ...(effect.gauge === undefined && effect.measure === undefined
      ? [error([...path, index], 'no-target', 'An effect names a gauge or a measure.')]
      : []),
  ]);
};

const dispatchReferences = (scenario: Scenario): Finding[] => {
  const era = look('era', idsOf(scenario.eras));
  const kind = look('kind', idsOf(scenario.kinds));
  const source = look('source', Object.keys(scenario.sources));
  return scenario.dispatches.flatMap((entry, index) => {
    const at: Path = ['dispatches', index];
    return [
      ...era([...at, 'era'], entry.era),
      ...kind([...at, 'gap', 'kind'], entry.gap?.kind),
      ...each([...at, 'sources'], entry.sources, source),
      ...effectReferences(scenario, [...at, 'effects'], entry.effects),
    ];
  });
};

const tableReferences = (scenario: Scenario): Finding[] => {
  const actor = look('actor', idsOf(scenario.actors));
  const gauge = look('gauge', idsOf(scenario.gauges));
  const kind = look('kind', idsOf(scenario.kinds));
  const { table } = scenario;
  return [
    ...actor(['table', 'presidency'], table.presidency),
    ...gauge(['table', 'front', 'gauge'], table.front?.gauge),
    ...gauge(['table', 'telephone', 'gauge'], table.telephone?.gauge),
    ...actor(['framework', 'actor'], scenario.framework?.actor),
    ...(scenario.corridor?.posts ?? []).flatMap((post, p) =>
      actor(['corridor', 'posts', p, 'holder'], post.holder),
    ),
    ...look('indicator', idsOf(scenario.indicators))(['voteIndicator'], scenario.voteIndicator),
    ...look('era', idsOf(scenario.eras))(['gapEffects', 'earlyEra'], scenario.gapEffects.earlyEra),
    ...gauge(['tuning', 'choice', 'urgencyGauge'], scenario.tuning.choice.urgencyGauge),
    ...scenario.needs.flatMap((need, n) => each(['needs', n, 'kinds'], need.kinds, kind)),
    ...scenario.theatre.flatMap((term, t) => gauge(['theatre', t, 'gauge'], term.gauge)),
    ...scenario.endings.flatMap((ending, e) =>
      look('tier', idsOf(scenario.tiers))(['endings', e, 'tier'], ending.tier),
    ),
    ...effectReferences(scenario, ['gapEffects', 'unfilled'], scenario.gapEffects.unfilled),
    ...(scenario.framework?.verbs ?? []).flatMap((verb, v) =>
      effectReferences(scenario, ['framework', 'verbs', v, 'effects'], verb.effects),
    ),
  ];
};

const formulaReferences = (scenario: Scenario): Finding[] =>
  (['threat', 'resolve', 'standing'] as const).flatMap((measure) =>
    scenario.formula[measure].terms.flatMap((term, index) => {
      const at: Path = ['formula', measure, 'terms', index];
      return [
        ...look('trait', idsOf(scenario.traits))([...at, 'trait'], term.trait),
        ...look('indicator', idsOf(scenario.indicators))([...at, 'indicator'], term.indicator),
      ];
    }),
  );

/** Every id that names something must name something that is there, once. */
export const checkReferences = (scenario: Scenario): Finding[] => [
  ...duplicates(scenario),
  ...actorReferences(scenario),
  ...cardReferences(scenario),
  ...dispatchReferences(scenario),
  ...tableReferences(scenario),
  ...formulaReferences(scenario),
];
