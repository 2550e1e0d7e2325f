/** Builds the site into dist/, and knows when that is needed: `node scripts/build.ts`. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DIST, inRoot, ROOT } from './paths.ts';
import { runNode } from './run.ts';

const STAMP = inRoot('.cache', 'build-stamp');
const SOURCES = [
  'index.html',
  'studio.html',
  'package-lock.json',
  'vite.config.ts',
  'THIRD-PARTY.md',
  'assets',
  'public',
  'scenarios',
  'scripts/policy.ts',
  'scripts/vite',
  'src',
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
  const code = await runNode(['node_modules/vite/bin/vite.js', 'build', ...options], quiet);
  if (code === 0) {
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, before);
  }
  return code;
}

if (import.meta.main) process.exitCode = await build();
