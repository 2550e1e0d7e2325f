/** Serves the built site to the browser tests, under the same policy as `npm start`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isStale } from '../../scripts/build.ts';
import { DIST } from '../../scripts/paths.ts';
import { serve } from '../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly siteUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('Run `npm run build` first.');
  if (isStale()) process.stderr.write('dist/ is older than the sources: run `npm run build`.\n');
  const site = await serve(DIST, 0);
  project.provide('siteUrl', site.url);
  return () => site.close();
}
