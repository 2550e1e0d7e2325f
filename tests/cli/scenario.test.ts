import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadModel } from '../../src/debate/load.ts';
import { debateHash, originOf, recordHash } from '../../src/debate/record.ts';
import { replay } from '../../src/debate/replay.ts';
import { recordedGame } from '../../src/simulation/pure/simulate.ts';
import { modelOf, must, ROOT, scenarioOf, shippedFile, shippedText } from '../helpers/core.ts';

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

const written = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const TUTORIAL = shippedFile('tutorial-3-rounds');
const tutorial = shippedText('tutorial-3-rounds');

describe('check', () => {
  it('says nothing about what is sound', () => {
    expect(run('check', TUTORIAL)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('prints one line for each problem of each file, and fails', () => {
    const one = written('one.yaml', tutorial.replace('presidency: PEL', 'presidency: PLE'));
    const two = written('two.yaml', tutorial.replace('start: 720', 'start: 7200'));
    const { status, stdout, stderr } = run('check', one, TUTORIAL, two);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n')).toEqual([
      `${one}:28:15: error unknown-name: There is no actor called "PLE". Fix: Write "PEL".`,
      expect.stringMatching(
        /two\.yaml:\d+:12: error wrong-value: gauges\.0\.start: .+ Fix: Write a whole number from 0 to 1000\.$/,
      ),
    ]);
  });

  it('passes with warnings, and prints them', () => {
    const text = tutorial.replace('forbids: [gas]', 'forbids: [gas, heaters]');
    const calm = text.replace(
      'amount: 3,\n          risk: false,\n          channel: direct,\n          sources: [fiction],\n        }\n      - {\n          id: ves-heaters',
      'amount: 4,\n          risk: false,\n          channel: direct,\n          sources: [fiction],\n        }\n      - {\n          id: ves-heaters',
    );
    const file = written('calm.yaml', calm);
    const { status, stdout } = run('check', file);
    expect(stdout).toMatch(/: warning no-solidarity: Red lines leave Vesk no way to solidarity\./);
    expect(status).toBe(0);
  });

  it('reports a file that cannot be read like any other problem', () => {
    const latin = written('latin.yaml', new Uint8Array([0x66, 0xfc, 0x72, 0x0a]));
    const large = written('large.yaml', 'x'.repeat(10_000_000));
    const { status, stdout, stderr } = run('check', 'nowhere.yaml', 'scenarios', latin, large);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines.filter((line) => !/^.+:1:1: error unreadable: .+$/.test(line))).toEqual([]);
  });
});

const simulate = (...args: readonly string[]) => run('simulate', TUTORIAL, ...args);

describe('simulate', () => {
  it('prints the shares of endings and stances, and a hash', () => {
    const { status, stdout } = simulate('--games', '20', '--seed', '3');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^20 games of The Cold Winter/);
    expect(stdout).toMatch(/\d+\.\d %  A shared winter/);
    expect(stdout).toMatch(/hash [0-9a-f]{64}\n$/);
  });

  it('prints JSON for other programs', () => {
    const { status, stdout } = simulate('--games', '20', '--seed', '3', '--json');
    const result = JSON.parse(stdout) as Record<string, unknown>;
    expect(status).toBe(0);
    expect(Object.keys(result).toSorted()).toEqual(
      'cards endings games hash heads looked minutes seconds stances'.split(' '),
    );
    expect(result['games']).toBe(20);
    expect(result['hash']).toMatch(/^[0-9a-f]{64}$/);
    const counts = Object.values(result['endings'] as Record<string, number>);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
    expect(Object.keys(result['stances'] as object)).toEqual([
      'TAM',
      'OST',
      'BRE',
      'PEL',
      'DOR',
      'VES',
    ]);
  });

  it('gives the same twice but for the time it took, and others from another seed', () => {
    const [one, two, other] = ['3', '3', '4'].map((seed) =>
      simulate('--games', '20', '--seed', seed, '--json').stdout.replace(/"seconds":[\d.]+/, ''),
    );
    expect(one).toBe(two);
    expect(other).not.toBe(one);
  });

  it('plays by a qualified majority where the scenario has one', () => {
    const mali = ['simulate', shippedFile('mali-2013'), '--games', '3', '--rounds', '4'];
    const [own, same, other] = [[], ['--rule', 'unanimity'], ['--rule', 'qualified']].map(
      (rule) => run(...mali, ...rule).stdout,
    );
    expect(same?.slice(-66)).toBe(own?.slice(-66));
    expect(other).toMatch(/^3 games of Mali 2013.+texts adopted by rule: qualified\n/);
    expect(other?.slice(-66)).not.toBe(own?.slice(-66));
  });

  it.each([
    [['--games', '0'], 2, /--games takes a whole number/],
    [['--games', '-5'], 2, /games/],
    [['--seed', '4294967296'], 2, /--seed takes a whole number/],
    [['--rounds', '5'], 2, /played in 3 rounds/],
    [['--rule', 'by-lot'], 2, /by the rule "by-lot"/],
    [['--rule', 'qualified'], 2, /by the rule "qualified"/],
    [['--heads', '0'], 2, /--heads takes a whole number from 1 to 60/],
    [['--colour', 'red'], 2, /^simulate has no option --colour; .+--help names them all\.\n$/],
    [['--seed'], 2, /--seed was given a wrong value or none/],
  ])('refuses %j with a sentence', (args, code, message) => {
    const { status, stdout, stderr } = simulate(...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(stdout).toBe('');
    expect(status).toBe(code);
  });

  it('shows the problems of a file that is not sound', () => {
    const file = written('three.yaml', tutorial.replace('presidency: PEL', 'presidency: PLE'));
    const { status, stderr } = run('simulate', file);
    expect(status).toBe(1);
    expect(stderr).toContain(`${file}:28:15: error unknown-name`);
  });
});

