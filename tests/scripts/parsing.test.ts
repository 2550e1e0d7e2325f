import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { shortened } from '../../scripts/vite/parsing.ts';

const require = createRequire(import.meta.url);
const FILE = join(dirname(require.resolve('@codemirror/language')), 'index.js');

test('the library in use says how long it parses where it is shortened', () => {
  const code = readFileSync(FILE, 'utf8');
  const short = shortened(code);
  expect(short).toContain('newCx.work(6,');
  expect(short).not.toContain('Work.Slice');
});

test('another version of the library, which does not, is told of', () => {
  expect(() => shortened('newCx.work(budget, upto)')).toThrow('not once in');
});
