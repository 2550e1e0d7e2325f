import { readFileSync, readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { inRoot } from '../paths.ts';

const ALL = 'flags/??.svg';
const FLAG = /^ {4}flag: ([a-z]{2})$/gm;

/** The flags that the scenarios of this site name. */
function named(): string[] {
  const texts = readdirSync(inRoot('scenarios'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(inRoot('scenarios', name, 'scenario.yaml'), 'utf8'));
  const codes = texts.flatMap((text) => [...text.matchAll(FLAG)].map(([, code = '']) => code));
  return [...new Set(codes)].toSorted();
}

/** A lesson shows the flags of its scenarios; the addresses of all others are left out. */
export function fewFlags(): Plugin {
  return {
    name: 'few-flags',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/desk\/flag\.tsx$/ },
      handler: (code) => code.replace(ALL, `flags/{${named().join(',')}}.svg`),
    },
  };
}
