/** Which sections there are, and over how many games each is counted. */
import type { Model } from '../../src/rules/model.ts';
import type { Task } from '../../src/simulation/pure/balance/tasks.ts';
import type { Sample, Section, Sizes } from './section.ts';
import { endings, gauges, movement } from './sections/bots-alone.ts';
import { cards, uses } from './sections/cards.ts';
import { leverage, plans } from './sections/fixed-plans.ts';
import { small } from './sections/small-states.ts';

export const FULL: Sizes = {
  tables: 4000,
  plans: 200,
  mute: 400,
  keep: 400,
  uses: 40,
  futures: 16,
};
export const QUICK: Sizes = {
  tables: 400,
  plans: 8,
  mute: 20,
  keep: 60,
  uses: 4,
  futures: 2,
};

/** In the order in which they are told. */
export const SECTIONS: readonly Section[] = [
  endings,
  leverage,
  plans,
  movement,
  cards,
  uses,
  small,
  gauges,
];

/** The sections named in a list with commas; all of them without one. */
export function sectionsOf(names: string | undefined): readonly Section[] {
  if (names === undefined) return SECTIONS;
  const asked = names.split(',');
  const unknown = asked.filter((name) => !SECTIONS.some(({ id }) => id === name));
  if (unknown.length === 0) return SECTIONS.filter(({ id }) => asked.includes(id));
  const known = SECTIONS.map(({ id }) => id).join(', ');
  throw new Error(`There is no section ${unknown.join(', ')}. The sections are: ${known}.`);
}

/** What the sections need, each task once. */
export function tasksOf(model: Model, sections: readonly Section[], sample: Sample): Task[] {
  const all = sections.flatMap(({ tasks }) => tasks(model, sample));
  return [...new Map(all.map((task) => [JSON.stringify(task), task])).values()];
}
