import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/core.ts';

const run = promisify(execFile);

const balance = (...args: string[]) =>
  run(
    process.execPath,
    ['scripts/balance.ts', '--file', 'tests/helpers/core-small.yaml', ...args],
    {
      cwd: ROOT,
    },
  );

describe('the balance command', () => {
  it('gives raw counts of the seeds and sections asked for', async () => {
    const asked = ['--json', '--only', 'ruin', '--part', '0.1', '--seed', '4294967295'];
    const { stdout, stderr } = await balance(...asked);
    expect(JSON.parse(stdout)).toMatchObject({
      seed: 4_294_967_295,
      rounds: 4,
      sizes: { 'ruin, a seat': 2 },
      counted: [0, 1, 2, 3].map((seat) => ({
        kind: 'ruin',
        seat,
        of: [expect.any(Number), expect.any(Number)],
      })),
    });
    expect(stderr).toContain('… ruin:');
  });

  it.each([
    [['--only', 'weather'], /no section weather/],
    [['--part', '0'], /--part cannot be 0/],
    [['--seed', '1.5'], /--seed cannot be 1.5/],
  ])('refuses %s', async (args, told) => {
    await expect(balance(...args)).rejects.toThrow(told);
  });
});
