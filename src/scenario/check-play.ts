import { advice, error, warning } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import type { Repair } from './fixing/repair.ts';
import type { Scenario } from './schema.ts';

type Length = Scenario['lengths'][number];

const enoughDates = ({ dates, rounds }: Length, at: Path): Finding[] => {
  if (dates.length === rounds) return [];
  const last = dates.at(-1) ?? '2000-01-01';
  const whole = Array.from({ length: rounds }, (_, index) => dates[index] ?? last);
  const fix = advice('Give each round its date, in order.', { put: whole, at: [...at, 'dates'] });
  return [error([...at, 'dates'], 'dates', `${rounds} rounds need ${rounds} dates.`, fix)];
};

const datesInOrder = ({ dates }: Length, at: Path): Finding[] => {
  const index = dates.findIndex((date, place) => date < (dates[place - 1] ?? ''));
  if (index < 0) return [];
  const sentence = `Round ${index + 1} comes before round ${index}.`;
  const fix = advice('Put the dates in order.', { put: dates.toSorted(), at: [...at, 'dates'] });
  return [error([...at, 'dates', index], 'date-order', sentence, fix)];
};

const eraEnds = (scenario: Scenario, { rounds, eraEnds: ends }: Length, at: Path): Finding[] => {
  const count = scenario.eras.length;
  const ordered = ends.every((end, i) => end >= (ends[i - 1] ?? 1));
  if (ends.length === count && ordered && ends.at(-1) === rounds) return [];
  const even = scenario.eras.map((_, i) => Math.max(1, Math.floor(((i + 1) * rounds) / count)));
  const sentence = `Give the last round of each of the ${count} eras, in order; the last is ${rounds}.`;
  const repair = { put: even, at: [...at, 'eraEnds'] };
  const fix = advice(`Write [${even.join(', ')}], or other rounds in order.`, repair);
  return [error([...at, 'eraEnds'], 'era-ends', sentence, fix)];
};

const checkLengths = (scenario: Scenario): Finding[] =>
  scenario.lengths.flatMap((length, index) => {
    const at = ['lengths', index];
    return [
      ...enoughDates(length, at),
      ...datesInOrder(length, at),
      ...eraEnds(scenario, length, at),
    ];
  });

const noLastEnding = (last: number): Finding[] => {
  const at = ['endings', last];
  const fix = advice('Leave out the "when" of the last one.', { remove: [...at, 'when'] });
  const sentence = 'The last ending must have no condition, so that every game has one.';
  return [error(at, 'no-last-ending', sentence, fix)];
};

const checkEndings = ({ endings, gauges }: Scenario): Finding[] => {
  const always = endings.findIndex((ending) => ending.when === undefined);
  if (always < 0) return noLastEnding(endings.length - 1);
  const gauge = gauges[0]?.id ?? '';
  const when = { fact: `gauge.${gauge}`, op: '<=', value: 500 };
  const named = endings[always]?.title ?? '';
  const fix = advice(`Give "${named}" a condition, or move it to the end.`, {
    add: when,
    at: ['endings', always, 'when'],
  });
  return endings.slice(always + 1).map((ending, i) => {
    const sentence = `"${ending.title}" stands behind an ending that always comes.`;
    return error(['endings', always + 1 + i], 'unreachable', sentence, fix);
  });
};

const smallDeck = (scenario: Scenario, era: string): Repair[] => {
  const has = scenario.cards.filter(({ eras }) => eras.includes(era)).length;
  return scenario.cards
    .flatMap(({ eras }, card): Repair[] =>
      eras.includes(era) ? [] : [{ add: era, at: ['cards', card, 'eras', eras.length] }],
    )
    .slice(0, scenario.hand.full - has);
};

const checkDecks = (scenario: Scenario): Finding[] =>
  scenario.eras.flatMap(({ id, name }, index) => {
    const cards = scenario.cards.filter((card) => card.eras.includes(id)).length;
    const news = scenario.dispatches.some((dispatch) => dispatch.era === id);
    const few = `The era "${name}" has only ${cards} cards.`;
    const more = advice(
      `Let ${scenario.hand.full} cards or more name it in "eras", or lower hand.full.`,
      ...smallDeck(scenario, id),
    );
    const silent = `The era "${name}" has no dispatch of its own.`;
    const write = advice(`Write a dispatch with "era: ${id}".`);
    return [
      ...(cards >= scenario.hand.full ? [] : [error(['eras', index], 'small-deck', few, more)]),
      ...(news ? [] : [warning(['eras', index], 'no-dispatch', silent, write)]),
    ];
  });

const checkHidden = ({ hidden: { settings } }: Scenario): Finding[] => {
  const sum = settings.reduce((total, setting) => total + setting.chance, 0);
  if (sum === 1000) return [];
  const at = ['hidden', 'settings'];
  const largest = settings.reduce(
    (best, { chance }, i) => (chance > (settings[best]?.chance ?? 0) ? i : best),
    0,
  );
  const right = (settings[largest]?.chance ?? 0) + 1000 - sum;
  const possible = right >= 0 && right <= 1000;
  const repair = possible ? { put: right, at: [...at, largest, 'chance'] } : null;
  const fix = advice('Let the chances add up to 1000.', repair);
  return [error(at, 'chances', `The chances add up to ${sum}, not to 1000.`, fix)];
};

/** What would stop a game. */
export const checkPlay = (scenario: Scenario): Finding[] => [
  ...checkLengths(scenario),
  ...checkEndings(scenario),
  ...checkDecks(scenario),
  ...checkHidden(scenario),
];
