import { z } from 'zod';
import type { Path } from './finding.ts';
import { choicesAt } from './references.ts';
import { bare, formsOf } from './schema-walk.ts';

/** What stands where an author has to write a text; a check reminds of it. */
export const UNWRITTEN = 'To be written.';

const DATE = '2000-01-01';

const number = (schema: z.ZodNumber): number =>
  Math.min(Math.max(0, schema.minValue ?? 0), schema.maxValue ?? 0);

const required = (schema: z.ZodObject, content: unknown, path: Path): unknown =>
  Object.fromEntries(
    Object.entries(schema.shape).flatMap(([name, field]: [string, unknown]) =>
      field instanceof z.ZodType && !field.safeParse(undefined).success
        ? [[name, placeholderFor(field, content, [...path, name])] as const]
        : [],
    ),
  );

/** The fewest entries a list of this schema may have, found by trying. */
export const fewest = (schema: z.ZodArray): number => {
  for (let count = 0; count <= 8; count++) {
    const issues = schema.safeParse(Array.from({ length: count })).error?.issues ?? [];
    if (!issues.some(({ code, path }) => code === 'too_small' && path.length === 0)) return count;
  }
  return 0;
};

/** A value a schema accepts, for a field that is missing: a name that is there, the least number, a text to be written. */
export const placeholderFor = (schema: z.ZodType, content: unknown, path: Path): unknown => {
  const [form = bare(schema)] = formsOf(schema);
  if (form instanceof z.ZodEnum) return form.options[0];
  if (form instanceof z.ZodLiteral) return form.value;
  if (form instanceof z.ZodNumber) return number(form);
  if (form instanceof z.ZodBoolean) return false;
  if (form instanceof z.ZodRecord) return {};
  if (form instanceof z.ZodObject) return required(form, content, path);
  if (form instanceof z.ZodArray) {
    const { element } = form;
    if (!(element instanceof z.ZodType)) return [];
    const one = placeholderFor(element, content, [...path, 0]);
    return Array.from({ length: fewest(form) }, () => one);
  }
  const named = choicesAt(content, path)?.[0];
  return (
    named ?? [UNWRITTEN, DATE, 'unnamed', 'C1', 'en'].find((word) => form.safeParse(word).success)
  );
};
