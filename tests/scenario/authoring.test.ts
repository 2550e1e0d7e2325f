import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/paths.ts';
import { skeleton } from '../../src/cli/new.ts';
import { loadModel } from '../../src/debate/load.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { problemLine } from '../../src/scenario/problems.ts';
import { reach } from '../../src/simulation/pure/reach.ts';
import { simulate } from '../../src/simulation/pure/simulate.ts';
import { soundScenario } from '../helpers/core.ts';

const FILE = 'scenarios/my-flood/scenario.yaml';
const page = readFileSync(inRoot('docs/authoring.md'), 'utf8');
const blocks = [...page.matchAll(/```yaml\n([^`]+)```/g)]
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

const files = blocks.reduce<string[]>(
  (all, block) => [...all, follow(all.at(-1) ?? '', block)],
  [skeleton('my-flood')],
);
const last = files.at(-1) ?? '';

describe('the tutorial for authors', () => {
  it('has its steps', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(9);
  });

  it.each(blocks.map((block, index) => [index + 1, block.split('\n')[0], files[index + 1] ?? '']))(
    'block %i (%s) leaves a file without errors',
    (_number, _first, text) => {
      const { problems } = parseScenario(text, FILE);
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(errors.map(problemLine)).toEqual([]);
    },
  );

  it('ends in a scenario without any problem, in which everything is reached', () => {
    expect(parseScenario(last, FILE).problems.map(problemLine)).toEqual([]);
    const model = loadModel(soundScenario(last, FILE));
    const { endings, games } = simulate(model, { games: 300, seed: 1, rounds: 4 });
    const often = Object.values(endings).filter((count) => count * 20 >= games);
    expect(often.length).toBeGreaterThanOrEqual(3);
    expect(reach(model, { games: 400, seed: 1 }).never).toEqual([]);
  });

  it('shows what the check says of a slip', () => {
    const slip = last.replace('presidency: BRY', 'presidency: BRI');
    expect(page).toContain(`\n${parseScenario(slip, FILE).problems.map(problemLine).join('\n')}\n`);
  });
});
