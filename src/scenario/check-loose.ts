import { advice, error, warning } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import { REFERENCES, namedBy, namesOf } from './references.ts';
import type { Names } from './references.ts';
import type { Actor, Scenario } from './schema.ts';
import { UNWRITTEN } from './placeholder.ts';

const redLine = (actor: Actor, at: Path): Finding[] =>
  actor.redLines.flatMap(({ forbids }, index) =>
    forbids.flatMap((name, place) => {
      if (actor.assets.some(({ id, kind }) => id === name || kind === name)) return [];
      const path = [...at, 'redLines', index, 'forbids', place];
      const repair = forbids.length > 1 ? { remove: path } : { remove: path.slice(0, -2) };
      const sentence = `${actor.name} has no "${name}" that this red line could keep at home.`;
      const fix = advice('Take it out, or give it such an asset.', repair);
      return [warning(path, 'idle-red-line', sentence, fix)];
    }),
  );

/** Lists whose entries are there to be named elsewhere. */
const TO_BE_NAMED: readonly (readonly [Names & keyof Scenario, string])[] = [
  ['kinds', 'No asset is of this kind'],
  ['channels', 'Nothing is sent this way'],
  ['interests', 'No seat has this interest'],
  ['tiers', 'No ending is of this tier'],
  ['outcomes', 'No history says whether a seat did this'],
  ['sources', 'Nothing rests on this source'],
];

const unnamed = (scenario: Scenario): Finding[] =>
  TO_BE_NAMED.flatMap(([list, sentence]) => {
    const named = new Set(
      REFERENCES.filter(({ of }) => of.includes(list))
        .filter(({ at }) => list !== 'kinds' || at.startsWith('actors'))
        .flatMap((reference) => namedBy(scenario, reference))
        .map(({ name }) => name),
    );
    return namesOf(scenario, list).flatMap((id, index) => {
      const path = [list, list === 'sources' ? id : index];
      const fix = advice('Name it somewhere, or take it out.', { remove: path });
      return named.has(id) ? [] : [warning(path, 'unused', `${sentence}: "${id}".`, fix)];
    });
  });

const touches = (scenario: Scenario, who: readonly string[]): boolean =>
  who.includes('all') ||
  scenario.actors.some(({ id, traits }) => who.includes(id) || traits.some((t) => who.includes(t)));

const idleCards = (scenario: Scenario): Finding[] =>
  scenario.cards.flatMap(({ title, sways, counters, id }, index) => {
    const at = ['cards', index];
    const own = counters.indexOf(id);
    const sentence = `"${title}" sways nobody: no seat is or has what it names.`;
    const all = { put: ['all'], at: [...at, 'sways', 0, 'who'] };
    const fix = advice('Name actors, or traits that some actor has.', all);
    const place = [...at, 'counters', own];
    const itself = `"${title}" answers itself.`;
    return [
      ...(sways.some(({ who }) => touches(scenario, who))
        ? []
        : [warning([...at, 'sways'], 'sways-nobody', sentence, fix)]),
      ...(own < 0
        ? []
        : [warning(place, 'counters-itself', itself, advice('Take it out.', { remove: place }))]),
    ];
  });

const lateDossiers = (scenario: Scenario): Finding[] =>
  scenario.dossiers.flatMap(({ title, deadline }, index) => {
    if (deadline !== 0) return [];
    const at = ['dossiers', index, 'deadline'];
    const sentence = `"${title}" never lies on the table: it is too late from the first round on.`;
    const fix = advice('Write the share of the game until it is too late, such as 500.', {
      put: 500,
      at,
    });
    return [error(at, 'unreachable', sentence, fix)];
  });

const closedCorridor = ({ corridor, lengths }: Scenario): Finding[] => {
  const most = Math.max(...lengths.map(({ rounds }) => rounds));
  if (!corridor || corridor.from <= most) return [];
  const at = ['corridor', 'from'];
  const sentence = `The corridor never opens: the longest game has ${most} rounds.`;
  return [
    error(at, 'unreachable', sentence, advice('Open it in an earlier round.', { put: 1, at })),
  ];
};

/** Warnings come in the bad direction, mildest first: one out of order is never given in time. */
const warningOrder = (scenario: Scenario): Finding[] =>
  scenario.gauges.flatMap(({ name, good, warnings }, index) => {
    const worse = (one: { at: number }, two: { at: number }) =>
      good === 'down' ? one.at - two.at : two.at - one.at;
    const sorted = warnings.toSorted(worse);
    if (sorted.every((entry, place) => entry === warnings[place])) return [];
    const at = ['gauges', index, 'warnings'];
    const sentence = `The warnings of "${name}" are not in order, the mildest first.`;
    return [
      error(at, 'warning-order', sentence, advice('Put them in order.', { put: sorted, at })),
    ];
  });

const sourceless = (scenario: Scenario): Finding[] => {
  if (Object.keys(scenario.sources).length === 0) return [];
  return (['cards', 'dispatches', 'surprises'] as const).flatMap((list) =>
    scenario[list].flatMap(({ title, sources }, index) => {
      if (sources.length > 0) return [];
      const fix = advice('Say under "sources" what it rests on, if only that it is invented.');
      return [warning([list, index], 'no-source', `"${title}" names no source.`, fix)];
    }),
  );
};

const unwritten = (content: unknown, path: Path = []): Finding[] => {
  if (content === UNWRITTEN) {
    return [warning(path, 'unwritten', 'This text is still to be written.', advice('Write it.'))];
  }
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, one]: [string, unknown]) =>
    unwritten(one, [...path, Array.isArray(content) ? Number(key) : key]),
  );
};

/** What is there and leads to nothing. */
export const checkLoose = (scenario: Scenario): Finding[] => [
  ...scenario.actors.flatMap((actor, index) => redLine(actor, ['actors', index])),
  ...unnamed(scenario),
  ...idleCards(scenario),
  ...lateDossiers(scenario),
  ...closedCorridor(scenario),
  ...warningOrder(scenario),
  ...sourceless(scenario),
  ...unwritten(scenario),
];
