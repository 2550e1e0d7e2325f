import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, shippedFile, shippedText } from '../helpers/core.ts';

const folder = mkdtempSync(join(tmpdir(), 'folded-arms-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TUTORIAL = shippedFile('tutorial-3-rounds');

const run = (file: string, ...args: readonly string[]) => {
  const command = [join(ROOT, 'src/cli/scenario.ts'), 'reach', file, ...args];
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
};

describe('reach', () => {
  it('prints what games reach, and what they never do', () => {
    const { status, stdout } = run(TUTORIAL, '--games', '200');
    expect(stdout).toMatch(/^200 games of The Cold Winter, every other one with a person/);
    expect(stdout).toMatch(/ {2}100\.0 % {2}pipe-breaks\n/);
    expect(stdout).toMatch(/\d+\.\d % +\d+\.\d % +\d+\.\d % {2}buy-together\n/);
    expect(stdout).toMatch(/never reached:\n/);
    expect(status).toBe(0);
  });

  it('fails when something can never come, and names it', () => {
    const file = join(folder, 'closed.yaml');
    const when = "when: { fact: flag.called, op: '>=', value: 1 }\n    headlines:";
    expect(shippedText('tutorial-3-rounds')).toContain(when);
    writeFileSync(
      file,
      shippedText('tutorial-3-rounds').replace(
        when,
        when.replace("flag.called, op: '>=', value: 1", "gauge.warm-homes, op: '>=', value: 1000"),
      ),
    );
    const { status, stdout } = run(file, '--games', '40');
    expect(stdout).toMatch(/\n {2}ending outside-call came {2}\(dead\)\n/);
    expect(status).toBe(1);
  });

  it('prints JSON, the same bytes for the same seed', () => {
    const [one, two] = [1, 2].map(() => run(TUTORIAL, '--games', '20', '--json').stdout);
    expect(one).toBe(two);
    expect(Object.keys(JSON.parse(one ?? '') as object)).toEqual([
      'games',
      'rows',
      'never',
      'dead',
    ]);
  });

  it.each([
    [['--games', '0'], /--games takes a whole number/],
    [['--seed', 'x'], /--seed takes a whole number/],
    [['--colour', 'red'], /colour/],
  ])('refuses %j with a sentence', (args, message) => {
    const { status, stdout, stderr } = run(TUTORIAL, ...args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
