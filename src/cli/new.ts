import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { id as idSchema } from '../scenario/basics.ts';
import { complain } from './arguments.ts';

const SKELETON = join(import.meta.dirname, 'skeleton.yaml');
const OPTIONS = { in: { type: 'string', default: 'scenarios' } } as const;

/** The scenario that `new` writes, under a name of its own. */
export const skeleton = (id: string): string =>
  readFileSync(SKELETON, 'utf8').replace('\nid: skeleton\n', `\nid: ${id}\n`);

/** Writes a small scenario that can be played, as a folder of its own; never over another. */
export const newScenario = (args: readonly string[]): number => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const [id = ''] = positionals;
  if (!idSchema.safeParse(id).success) {
    return complain(
      `"${id}" cannot be an id: it begins with a letter and has letters, digits and hyphens only.`,
    );
  }
  const folder = join(values.in, id);
  const file = join(folder, 'scenario.yaml');
  if (existsSync(folder)) return complain(`${folder} is there already.`) - 1;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, skeleton(id));
  process.stdout.write(`${file}\n`);
  return 0;
};
