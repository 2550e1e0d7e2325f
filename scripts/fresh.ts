/**
 * Generated files: `npm run docs` writes them, `npm test` checks that they are fresh.
 * Each generator is a script that writes its files, or with --check only compares them
 * and exits with 1 when they differ.
 */
import { runNode } from './run.ts';

const GENERATORS: readonly string[] = [
  'scripts/third-party.ts',
  'scripts/art/build.ts',
  'scripts/diagrams.ts',
  'scripts/claims.ts',
  'scripts/parameters.ts',
  'scripts/scenario-schema.ts',
  'scripts/scenario-reference.ts',
  'scripts/lesson-papers.ts',
  'scripts/history/record.ts',
];

/** Runs every generator; gives 0 when all are content. */
export async function generate(mode: 'check' | 'write'): Promise<number> {
  const options = mode === 'check' ? ['--check'] : [];
  let code = 0;
  for (const generator of GENERATORS) {
    code = Math.max(code, await runNode([generator, ...options]));
  }
  return code;
}

if (import.meta.main) {
  process.exitCode = await generate(process.argv.includes('--write') ? 'write' : 'check');
}
