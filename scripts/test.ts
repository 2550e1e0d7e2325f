/**
 * Everything that must hold before a change is kept: `npm test`. Arguments narrow the tests
 * (`npm test -- rules`); `--long` runs the long ones instead.
 *
 * The site is built before the tests start: inside Vitest NODE_ENV is `test`, and a build there
 * would ship development code.
 */
import { startVitest } from 'vitest/node';
import { ensureBrowser, NO_BROWSER } from './browser.ts';
import { build, isStale } from './build.ts';
import { check, step } from './check.ts';
import { generate } from './fresh.ts';
import { ROOT } from './paths.ts';
import { Tally } from './vitest/tally.ts';

const long = process.argv.includes('--long');
const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

async function findBrowser(): Promise<number> {
  const path = await ensureBrowser();
  if (path) process.env['CHROME_PATH'] = path;
  else process.stderr.write(`${NO_BROWSER}\n`);
  return path ? 0 : 1;
}

/** The steps before the tests; gives the names of those that failed. */
async function prepare(): Promise<string[]> {
  return [
    ...(await check()),
    ...(await step('generated files are fresh', () => generate('check'))),
    ...(await step('build', async () => (isStale() ? build(true) : 0))),
    ...(await step('browser', findBrowser)),
  ];
}

async function runTests(projects: readonly string[]): Promise<Tally> {
  process.env['NODE_ENV'] = 'test';
  const tally = new Tally();
  const vitest = await startVitest(filters, {
    root: ROOT,
    run: true,
    watch: false,
    project: [...projects],
    reporters: ['default', tally],
  });
  await vitest.close();
  return tally;
}

function projectsFor(failed: readonly string[]): string[] {
  if (long) return ['long'];
  const hasSite = !failed.includes('build') && !failed.includes('browser');
  return hasSite ? ['pure', 'classroom', 'browser'] : ['pure', 'classroom'];
}

const failed = await prepare();
const tally = await runTests(projectsFor(failed));
if (failed.length > 0) process.stdout.write(`Failed before the tests: ${failed.join(', ')}\n`);
const failures = tally.failed + failed.length;
process.stdout.write(`\n${tally.passed} passed, ${failures} failed\n`);
process.exit(failures > 0 || tally.passed === 0 ? 1 : 0);
