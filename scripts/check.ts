/** Format, lint and types, without running a test: `npm run check`. */
import { runNode } from './run.ts';

const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const OXLINT = 'node_modules/oxlint/bin/oxlint';
const TSC = 'node_modules/typescript/bin/tsc';

const STEPS: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['format', [PRETTIER, '--check', '--log-level', 'warn', '.']],
  ['lint', [OXLINT, '--type-aware', '--deny-warnings', '.']],
  ['types of the pure rooms', [TSC, '-p', 'tsconfig.pure.json']],
  ['types of the pages', [TSC, '-p', 'tsconfig.web.json']],
  ['types of the tools and tests', [TSC, '-p', 'tsconfig.node.json']],
];

/** Runs a named step, says how it went, and gives its name back if it failed. */
export async function step(name: string, work: () => Promise<number>): Promise<string[]> {
  const begun = Date.now();
  const code = await work();
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  return code === 0 ? [] : [name];
}

/** Runs every step and gives the names of those that failed. */
export async function check(): Promise<string[]> {
  const failed: string[] = [];
  for (const [name, command] of STEPS) failed.push(...(await step(name, () => runNode(command))));
  return failed;
}

if (import.meta.main) process.exitCode = (await check()).length === 0 ? 0 : 1;
