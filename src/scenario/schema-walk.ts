import { z } from 'zod';
import { describedAt } from './descriptions.ts';
import type { Path } from './finding.ts';

/** A field that may stand in some place of a scenario file. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: z.ZodType;
}

const isType = (schema: unknown): schema is z.ZodType => schema instanceof z.ZodType;

const inner = (schema: z.ZodType): unknown => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return schema.unwrap();
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return schema.unwrap();
  return schema instanceof z.ZodLazy ? schema.unwrap() : undefined;
};

/** What a schema asks for, without what makes it optional. */
export const bare = (schema: z.ZodType): z.ZodType => {
  const within = inner(schema);
  return isType(within) ? bare(within) : schema;
};

const formsKnown = new WeakMap<z.ZodType, readonly z.ZodType[]>();

const findForms = (schema: z.ZodType): readonly z.ZodType[] => {
  const plain = bare(schema);
  return plain instanceof z.ZodUnion ? plain.options.filter(isType).flatMap(formsOf) : [plain];
};

/** The forms a value may take: one, but for a union. */
export const formsOf = (schema: z.ZodType): readonly z.ZodType[] => {
  const forms = formsKnown.get(schema) ?? findForms(schema);
  formsKnown.set(schema, forms);
  return forms;
};

const stepInto = (schema: z.ZodType, step: string | number): readonly z.ZodType[] => {
  if (schema instanceof z.ZodArray) return [schema.element].filter(isType);
  if (schema instanceof z.ZodRecord) return [schema.valueType].filter(isType);
  if (!(schema instanceof z.ZodObject)) return [];
  const field: unknown = Object.hasOwn(schema.shape, step) ? schema.shape[step] : undefined;
  if (isType(field)) return [field];
  const rest: unknown = schema.def.catchall;
  return isType(rest) && !(rest instanceof z.ZodNever) ? [rest] : [];
};

/** The schemas a value at `path` may follow; none where nothing may stand. */
export const schemasAt = (root: z.ZodType, path: Path): readonly z.ZodType[] =>
  path.reduce<readonly z.ZodType[]>(
    (schemas, step) => schemas.flatMap(formsOf).flatMap((schema) => stepInto(schema, step)),
    [root],
  );

const fieldsKnown = new WeakMap<z.ZodType, readonly Field[]>();

const fieldsOf = (schema: z.ZodType): readonly Field[] => {
  const fields = fieldsKnown.get(schema) ?? findFields(schema);
  fieldsKnown.set(schema, fields);
  return fields;
};

const findFields = (schema: z.ZodType): Field[] => {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, field]: [string, unknown]) =>
    isType(field)
      ? {
          name,
          required: !field.safeParse(undefined).success,
          description: field.description ?? bare(field).description ?? '',
          schema: field,
        }
      : [],
  );
};

/** The fields that may stand in the map at `path`. */
export const fieldsAt = (root: z.ZodType, path: Path): readonly Field[] =>
  schemasAt(root, path)
    .flatMap(formsOf)
    .flatMap(fieldsOf)
    .map((field) => ({
      ...field,
      description: field.description || describedAt([...path, field.name]),
    }));

/** The words a closed list allows at `path`. */
export const wordsAt = (root: z.ZodType, path: Path): readonly string[] =>
  schemasAt(root, path)
    .flatMap(formsOf)
    .flatMap((schema) => (schema instanceof z.ZodEnum ? schema.options.map(String) : []));
