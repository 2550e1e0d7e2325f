/**
 * Makes sure the pinned tools are installed, then runs a script on the pinned Node:
 *
 *     node scripts/ensure.mjs scripts/test.ts [arguments]
 *
 * This file alone runs on whatever Node the machine has (18 or later), so it uses no
 * TypeScript and no dependency. It speaks on stderr only: stdout belongs to the script.
 * It is not a `pre…` hook because npm skips those under `ignore-scripts`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { argv, env, execPath, exit, platform, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', 'node', 'bin');
const pinned = join(bin, platform === 'win32' ? 'node.exe' : 'node');

function packages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Why the installed packages differ from the lock file, or undefined when they agree. */
function staleness() {
  const wanted = packages('package-lock.json');
  const found = packages('node_modules/.package-lock.json');
  if (!wanted) return 'package-lock.json cannot be read';
  if (!found) return 'nothing is installed yet';
  if (!existsSync(pinned)) return 'the pinned Node is missing';
  for (const path of Object.keys(found)) {
    if (!wanted[path]) return `${path} is not in the lock file`;
  }
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const installed = found[path];
    if (!installed) {
      if (entry.optional) continue;
      return `${path} is missing`;
    }
    if (installed.version !== entry.version || installed.integrity !== entry.integrity)
      return `${path} has changed`;
    if (!existsSync(join(root, path, 'package.json'))) return `${path} is incomplete`;
  }
  return undefined;
}

/** npm's own program when npm started us, so that the same npm does the installing. */
function npm() {
  const program = env.npm_execpath ?? '';
  if (/npm-cli\.c?js$/.test(program)) return { command: execPath, first: [program], shell: false };
  return { command: 'npm', first: [], shell: platform === 'win32' };
}

function install(reason) {
  stderr.write(`Installing the pinned packages (${reason})…\n`);
  const { command, first, shell } = npm();
  const options = ['ci', '--include=dev', '--ignore-scripts=false', '--no-audit', '--no-fund'];
  const { status, error } = spawnSync(command, [...first, ...options], {
    cwd: root,
    shell,
    stdio: ['ignore', 2, 2],
  });
  if (error) stderr.write(`npm could not be started: ${error.message}\n`);
  return status ?? 1;
}

/** Some tools colour their output even into a file, above all when CI is set. */
function colours() {
  return stdout.isTTY || env.FORCE_COLOR ? {} : { NO_COLOR: '1' };
}

function run(script, args) {
  const path = [bin, join(root, 'node_modules', '.bin'), env.PATH ?? ''];
  const child = spawn(pinned, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, ...colours(), PATH: path.join(delimiter) },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    stderr.write(`The pinned Node could not be started: ${error.message}\n`);
    exit(1);
  });
  child.on('exit', (code, signal) => exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

const reason = staleness();
if (reason) {
  const status = install(reason);
  const still = staleness();
  if (status !== 0 || still) {
    stderr.write(`The packages could not be installed${still ? `: ${still}` : ''}.\n`);
    exit(status || 1);
  }
}
const [script, ...args] = argv.slice(2);
if (script) run(script, args);
