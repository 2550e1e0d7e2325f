import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { inRoot } from '../paths.ts';

/** Ships the licences of what the site bundles along with it. */
export function notices(): Plugin {
  return {
    name: 'third-party-notices',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(inRoot('THIRD-PARTY.md'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'third-party.txt', source });
    },
  };
}
