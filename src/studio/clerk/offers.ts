import { describedAt } from '../../scenario/descriptions.ts';
import type { Path } from '../../scenario/finding.ts';
import { choicesAt } from '../../scenario/references.ts';
import { scenarioFileSchema } from '../../scenario/schema.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { fieldsAt, schemasAt, wordsAt } from '../../scenario/schema-walk.ts';
import { inputs, ownFacts, sharedFacts } from '../../scenario/vocabulary.ts';
import { cursorAt } from './cursor.ts';
import type { Meaning, Offer, Offers } from './messages.ts';

/** What is known of the scenario beside its text: the content as last read, and the last sound version. */
export interface Knowledge {
  readonly content: unknown;
  readonly scenario: Scenario | null;
}

const plainOffer = (kind: Offer['kind'], info: string) => (label: string) => ({
  label,
  kind,
  required: false,
  info,
});

const factsAt = (path: Path, scenario: Scenario | null): readonly string[] => {
  if (scenario === null) return [];
  if (path.at(-1) === 'input') return inputs(scenario);
  if (path.at(-1) !== 'fact') return [];
  const own = path[0] === 'interests' ? ownFacts(scenario) : [];
  return [...sharedFacts(scenario), ...own];
};

const isYesNo = (path: Path): boolean =>
  schemasAt(scenarioFileSchema, path).some(
    (schema) => schema.safeParse(true).success && !schema.safeParse('x').success,
  );

const valuesAt = (path: Path, { content, scenario }: Knowledge): Offer[] => {
  const info = describedAt(path);
  const names = [...(choicesAt(content, path) ?? []), ...factsAt(path, scenario)];
  const words = [...wordsAt(scenarioFileSchema, path), ...(isYesNo(path) ? ['true', 'false'] : [])];
  return [...words.map(plainOffer('word', info)), ...names.map(plainOffer('name', info))];
};

const keysAt = (path: Path, { content }: Knowledge): Offer[] => {
  const named = choicesAt(content, [...path, '?']);
  const fields = fieldsAt(scenarioFileSchema, path).map(
    ({ name, required, description }): Offer => ({
      label: name,
      kind: 'field',
      required,
      info: description === '' ? describedAt([...path, name]) : description,
    }),
  );
  const names = (named ?? []).map((label): Offer => ({
    label,
    kind: 'field',
    required: false,
    info: '',
  }));
  return [...fields, ...names];
};

/** What can stand at a place of the text. */
export const offersAt = (text: string, offset: number, known: Knowledge): Offers | null => {
  const { path, at, from } = cursorAt(text, offset);
  const inList = typeof path.at(-1) === 'number';
  const offers = [
    ...(at === 'key' ? keysAt(path, known) : []),
    ...(at === 'value' || inList ? valuesAt(path, known) : []),
  ];
  const seen = new Set<string>();
  const once = offers.filter(({ label }) => !seen.has(label) && seen.add(label));
  return once.length === 0 ? null : { from, offers: once };
};

const MOST_VALUES = 12;

/** What the field named under a place of the text is for. */
export const meaningAt = (text: string, offset: number, known: Knowledge): Meaning | null => {
  const before = /[\w-]*$/.exec(text.slice(0, offset))?.[0].length ?? 0;
  const after = /^[\w-]*/.exec(text.slice(offset))?.[0].length ?? 0;
  const [from, to] = [offset - before, offset + after];
  if (from === to || !/^:(?= |\n|$)/.test(text.slice(to, to + 2))) return null;
  const name = text.slice(from, to);
  const { path, at } = cursorAt(text, to);
  if (at !== 'key') return null;
  const field = [...path, name];
  const said = fieldsAt(scenarioFileSchema, path).find((one) => one.name === name);
  const info =
    said === undefined || said.description === '' ? describedAt(field) : said.description;
  const values = valuesAt(field, known).map(({ label }) => label);
  if (info === '' && values.length === 0) return null;
  return { from, to, name, info, values: values.slice(0, MOST_VALUES) };
};
