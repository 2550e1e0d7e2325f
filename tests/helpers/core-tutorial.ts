/** The page that teaches authors, done step by step: what each of its blocks makes of the file. */
import { readFileSync } from 'node:fs';
import { inRoot } from '../../scripts/paths.ts';
import { skeleton } from '../../src/cli/new.ts';

export const TUTORIAL_FILE = 'scenarios/my-flood/scenario.yaml';
export const tutorialPage = readFileSync(inRoot('docs/authoring.md'), 'utf8');
export const tutorialBlocks: readonly string[] = [...tutorialPage.matchAll(/```yaml\n([^`]+)```/g)]
  .map(([, block = '']) => block)
  .filter((block) => !block.startsWith('# for example'));

/** A field of the whole file with everything that belongs to it. */
const fieldPattern = (name: string): RegExp =>
  new RegExp(`^${name}:.*\\n(?:(?: |#).*\\n|\\n(?= ))*`, 'm');

const appended = (text: string, list: string, entries: string): string =>
  text.replace(fieldPattern(list), (field) => {
    const lines = entries.trimEnd().split('\n');
    return `${field.trimEnd()}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
  });

const replaced = (text: string, block: string): string => {
  const names = [...block.matchAll(/^([A-Za-z]\w*):/gm)].map(([, name = '']) => name);
  return names.reduce((whole, name) => {
    const field = fieldPattern(name).exec(block)?.[0] ?? '';
    if (!fieldPattern(name).test(whole)) throw new Error(`no field ${name} to replace`);
    return whole.replace(fieldPattern(name), () => field);
  }, text);
};

/** Does with the file what the page says. */
const follow = (text: string, block: string): string => {
  const [, list] = /^# add to (\w+)\n/.exec(block) ?? [];
  return list === undefined
    ? replaced(text, block)
    : appended(text, list, block.slice(block.indexOf('\n') + 1));
};

/** The file before the first block and after each. */
export const tutorialFiles: readonly string[] = tutorialBlocks.reduce<string[]>(
  (all, block) => [...all, follow(all.at(-1) ?? '', block)],
  [skeleton('my-flood')],
);
