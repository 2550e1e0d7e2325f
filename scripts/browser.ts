/** Finds the browser that the tests drive, or installs one: `node scripts/browser.ts`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { run, runNode } from './run.ts';

const NAMES = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chromium-browser',
  'microsoft-edge',
];
const PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Some systems ship a stub under a browser's name, so ask it for its version. */
function works(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function inPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The path of an installed browser, or undefined. CHROME_PATH wins. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  const candidates = [...(named ? [named] : []), ...inPath(), ...PLACES, chromium.executablePath()];
  return candidates.find(works);
}

async function installWithApt(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stderr.write('No browser found: installing chromium with apt-get…\n');
  await run('apt-get', ['update', '-q'], true);
  const options = ['install', '-y', '-q', '--no-install-recommends'];
  await run('apt-get', [...options, 'chromium'], true);
}

async function installWithPlaywright(): Promise<void> {
  process.stderr.write('No browser found: asking playwright-core for one…\n');
  await runNode(['node_modules/playwright-core/cli.js', 'install', 'chromium'], true);
}

/** The path of a browser, installing one if need be; undefined when that failed. */
export async function ensureBrowser(): Promise<string | undefined> {
  const found = findBrowser();
  if (found) return found;
  await installWithApt();
  const installed = findBrowser();
  if (installed) return installed;
  await installWithPlaywright();
  return findBrowser();
}

/** What to tell someone whose machine has no browser. */
export const NO_BROWSER =
  'The browser tests need Chrome or Chromium: install one, or name it in CHROME_PATH.';

if (import.meta.main) {
  const path = await ensureBrowser();
  if (path) process.stdout.write(`${path}\n`);
  else {
    process.stderr.write(`${NO_BROWSER}\n`);
    process.exitCode = 1;
  }
}
