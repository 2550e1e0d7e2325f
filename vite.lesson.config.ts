import { defineConfig } from 'vite';
import { slimColyseus } from './scripts/vite/colyseus.ts';
import { flags, namedFlags } from './scripts/vite/flags.ts';
import { slimPhaser } from './scripts/vite/phaser.ts';
import { policy } from './scripts/vite/policy.ts';
import { locales, scenarios } from './scripts/vite/scenarios.ts';

const KILOBYTE = 1024;

/** A phone's page shares no file with the others: cut for itself alone, it packs best. */
const PAGES = { join: ['join.html'], others: ['teach.html', 'screen.html', 'check.html'] };

/** The pages of a lesson: built apart, so that neither they nor the game decide how the other is cut into files. */
export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: false,
  plugins: [scenarios(), locales(), flags(namedFlags()), slimPhaser(), slimColyseus(), policy()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    emptyOutDir: false,
    assetsInlineLimit: 2 * KILOBYTE,
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // A phone loads the hand at once, though the game, which shares that code, asks for it late.
      checks: { ineffectiveDynamicImport: false },
      input: PAGES[mode === 'join' ? 'join' : 'others'],
      output: {
        codeSplitting: {
          groups: [{ name: 'table-engine', test: /node_modules\/(?:phaser|eventemitter3)\// }],
        },
      },
    },
  },
}));
