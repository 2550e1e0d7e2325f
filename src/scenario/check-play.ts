import { error, warning } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Scenario } from './schema.ts';

const checkLengths = (scenario: Scenario): Finding[] =>
  scenario.lengths.flatMap((length, index) => {
    const ends = length.eraEnds;
    const ordered = ends.every((end, i) => end >= (ends[i - 1] ?? 1));
    return [
      ...(length.dates.length === length.rounds
        ? []
        : [
            error(
              ['lengths', index, 'dates'],
              'dates',
              `${length.rounds} rounds need ${length.rounds} dates.`,
            ),
          ]),
      ...(ends.length === scenario.eras.length && ordered && ends.at(-1) === length.rounds
        ? []
        : [
            error(
              ['lengths', index, 'eraEnds'],
              'era-ends',
              `Give the last round of each of the ${scenario.eras.length} eras, in order; the last is ${length.rounds}.`,
            ),
          ]),
    ];
  });

const checkEndings = (scenario: Scenario): Finding[] => {
  const always = scenario.endings.findIndex((ending) => ending.when === undefined);
  const lastIndex = scenario.endings.length - 1;
  if (always < 0) {
    return [
      error(['endings', lastIndex], 'no-last-ending', 'The last ending must have no condition.'),
    ];
  }
  return scenario.endings
    .slice(always + 1)
    .map((ending, i) =>
      error(
        ['endings', always + 1 + i],
        'unreachable',
        `"${ending.title}" stands behind an ending that always comes.`,
      ),
    );
};

const checkDecks = (scenario: Scenario): Finding[] =>
  scenario.eras.flatMap((era, index) => {
    const cards = scenario.cards.filter((card) => card.eras.includes(era.id)).length;
    const news = scenario.dispatches.filter((dispatch) => dispatch.era === era.id).length;
    return [
      ...(cards >= scenario.hand.full
        ? []
        : [error(['eras', index], 'small-deck', `The era "${era.name}" has only ${cards} cards.`)]),
      ...(news > 0
        ? []
        : [
            warning(
              ['eras', index],
              'no-dispatch',
              `The era "${era.name}" has no dispatch of its own.`,
            ),
          ]),
    ];
  });

const checkHidden = (scenario: Scenario): Finding[] => {
  const sum = scenario.hidden.settings.reduce((total, setting) => total + setting.chance, 0);
  return sum === 1000
    ? []
    : [error(['hidden', 'settings'], 'chances', `The chances add up to ${sum}, not to 1000.`)];
};

const checkGauges = (scenario: Scenario): Finding[] =>
  scenario.gauges.flatMap((gauge, index) =>
    (gauge.start === undefined) === (gauge.from === undefined)
      ? [
          error(
            ['gauges', index],
            'gauge-start',
            `"${gauge.name}" needs either a start or a from, and not both.`,
          ),
        ]
      : [],
  );

/** What would stop a game or make a part of it unreachable. */
export const checkPlay = (scenario: Scenario): Finding[] => [
  ...checkLengths(scenario),
  ...checkEndings(scenario),
  ...checkDecks(scenario),
  ...checkHidden(scenario),
  ...checkGauges(scenario),
];
