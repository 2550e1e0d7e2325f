import { namesOf } from '../desk/names.ts';
import type { Actor, Scenario } from '../scenario/schema.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .toLowerCase()
    .trim();

/** The capitals that a typed text finds: by country, capital, code or trait, accents or none, from the start of a word. */
export function matching(scenario: Scenario, typed: string): readonly Actor[] {
  const wanted = plain(typed);
  if (wanted === '') return scenario.actors;
  const names = namesOf(scenario);
  return scenario.actors.filter((actor) =>
    [
      actor.id,
      actor.name,
      actor.capital,
      ...actor.traits.map((id) => names.find.trait(id)?.name ?? id),
    ].some((text) => ` ${plain(text)}`.includes(` ${wanted}`)),
  );
}
