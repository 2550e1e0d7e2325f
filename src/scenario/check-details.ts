import { freeId } from './check-references.ts';
import { advice, error } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import type { Scenario } from './schema.ts';

interface Named {
  readonly id: string;
}

const twice = (path: Path, list: readonly Named[], where: string): Finding[] => {
  const known = list.map(({ id }) => id);
  return list.flatMap(({ id }, index) => {
    if (known.indexOf(id) === index) return [];
    const at = [...path, index, 'id'];
    const free = freeId(known, id);
    const fix = advice(`Give it an id of its own, such as "${free}".`, { put: free, at });
    return [error(at, 'same-id', `"${id}" is already used in ${where}.`, fix)];
  });
};

const nestedDuplicates = (scenario: Scenario): Finding[] => [
  ...twice(['framework', 'verbs'], scenario.framework?.verbs ?? [], 'framework.verbs'),
  ...twice(['hidden', 'settings'], scenario.hidden.settings, 'hidden.settings'),
  ...twice(['corridor', 'posts'], scenario.corridor?.posts ?? [], 'corridor.posts'),
  ...twice(['outcomes'], scenario.outcomes ?? [], 'outcomes'),
  ...twice(['glossary'], scenario.glossary ?? [], 'glossary'),
  ...scenario.actors.flatMap((actor, index) =>
    twice(['actors', index, 'assets'], actor.assets, `the assets of ${actor.name}`),
  ),
];

const votes = (scenario: Scenario): Finding[] =>
  scenario.actors.flatMap((actor, index) => {
    const count = actor.indicators[scenario.voteIndicator];
    if (count === undefined || count >= 1) return [];
    const path: Path = ['actors', index, 'indicators', scenario.voteIndicator];
    const fix = advice('Write how many votes it has, 1 or more.', { put: 1, at: path });
    return [error(path, 'no-vote', `${actor.name} needs at least one vote.`, fix)];
  });

/** In some round nothing might be open to the framework nation, and the debate would wait for ever. */
const openVerb = (scenario: Scenario): Finding[] => {
  const { framework } = scenario;
  if (!framework || framework.verbs.some((verb) => verb.when === undefined)) return [];
  const sentence = 'In some rounds no verb might be open, and one must be.';
  const fix = advice('Leave out the "when" of one verb.', {
    remove: ['framework', 'verbs', 0, 'when'],
  });
  return [error(['framework', 'verbs'], 'no-open-verb', sentence, fix)];
};

const majority = (scenario: Scenario): Finding[] => {
  const { rule, qualified } = scenario.conclusions;
  if (rule !== 'qualified' || qualified) return [];
  const at = ['conclusions', 'rule'];
  const fix = advice('Add "qualified" with votes, states and population, or write unanimity.', {
    put: 'unanimity',
    at,
  });
  return [error(at, 'no-majority', 'Say what a qualified majority needs.', fix)];
};

/** More than all of them together can never be reached: every text would fail. */
const reachableMajority = (scenario: Scenario): Finding[] => {
  const { qualified } = scenario.conclusions;
  if (!qualified) return [];
  const { actors, voteIndicator } = scenario;
  const all = actors.reduce((sum, { indicators }) => sum + (indicators[voteIndicator] ?? 0), 0);
  const most = { votes: all, states: actors.length } as const;
  return (['votes', 'states'] as const).flatMap((what) => {
    if (qualified[what] <= most[what]) return [];
    const at = ['conclusions', 'qualified', what];
    const sentence = `No text can ever be adopted: ${qualified[what]} ${what} of ${most[what]}.`;
    const fix = advice(`Write ${most[what]} or less.`, { put: most[what], at });
    return [error(at, 'impossible-majority', sentence, fix)];
  });
};

/** Smaller things that would stop a game or make it lie. */
export const checkDetails = (scenario: Scenario): Finding[] => [
  ...nestedDuplicates(scenario),
  ...votes(scenario),
  ...openVerb(scenario),
  ...majority(scenario),
  ...reachableMajority(scenario),
];
