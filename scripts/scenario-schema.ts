/** Writes scenarios/scenario.schema.json, which editors read: the shape of a scenario file, each field described. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { scenarioFileSchema } from '../src/scenario/schema.ts';
import { describedAt } from '../src/scenario/descriptions.ts';
import { inRoot } from './paths.ts';

const TARGET = inRoot('scenarios', 'scenario.schema.json');

type Json = { [key: string]: unknown };

const isMap = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gives every field a description, by its path. */
function describe(shape: unknown, path: readonly string[]): void {
  if (!isMap(shape)) return;
  const { properties, items, additionalProperties: rest } = shape;
  for (const [name, field] of Object.entries(isMap(properties) ? properties : {})) {
    const at = [...path, name];
    if (isMap(field) && field['description'] === undefined) field['description'] = describedAt(at);
    describe(field, at);
  }
  for (const form of ['anyOf', 'allOf']) {
    const forms = shape[form];
    if (Array.isArray(forms)) for (const one of forms) describe(one, path);
  }
  describe(items, path);
  describe(rest, path);
}

function schema(): string {
  const made = z.toJSONSchema(scenarioFileSchema, { io: 'input', target: 'draft-7' }) as Json;
  made['title'] = 'A scenario of Folded Arms';
  describe(made, []);
  const definitions = made['definitions'];
  for (const one of Object.values(isMap(definitions) ? definitions : {})) describe(one, []);
  return `${JSON.stringify(made, null, 1)}\n`;
}

const text = schema();
const fresh = existsSync(TARGET) && readFileSync(TARGET, 'utf8') === text;
if (process.argv.includes('--check') && !fresh) {
  process.stderr.write('scenarios/scenario.schema.json is stale: run npm run docs.\n');
  process.exitCode = 1;
} else if (!fresh) {
  writeFileSync(TARGET, text);
}
