import { advice, error } from './finding.ts';
import type { Finding } from './finding.ts';
import { closest, meant, orOneOf } from './fixing/nearest.ts';
import type { Repair } from './fixing/repair.ts';
import { LISTS, REFERENCES, lostNames, namedBy, namesOf } from './references.ts';
import type { List, Named, Reference } from './references.ts';
import type { Scenario } from './schema.ts';

/** What to do about a name that leads nowhere: the nearest that is there. */
const towards = ({ path, name, key }: Named, known: readonly string[], what: string) => {
  const near = meant(name, known);
  const best = near ?? closest(name, known);
  if (best === undefined) return advice(`Take it out: there is no ${what} yet.`, { remove: path });
  const repair: Repair = key ? { rename: path, to: best } : { put: best, at: path };
  if (near !== undefined) return advice(`Write "${near}".`, repair);
  return advice(orOneOf(best, known), repair);
};

const lost = (scenario: Scenario, reference: Reference): Finding[] =>
  namedBy(scenario, reference).flatMap((named) => {
    const known = reference.of.flatMap((of) => namesOf(scenario, of, named.path));
    if (known.includes(named.name)) return [];
    const sentence = `There is no ${reference.what} called "${named.name}".`;
    const fix = towards(named, known, reference.what);
    return [error(named.path, 'unknown-name', sentence, fix)];
  });

/** An id like the one given that nothing has yet; claims are numbered. */
export const freeId = (known: readonly string[], id: string): string => {
  const stem = /^C\d+$/.test(id) ? 'C' : `${id}-`;
  let number = 2;
  while (known.includes(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
};

const duplicates = (scenario: Scenario, list: List): Finding[] => {
  const known = namesOf(scenario, list);
  const entries: readonly { readonly id: string }[] = scenario[list];
  return entries.flatMap((entry, index) => {
    if (known.indexOf(entry.id) === index) return [];
    const id = closest(entry.id, lostNames(scenario, list)) ?? freeId(known, entry.id);
    const at = [list, index, 'id'];
    const fix = advice(`Give it an id of its own, such as "${id}".`, { put: id, at });
    return [error(at, 'same-id', `"${entry.id}" is already used in ${list}.`, fix)];
  });
};

/** Every id that names something must name something that is there, once. */
export const checkReferences = (scenario: Scenario): Finding[] => [
  ...LISTS.flatMap((list) => duplicates(scenario, list)),
  ...REFERENCES.flatMap((reference) => lost(scenario, reference)),
];
