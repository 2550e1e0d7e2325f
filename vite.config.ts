import { basename, dirname } from 'node:path';
import { defineConfig } from 'vite';
import { allFlags, flags } from './scripts/vite/flags.ts';
import { notices } from './scripts/vite/notices.ts';
import { shortParsing } from './scripts/vite/parsing.ts';
import { slimPhaser } from './scripts/vite/phaser.ts';
import { policy } from './scripts/vite/policy.ts';
import { locales, scenarios } from './scripts/vite/scenarios.ts';

const KILOBYTE = 1024;

export default defineConfig({
  base: './',
  plugins: [
    scenarios(),
    locales(),
    flags(allFlags()),
    slimPhaser(),
    shortParsing(),
    policy(),
    notices(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1' },
  build: {
    target: 'es2023',
    assetsInlineLimit: 2 * KILOBYTE,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: { index: 'index.html', studio: 'studio.html' },
      output: {
        codeSplitting: {
          groups: [
            { name: 'engine', test: /node_modules\/(?:phaser|eventemitter3)\// },
            {
              name: 'shared',
              test: /\/src\/(?:scenario\/lists|rules\/(?:integers|formula)|debate\/(?:hash|players|record))\.ts$|node_modules\/@noble\//,
              priority: 1,
            },
            // One file of rules packs better than the pieces that lazy pages would cut it into.
            {
              name: 'session',
              test: /\/src\/(?:(?:bots|rules|view)\/|session\/(?:host|local)\.ts$|debate\/(?:load|step)\.ts$)/,
            },
            {
              debugName: 'scenarios',
              name: (id) => basename(dirname(id)),
              test: /\/scenario\.yaml$/,
            },
          ],
        },
      },
    },
  },
});
