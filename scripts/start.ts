/** Builds the game if its sources changed, and serves it: `npm start`. */
import { build, isStale } from './build.ts';
import { DIST } from './paths.ts';
import { serve, type Site } from './serve.ts';

const DEFAULT_PORT = 4173;

function wantedPort(): number {
  const text = process.env['PORT'] ?? '';
  return /^\d{1,5}$/.test(text) && Number(text) < 65_536 ? Number(text) : DEFAULT_PORT;
}

function stopOn(site: Site): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void site.close().then(() => process.exit(0)));
  }
}

async function start(): Promise<void> {
  if (isStale() && (await build(true)) !== 0) {
    process.stderr.write('The game could not be built.\n');
    process.exitCode = 1;
    return;
  }
  const site = await serve(DIST, wantedPort());
  stopOn(site);
  process.stdout.write(`Folded Arms is at ${site.url}\n`);
}

await start();
