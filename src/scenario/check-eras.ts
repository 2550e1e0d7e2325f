import { each, effectReferences, look } from './check-references.ts';
import { error, warning } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import type { Scenario } from './schema.ts';

interface Dated {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

const dateOrder = (at: Path, { from, until }: Dated): Finding[] =>
  from === undefined || until === undefined || from <= until
    ? []
    : [error([...at, 'until'], 'date-order', `It ends on ${until}, before it begins on ${from}.`)];

/** Dates of the rounds in which something of these eras could come, in every length. */
const datesOf = (scenario: Scenario, eras: readonly string[], first: number): string[] =>
  scenario.lengths.flatMap(({ dates, eraEnds }) =>
    dates.filter((_, index) => {
      const era = scenario.eras[eraEnds.findIndex((end) => index + 1 <= end)];
      return index + 1 >= first && era !== undefined && eras.includes(era.id);
    }),
  );

/** A surprise never comes in round one. */
const FIRST_ROUND = 2;

const neverComes = (scenario: Scenario, at: Path, entry: Surprise): Finding[] => {
  const { eras, from = '', until = '9999' } = entry;
  const dates = datesOf(scenario, eras, FIRST_ROUND);
  const could = dates.some((date) => from <= date && date <= until);
  const sentence = `No round of its eras has a date on which "${entry.title}" could come.`;
  return could ? [] : [error(at, 'unreachable', sentence)];
};

type Surprise = Scenario['surprises'][number];

const surprise = (scenario: Scenario, entry: Surprise, index: number): Finding[] => {
  const at: Path = ['surprises', index];
  const known = scenario.eras.map(({ id }) => id);
  const unknown = each([...at, 'eras'], entry.eras, look('era', known));
  const order = dateOrder(at, entry);
  return [
    ...unknown,
    ...order,
    ...(unknown.length + order.length > 0 ? [] : neverComes(scenario, at, entry)),
    ...each([...at, 'sources'], entry.sources, look('source', Object.keys(scenario.sources))),
    ...effectReferences(scenario, [...at, 'effects'], entry.effects),
  ];
};

const chance = ({ surprises, surpriseChance }: Scenario): Finding[] => [
  ...(surpriseChance > 0 && surprises.length === 0
    ? [error(['surpriseChance'], 'no-surprise', 'There is no surprise that this could draw.')]
    : []),
  ...(surpriseChance === 0 && surprises.length > 0
    ? [warning(['surprises'], 'no-chance', 'No surprise ever comes: surpriseChance is 0.')]
    : []),
];

type Rules = Scenario['eras'][number]['rules'];

/** Rules of an era that the scenario gives nothing to work on. */
const idle = (scenario: Scenario, rules: Rules): readonly (readonly [string, string])[] => {
  const { corridor, dossiers } = scenario;
  const money = corridor === undefined && rules.funding !== 1000;
  const word = corridor === undefined && rules.promise !== 1000;
  const none = dossiers.length === 0;
  return [
    ...(money
      ? ([['funding', 'There is no corridor in which money changes hands.']] as const)
      : []),
    ...(word ? ([['promise', 'There is no corridor in which promises are made.']] as const) : []),
    ...(none && rules.amendments ? ([['amendments', 'There is no text to amend.']] as const) : []),
    ...(none && rules.rollCall
      ? ([['rollCall', 'There is no text to call a roll on.']] as const)
      : []),
    ...(rules.onTable !== undefined && rules.onTable > dossiers.length
      ? ([['onTable', `There are only ${dossiers.length} texts.`]] as const)
      : []),
  ];
};

const eraRules = (scenario: Scenario): Finding[] =>
  scenario.eras.flatMap(({ rules }, index) =>
    idle(scenario, rules).map(([rule, sentence]) =>
      warning(['eras', index, 'rules', rule], 'idle-rule', sentence),
    ),
  );

/** What eras change and what nobody planned: rules with nothing to work on, surprises that could never come. */
export const checkEras = (scenario: Scenario): Finding[] => [
  ...eraRules(scenario),
  ...chance(scenario),
  ...scenario.surprises.flatMap((entry, index) => surprise(scenario, entry, index)),
  ...scenario.dispatches.flatMap((entry, index) => dateOrder(['dispatches', index], entry)),
];
