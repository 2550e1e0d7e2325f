import { z } from 'zod';
import { LINE_LENGTH, TEXT_LENGTH } from './basics.ts';
import type { Path } from './finding.ts';
import { scenarioSchema } from './schema.ts';
import type { Scenario } from './schema.ts';
import { formsOf, schemasAt } from './schema-walk.ts';

/** A text of a scenario that people read, and where it stands. */
export interface Text {
  readonly path: Path;
  readonly text: string;
}

const isText = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodString &&
  (schema.maxLength === LINE_LENGTH || schema.maxLength === TEXT_LENGTH);

const step = (schemas: readonly z.ZodType[], key: string | number): readonly z.ZodType[] =>
  schemas.flatMap((schema) => schemasAt(schema, [key]));

const walk = (value: unknown, schemas: readonly z.ZodType[], path: Path): Text[] => {
  if (typeof value === 'string') {
    return schemas.flatMap(formsOf).some(isText) ? [{ path, text: value }] : [];
  }
  if (typeof value !== 'object' || value === null || schemas.length === 0) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, one]) => walk(one, step(schemas, key), [...path, key]));
};

/** Every text of a scenario that people read, in the order of the file; ids, dates and addresses are none. */
export const textsOf = (scenario: Scenario): Text[] => walk(scenario, [scenarioSchema], []);

/** Every text a translation may give: another language may need more forms of a term than the original has. */
export const translatable = (scenario: Scenario): Text[] => [
  ...textsOf(scenario),
  ...(scenario.glossary ?? []).flatMap(({ also }, index) =>
    also === undefined ? [{ path: ['glossary', index, 'also'], text: '' }] : [],
  ),
];

/** How a translation names the place of a text: the ids on the way to it, or numbers where there are none. */
export const addressOf = (scenario: unknown, path: Path): string => {
  let value: unknown = scenario;
  const steps = path.map((key) => {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    const id: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
    return typeof key === 'number' && typeof id === 'string' ? id : String(key);
  });
  return steps.join('.');
};
