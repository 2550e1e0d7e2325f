import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { HELP } from '../../src/cli/help.ts';
import { skeleton } from '../../src/cli/new.ts';
import { loadModel } from '../../src/debate/load.ts';
import { originals } from '../../src/scenario/locale.ts';
import { reach } from '../../src/simulation/pure/reach.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { ROOT, must, soundScenario } from '../helpers/core.ts';

const folder = mkdtempSync(join(tmpdir(), 'folded-arms-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => {
  const command = [join(ROOT, 'src/cli/scenario.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('new', () => {
  it('writes a scenario that is sound under its own name, and not over another', () => {
    const file = join(folder, 'flood', 'scenario.yaml');
    expect(run('new', 'flood', '--in', folder)).toEqual({
      status: 0,
      stdout: `${file}\n`,
      stderr: '',
    });
    expect(run('check', file)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(soundScenario(readFileSync(file, 'utf8'), file).id).toBe('flood');
    expect(run('new', 'flood', '--in', folder)).toMatchObject({ status: 1, stdout: '' });
  });

  it.each(['../flood', 'a b', 'constructor', ''])('refuses to call one %j', (id) => {
    const { status, stderr } = run('new', id, '--in', folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(/cannot be an id/);
  });

  it('writes one of which everything is reached', () => {
    const model = loadModel(soundScenario(skeleton('flood'), 'flood.yaml'));
    expect(reach(model, { games: 300, seed: 1 }).never).toEqual([]);
    expect(parseScenario(skeleton('flood'), 'flood.yaml').problems).toEqual([]);
  });
});

describe('explain', () => {
  const file = join(folder, 'told', 'scenario.yaml');
  mkdirSync(join(folder, 'told', 'locales'), { recursive: true });
  writeFileSync(file, skeleton('told'));
  const texts = originals(soundScenario(skeleton('told'), file));
  const german = { format: 1, language: 'de', texts: Object.fromEntries(texts) };
  german.texts['title'] = 'Der Fluss steigt';
  writeFileSync(join(folder, 'told', 'locales', 'de.yaml'), JSON.stringify(german));

  it('tells of seats, arguments, flows and endings', () => {
    const { status, stdout } = run('explain', file);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# The River Rises\n/);
    for (const heading of ['Seats', 'Arguments', 'What moves the gauges', 'How it can end']) {
      expect(stdout).toContain(`\n## ${heading}\n`);
    }
    expect(stdout).toContain('| Brynford | Downstream |');
    expect(stdout).toContain('  - Rain: +100 × hidden');
    expect(stdout).toContain('Water >= 85. The water came over the wall');
  });

  it('tells it in another language, into a file', () => {
    const page = join(folder, 'page.md');
    expect(run('explain', file, '--language', 'de', '--out', page).status).toBe(0);
    expect(readFileSync(page, 'utf8')).toMatch(/^# Der Fluss steigt\n/);
    expect(run('explain', file, '--language', 'fr').stderr).toMatch(
      /fr\.yaml:1:1: error unreadable/,
    );
  });

  it('lets the check look at translations too', () => {
    const rest = { ...german.texts };
    delete rest['tagline'];
    const incomplete = JSON.stringify({ ...german, texts: rest });
    writeFileSync(join(folder, 'told', 'locales', 'fr.yaml'), incomplete);
    const { status, stdout } = run('check', file);
    expect(stdout).toMatch(
      /^.+fr\.yaml:1:\d+: warning missing-translation: "tagline" is not translated\. Fix: .+\n$/,
    );
    expect(status).toBe(0);
  });
});

describe('help', () => {
  it.each(Object.keys(HELP))('%s says how it is asked', (name) => {
    const { status, stdout } = run(name, '--help');
    expect(stdout).toContain(`scenario -- ${name} `);
    expect(status).toBe(0);
    expect(run(name).stderr).toBe(stdout);
  });

  it('names every command', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(Object.keys(HELP).filter((name) => !stdout.includes(`  ${name} `))).toEqual([]);
    expect(must(run('fly').stderr)).toBe(stdout);
  });
});