describe('replay', () => {
  const model = modelOf('tutorial-3-rounds');
  const { debate, record } = recordedGame(model, 7, 3, originOf(model.scenario));
  const file = written('record.json', JSON.stringify(record));

  it('prints the hashes of the record and of the last state, and the ending', () => {
    const ending = must(model.scenario.endings[debate.ending]).id;
    expect(run('replay', file)).toEqual({
      status: 0,
      stdout: `record ${recordHash(record)}\nfinal ${debateHash(replay(model, record).debate)}\nending ${ending}\ncommands ${record.commands.length}\n`,
      stderr: '',
    });
  });

  it('takes the scenario from a file of its own', () => {
    const own = written('own.yaml', tutorial);
    expect(run('replay', file, '--scenario', own).status).toBe(0);
  });

  it.each([
    ['a missing file', () => 'nowhere.json', /missing/],
    ['a letter', () => written('letter.json', 'Dear Anna'), /not JSON/],
    ['another JSON', () => written('other.json', '{"format": 1}'), /not a record of a game/],
    [
      'a crisis that is not here',
      () =>
        written(
          'far.json',
          JSON.stringify({ ...record, scenario: { ...record.scenario, id: 'atlantis' } }),
        ),
      /"atlantis" is not here/,
    ],
    [
      'another version of the scenario',
      () =>
        written(
          'old.json',
          JSON.stringify({ ...record, scenario: { ...record.scenario, hash: '0'.repeat(64) } }),
        ),
      /another version of this scenario/,
    ],
    [
      'a command that is not legal',
      () =>
        written(
          'bad.json',
          JSON.stringify({ ...record, commands: [{ type: 'proceed' }, ...record.commands] }),
        ),
      /Command 1 of \d+ is refused: wrong-phase/,
    ],
  ])('says what is wrong with %s', (_what, make, message) => {
    const { status, stdout, stderr } = run('replay', make());
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});

describe('a record by qualified majority', () => {
  const model = loadModel(scenarioOf('mali-2013'), 'qualified');
  const origin = originOf(scenarioOf('mali-2013'), 'qualified');
  const { debate, record } = recordedGame(model, 3, 4, origin);

  it('is replayed by it', () => {
    const { status, stdout } = run('replay', written('nice.json', JSON.stringify(record)));
    expect(stdout).toContain(`record ${recordHash(record)}\nfinal ${debateHash(debate)}\n`);
    expect(status).toBe(0);
  });

  it('is refused where the scenario has none', () => {
    const { scenario } = recordedGame(
      modelOf('tutorial-3-rounds'),
      7,
      3,
      originOf(scenarioOf('tutorial-3-rounds')),
    ).record;
    const file = written('none.json', JSON.stringify({ ...record, scenario }));
    const { status, stderr } = run('replay', file);
    expect(stderr).toMatch(/this scenario has none/);
    expect(status).toBe(1);
  });
});

describe('anything else', () => {
  it.each([[['check']], [['toString', 'x']]])('%j is told how to ask', (args) => {
    const { status, stderr } = run(...args);
    expect(stderr).toMatch(/^usage: /);
    expect(status).toBe(2);
  });

  it('runs by the command the README names', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['scenario']).toContain('src/cli/scenario.ts');
  });
});
