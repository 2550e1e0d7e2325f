import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/paths.ts';
import { FORMAT, STEPS, migrated } from '../../src/scenario/migrations.ts';
import type { Step } from '../../src/scenario/migrations.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { choicesAt } from '../../src/scenario/references.ts';
import { scenarioFileSchema } from '../../src/scenario/schema.ts';
import { fieldsAt, wordsAt } from '../../src/scenario/schema-walk.ts';
import { scenarioOf, shippedText, smallText, soundScenario } from '../helpers/core.ts';

describe('the format', () => {
  const steps: readonly Step[] = [
    (content) => ({ ...content, heading: content['title'] }),
    (content) => ({ ...content, length: String(content['heading']).length }),
  ];

  it('has a step for every version but the last', () => {
    expect(STEPS).toHaveLength(FORMAT - 1);
  });

  it('is brought up to date step by step', () => {
    expect(migrated({ format: 1, title: 'Fire' }, steps)).toEqual({
      format: 3,
      title: 'Fire',
      heading: 'Fire',
      length: 4,
    });
    expect(migrated({ format: 2, heading: 'Ash' }, steps)).toMatchObject({ format: 3, length: 3 });
  });

  it.each([[{ format: 3 }], [{ format: 4 }], [{ format: 0 }], [{ format: '1' }], [[1]], [null]])(
    'leaves alone what is no older file: %j',
    (content) => {
      expect(migrated(content, steps)).toBe(content);
    },
  );
});

describe('a file of format 1', () => {
  const first = smallText()
    .replace('format: 2', 'format: 1')
    .replace(
      '\n    assets:',
      '\n    history: { stance: token, direct: true, training: null }\n    assets:',
    );

  it('is read as what it has become', () => {
    const { format, outcomes, actors } = soundScenario(first, 'first.yaml');
    expect(format).toBe(FORMAT);
    expect(outcomes).toEqual([{ id: 'direct', name: 'Direct help', channel: 'direct' }]);
    expect(actors[0]?.history).toEqual({ stance: 'token', outcomes: { direct: true } });
  });

  it('has its problems where they stand', () => {
    const text = first.replace('direct: true, training', 'direct: perhaps, training');
    const [problem] = parseScenario(text, 'first.yaml').problems;
    const line = text.split('\n').findIndex((words) => words.includes('direct: perhaps')) + 1;
    expect(problem).toMatchObject({ code: 'wrong-value', line });
  });
});

const names = (path: readonly (string | number)[]): string[] =>
  fieldsAt(scenarioFileSchema, path).map(({ name }) => name);

describe('the schema', () => {
  const json = readFileSync(inRoot('scenarios/scenario.schema.json'), 'utf8');

  it('describes every field for editors', () => {
    expect(json).not.toContain('"description": ""');
    const bare = fieldsAt(scenarioFileSchema, []).filter(({ description }) => description === '');
    expect(bare).toEqual([]);
  });

  it('tells what may stand in a place: fields, words, names', () => {
    expect(names(['actors', 0, 'assets', 2])).toContain('risk');
    expect(names(['endings', 1, 'when', 'all', 0])).toContain('fact');
    expect(wordsAt(scenarioFileSchema, ['cards', 0, 'side'])).toEqual(['for', 'against', 'mixed']);
    const small = scenarioOf('small');
    expect(choicesAt(small, ['cards', 0, 'eras', 0])).toEqual(['early', 'late']);
    expect(choicesAt(small, ['cards', 0, 'title'])).toBeNull();
  });
});

describe('a warning that is accepted', () => {
  const warned = shippedText('tutorial-3-rounds').replace(
    'forbids: [gas]',
    'forbids: [gas, power-line]',
  );
  const accepting = (code: string, at: string) =>
    parseScenario(
      `${warned}\naccepts: [{ code: ${code}, at: ${at}, because: It may buy some. }]\n`,
      'mine.yaml',
    ).problems.map((problem) => problem.code);

  it('is told no more, nor is any other hidden', () => {
    expect(accepting('idle-red-line', 'actors.VES')).toEqual([]);
    expect(accepting('idle-red-line', 'actors.VES.redLines.hospitals')).toEqual([]);
    expect(accepting('idle-red-line', 'actors.OST')).toEqual(['idle-red-line', 'idle-acceptance']);
    expect(accepting('unused', 'actors.VES')).toEqual(['idle-red-line', 'idle-acceptance']);
  });

  it('changes nothing of what is played', () => {
    const text = shippedText('mali-2013');
    const without = text.replace(/\naccepts:\n(?: .*\n)+/, '\n');
    expect(without).not.toBe(text);
    const parsed = parseScenario(without, 'mali.yaml');
    expect(parsed.ok && parsed.scenario).toEqual(scenarioOf('mali-2013'));
  });
});
