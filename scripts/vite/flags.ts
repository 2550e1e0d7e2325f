import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { inRoot } from '../paths.ts';

const CODES = 'virtual:flags';
const FOLDER = 'node_modules/circle-flags/flags';
const NAMED = /^ {4}flag: ([a-z]{2})$/gm;
const ADDRESS = /^\/([a-z]{2})\.svg$/;

const pictureOf = (code: string): Buffer => readFileSync(inRoot(FOLDER, `${code}.svg`));

/** All flags there are: a crisis opened from a file may name any. */
export const allFlags = (): string[] =>
  readdirSync(inRoot(FOLDER))
    .map((file) => basename(file, '.svg'))
    .filter((code) => /^[a-z]{2}$/.test(code))
    .toSorted();

/** The flags that the scenarios of this site name: a lesson shows no others. */
export function namedFlags(): string[] {
  const texts = readdirSync(inRoot('scenarios'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(inRoot('scenarios', name, 'scenario.yaml'), 'utf8'));
  const codes = texts.flatMap((text) => [...text.matchAll(NAMED)].map(([, code = '']) => code));
  return [...new Set(codes)].toSorted();
}

/** Puts flags where their code says, so that a page need not be told the address of each; it imports which there are. */
export function flags(codes: readonly string[]): Plugin {
  return {
    name: 'flags',
    resolveId: { filter: { id: /^virtual:flags$/ }, handler: () => `\0${CODES}` },
    load: {
      filter: { id: /^\0virtual:flags$/ },
      handler: () => `export default ${JSON.stringify(codes.join(' '))};`,
    },
    configureServer: ({ middlewares }) => {
      middlewares.use('/flags', ({ url = '' }, response, next) => {
        const [, code = ''] = ADDRESS.exec(url) ?? [];
        if (!codes.includes(code)) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(pictureOf(code));
      });
    },
    generateBundle() {
      for (const code of codes) {
        this.emitFile({ type: 'asset', fileName: `flags/${code}.svg`, source: pictureOf(code) });
      }
    },
  };
}
