import { advice, error, warning } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import type { Scenario } from './schema.ts';

interface Dated {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

const dateOrder = (at: Path, { from, until }: Dated): Finding[] => {
  if (from === undefined || until === undefined || from <= until) return [];
  const sentence = `It ends on ${until}, before it begins on ${from}.`;
  const fix = advice('Exchange the two dates.', {
    swap: [
      [...at, 'from'],
      [...at, 'until'],
    ],
  });
  return [error([...at, 'until'], 'date-order', sentence, fix)];
};

/** Dates of the rounds, from `first` on, in which something of these eras could come, in every length. */
const datesOf = (scenario: Scenario, eras: readonly string[], first: number): string[] =>
  scenario.lengths.flatMap(({ dates, eraEnds }) =>
    dates.filter((_, index) => {
      const era = scenario.eras[eraEnds.findIndex((end) => index + 1 <= end)];
      return index + 1 >= first && era !== undefined && eras.includes(era.id);
    }),
  );

/** A surprise never comes in round one. */
const FIRST_ROUND = 2;

interface Timed extends Dated {
  readonly title: string;
}

const comes = (
  scenario: Scenario,
  { from = '', until = '9999' }: Dated,
  eras: readonly string[],
  first: number,
) => datesOf(scenario, eras, first).some((date) => from <= date && date <= until);

const neverComes = (
  scenario: Scenario,
  at: Path,
  entry: Timed,
  eras: readonly string[],
  first = 1,
): Finding[] => {
  const known = scenario.eras.map(({ id }) => id);
  if (eras.some((era) => !known.includes(era)) || (entry.from ?? '') > (entry.until ?? '9999'))
    return [];
  if (comes(scenario, entry, eras, first)) return [];
  const sentence = `No round of its eras has a date on which "${entry.title}" could come.`;
  const dated = (['from', 'until'] as const).filter((field) => entry[field] !== undefined);
  const repairs = dated.map((field) => ({ remove: [...at, field] }));
  const said = dated.length > 0 ? 'Leave out its dates, or' : 'Give its era a round, or';
  return [error(at, 'unreachable', sentence, advice(`${said} choose another era.`, ...repairs))];
};

const noRound = (scenario: Scenario): Finding[] =>
  scenario.cards.flatMap(({ title, eras }, index) => {
    const known = scenario.eras.map(({ id }) => id).filter((era) => comes(scenario, {}, [era], 1));
    if (eras.some((era) => known.includes(era) || !scenario.eras.some(({ id }) => id === era)))
      return [];
    const fix = advice(`Let it be drawn in "${known[0]}".`, {
      put: known.slice(0, 1),
      at: ['cards', index, 'eras'],
    });
    const sentence = `"${title}" is never drawn: its eras have no round.`;
    return [error(['cards', index, 'eras'], 'unreachable', sentence, fix)];
  });

const chance = ({ surprises, surpriseChance }: Scenario): Finding[] => [
  ...(surpriseChance > 0 && surprises.length === 0
    ? [
        error(
          ['surpriseChance'],
          'no-surprise',
          'There is no surprise that this could draw.',
          advice('Write a surprise, or 0.', { put: 0, at: ['surpriseChance'] }),
        ),
      ]
    : []),
  ...(surpriseChance === 0 && surprises.length > 0
    ? [
        warning(
          ['surprises'],
          'no-chance',
          'No surprise ever comes: surpriseChance is 0.',
          advice('Say how often one comes, such as "surpriseChance: 300".', {
            add: 300,
            at: ['surpriseChance'],
          }),
        ),
      ]
    : []),
];

type Rules = Scenario['eras'][number]['rules'];

/** Rules of an era that the scenario gives nothing to work on. */
const idle = (scenario: Scenario, rules: Rules): readonly (readonly [string, string])[] => {
  const { corridor, dossiers } = scenario;
  const quiet = corridor === undefined;
  const none = dossiers.length === 0;
  const many = rules.onTable !== undefined && rules.onTable > dossiers.length;
  const all = [
    [
      quiet && rules.funding !== 1000,
      'funding',
      'There is no corridor in which money changes hands.',
    ],
    [
      quiet && rules.promise !== 1000,
      'promise',
      'There is no corridor in which promises are made.',
    ],
    [none && rules.amendments, 'amendments', 'There is no text to amend.'],
    [none && rules.rollCall, 'rollCall', 'There is no text to call a roll on.'],
    [many, 'onTable', `There are only ${dossiers.length} texts.`],
  ] as const;
  return all.flatMap(([found, rule, sentence]) => (found ? [[rule, sentence] as const] : []));
};

const eraRules = (scenario: Scenario): Finding[] =>
  scenario.eras.flatMap(({ rules }, index) =>
    idle(scenario, rules).map(([rule, sentence]) => {
      const at = ['eras', index, 'rules', rule];
      return warning(at, 'idle-rule', sentence, advice('Take the rule out.', { remove: at }));
    }),
  );

/** What comes when: dates in order, nothing that no round could bring, rules with something to work on. */
export const checkEras = (scenario: Scenario): Finding[] => [
  ...eraRules(scenario),
  ...chance(scenario),
  ...noRound(scenario),
  ...scenario.surprises.flatMap((entry, index) => {
    const at = ['surprises', index];
    return [...dateOrder(at, entry), ...neverComes(scenario, at, entry, entry.eras, FIRST_ROUND)];
  }),
  ...scenario.dispatches.flatMap((entry, index) => {
    const at = ['dispatches', index];
    return [
      ...dateOrder(at, entry),
      // Dates of dispatches give way when nothing else fits: only an era without rounds keeps one away.
      ...neverComes(scenario, at, { title: entry.title }, [entry.era]),
    ];
  }),
];
