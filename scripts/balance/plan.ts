/** Which sections there are, and over how many games each is counted. */
import type { Model } from '../../src/rules/model.ts';
import type { Task } from '../../src/simulation/pure/balance/tasks.ts';
import { COUNTED } from './section.ts';
import type { Sample, Section, Sizes } from './section.ts';
import { endings, gauges } from './sections/bots-alone.ts';
import { cards } from './sections/cards.ts';
import { leverage, plans } from './sections/fixed-plans.ts';
import { length } from './sections/length.ts';
import { movement } from './sections/movement.ts';
import { ruin } from './sections/ruin.ts';
import { skill } from './sections/skill.ts';
import { small } from './sections/small-states.ts';
import { uses } from './sections/uses.ts';

export const FULL: Sizes = {
  'bots alone': 4000,
  'ruin, a seat': 20,
  'fixed plan, a seat': 200,
  'skill, a seat': 60,
  'card muted': 800,
  'first use of a card': 400,
  'situations of a card': 40,
  'futures of a use': 12,
  'asset at home': 800,
  'reading, a seat': 20,
};
export const QUICK: Sizes = {
  'bots alone': 400,
  'ruin, a seat': 1,
  'fixed plan, a seat': 6,
  'skill, a seat': 8,
  'card muted': 30,
  'first use of a card': 10,
  'situations of a card': 4,
  'futures of a use': 2,
  'asset at home': 60,
  'reading, a seat': 2,
};

/** A part of the full sizes, for a first look at one section. */
export const partOf = (part: number): Sizes => {
  const sizes: Record<string, number> = {};
  for (const what of COUNTED) sizes[what] = Math.max(1, Math.round(FULL[what] * part));
  return { ...FULL, ...sizes };
};

/** In the order in which they are told. */
export const SECTIONS: readonly Section[] = [
  endings,
  ruin,
  leverage,
  skill,
  plans,
  movement,
  cards,
  uses,
  small,
  gauges,
  length,
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
