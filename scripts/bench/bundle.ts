/** A script of the repository as one file for a blank page or a worker. */
import { build } from 'vite';
import { inRoot } from '../paths.ts';

export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: inRoot(entry), formats: ['iife'], name: 'bench' },
    },
  });
  const [made] = Array.isArray(result) ? result : [result];
  const chunk = made && 'output' in made ? made.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The bundle for the browser was not built.');
  return chunk.code;
}
