import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { inRoot } from '../../scripts/paths.ts';
import { ARRAYS, EASES } from '../../scripts/vite/phaser-parts.ts';

const require = createRequire(import.meta.url);
const PHASER = join(dirname(require.resolve('phaser/package.json')), 'src');

const namedIn = (files: readonly string[], pattern: RegExp): string[] => {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name));
};

test('every way of moving that the table names is in its production build', () => {
  const named = namedIn(globSync(inRoot('src/table/*.ts')), /ease: '([^']+)'/g);
  expect(named.length).toBeGreaterThan(0);
  expect([...new Set(named)].toSorted()).toEqual(Object.keys(EASES));
});

test('what the engine’s lists do with arrays is there', () => {
  const lists = ['structs/List', 'gameobjects/components/Depth', 'gameobjects/container/Container'];
  const files = lists.map((name) => join(PHASER, `${name}.js`));
  const named = namedIn(files, /ArrayUtils\.(\w+)/g);
  expect([...new Set(named)].toSorted()).toEqual(ARRAYS);
});
