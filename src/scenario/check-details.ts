import { error } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import type { Scenario } from './schema.ts';

interface Named {
  readonly id: string;
}

const twice = (path: Path, list: readonly Named[], where: string): Finding[] =>
  list.flatMap((entry, index) =>
    list.findIndex((other) => other.id === entry.id) === index
      ? []
      : [error([...path, index, 'id'], 'same-id', `"${entry.id}" is already used in ${where}.`)],
  );

const nestedDuplicates = (scenario: Scenario): Finding[] => [
  ...twice(['framework', 'verbs'], scenario.framework?.verbs ?? [], 'framework.verbs'),
  ...twice(['hidden', 'settings'], scenario.hidden.settings, 'hidden.settings'),
  ...twice(['corridor', 'posts'], scenario.corridor?.posts ?? [], 'corridor.posts'),
  ...scenario.actors.flatMap((actor, index) =>
    twice(['actors', index, 'assets'], actor.assets, `the assets of ${actor.name}`),
  ),
];

const votes = (scenario: Scenario): Finding[] =>
  scenario.actors.flatMap((actor, index) => {
    const count = actor.indicators[scenario.voteIndicator];
    if (count === undefined || count >= 1) return [];
    const path: Path = ['actors', index, 'indicators', scenario.voteIndicator];
    return [error(path, 'no-vote', `${actor.name} needs at least one vote.`)];
  });

/** In some round nothing might be open to the framework nation, and the debate would wait for ever. */
const openVerb = (scenario: Scenario): Finding[] => {
  const { framework } = scenario;
  if (!framework || framework.verbs.some((verb) => verb.when === undefined)) return [];
  const sentence = 'One verb must be open at any time: leave out its "when".';
  return [error(['framework', 'verbs'], 'no-open-verb', sentence)];
};

interface Target {
  readonly gauge?: string | undefined;
}

const targets = (path: Path, list: readonly Target[]) =>
  list.map((entry, index) => ({ path: [...path, index, 'gauge'], gauge: entry.gauge }));

/** A computed gauge is measured anew each round: what pushed it would be lost, and the ledger false. */
const pushedGauges = (scenario: Scenario): Finding[] => {
  const computed = scenario.gauges.filter((gauge) => gauge.from !== undefined);
  const pushed = [
    ...targets(['theatre'], scenario.theatre),
    ...targets(['gapEffects', 'unfilled'], scenario.gapEffects.unfilled),
    ...scenario.dispatches.flatMap((dispatch, index) =>
      targets(['dispatches', index, 'effects'], dispatch.effects),
    ),
    ...scenario.surprises.flatMap((surprise, index) =>
      targets(['surprises', index, 'effects'], surprise.effects),
    ),
    ...(scenario.framework?.verbs ?? []).flatMap((verb, index) =>
      targets(['framework', 'verbs', index, 'effects'], verb.effects),
    ),
  ];
  return pushed.flatMap(({ path, gauge }) =>
    computed.some((entry) => entry.id === gauge)
      ? [error(path, 'computed-gauge', `"${gauge}" is computed; nothing else can move it.`)]
      : [],
  );
};

const looseNames = (scenario: Scenario): Finding[] => [
  ...scenario.traits.flatMap(({ barredChannel }, index) =>
    barredChannel === undefined || scenario.channels.some(({ id }) => id === barredChannel)
      ? []
      : [
          error(
            ['traits', index, 'barredChannel'],
            'unknown-name',
            `There is no channel called "${barredChannel}".`,
          ),
        ],
  ),
  ...scenario.indicators.flatMap((indicator, index) =>
    indicator.sources.flatMap((source, place) =>
      Object.hasOwn(scenario.sources, source)
        ? []
        : [
            error(
              ['indicators', index, 'sources', place],
              'unknown-name',
              `There is no source called "${source}".`,
            ),
          ],
    ),
  ),
];

/** What would make a debate wait for ever, divide by nothing, or account falsely. */
export const checkDetails = (scenario: Scenario): Finding[] => [
  ...nestedDuplicates(scenario),
  ...votes(scenario),
  ...openVerb(scenario),
  ...pushedGauges(scenario),
  ...looseNames(scenario),
];
