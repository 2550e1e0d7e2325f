/** Builds the site into dist/, and knows when that is needed: `node scripts/build.ts`. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DIST, inRoot, ROOT } from './paths.ts';
import { runNode } from './run.ts';

const STAMP = inRoot('.cache', 'build-stamp');
const SOURCES = [
  'index.html',
  'join.html',
  'teach.html',
  'screen.html',
  'check.html',
  'studio.html',
  'package-lock.json',
  'vite.config.ts',
  'vite.lesson.config.ts',
  'THIRD-PARTY.md',
  'assets',
  'public',
  'scenarios',
  'scripts/policy.ts',
  'scripts/vite',
  'src',
];

/** The game first, which empties the folder; then the pages of a lesson, which share no file with it. */
const BUILDS = [
  ['--config', 'vite.config.ts'],
  ['--config', 'vite.lesson.config.ts', '--mode', 'join'],
  ['--config', 'vite.lesson.config.ts'],
];

function sourceFiles(): string[] {
  return SOURCES.filter((source) => existsSync(inRoot(source))).flatMap((source) =>
    source.includes('.')
      ? [source]
      : readdirSync(inRoot(source), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1)),
  );
}

/** A hash of everything the built site depends on. */
function stamp(): string {
  const hash = createHash('sha256');
  for (const file of sourceFiles().toSorted()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Whether dist/ is missing or older than the sources. */
export function isStale(): boolean {
  if (!existsSync(STAMP) || !existsSync(join(DIST, 'index.html'))) return true;
  return readFileSync(STAMP, 'utf8') !== stamp();
}

/** Builds the site; gives the exit code. Quiet: warnings only, on stderr. */
export async function build(quiet = false): Promise<number> {
  const before = stamp();
  rmSync(STAMP, { force: true });
  const options = quiet ? ['--logLevel', 'warn'] : [];
  let code = 0;
  for (const chosen of BUILDS) {
    const command = ['node_modules/vite/bin/vite.js', 'build', ...chosen, ...options];
    if (code === 0) code = await runNode(command, quiet);
  }
  if (code === 0) {
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, before);
  }
  return code;
}

if (import.meta.main) process.exitCode = await build();
