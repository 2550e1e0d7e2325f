import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inRoot } from '../scripts/paths.ts';
import {
  impurities,
  MAY_IMPORT,
  roomOf,
  scenarioNouns,
  silencers,
  wrongImports,
} from './helpers/boundaries.ts';
import { codeOnly, importsOf } from './helpers/source.ts';

/** Findings we live with. This list may only shrink. */
const EXCEPTIONS: readonly string[] = [];

const GENERAL_NOUNS = ['Mali', 'Malian', 'Sahel', 'NATO', 'Serval', 'Bamako'];

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

function filesIn(folder: string): SourceFile[] {
  return readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:tsx?|mjs|css)$/.test(path))
    .map((path) => ({ path, text: readFileSync(inRoot(folder, path), 'utf8') }));
}

function namesOf(actor: unknown): string[] {
  if (typeof actor !== 'object' || actor === null) return [];
  return Object.entries(actor).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' && ['name', 'short', 'capital', 'people'].includes(key) ? value : [],
  );
}

/** The names of every seat of every scenario. */
function actorNouns(): string[] {
  return readdirSync(inRoot('scenarios'))
    .map((folder) => inRoot('scenarios', folder, 'scenario.yaml'))
    .filter((file) => existsSync(file))
    .flatMap((file) => {
      const scenario = parse(readFileSync(file, 'utf8')) as { readonly actors: readonly unknown[] };
      return scenario.actors.flatMap(namesOf);
    });
}

const sources = filesIn('src');
const code = sources.filter(({ path }) => !path.endsWith('.css'));

function unexpected(find: (file: SourceFile) => string[], files = code): string[] {
  return files.flatMap(find).filter((finding) => !EXCEPTIONS.includes(finding));
}

describe('the rooms of src/', () => {
  test('each room has its place on the stairs', () => {
    const rooms = new Set(sources.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test('imports only go down', () => {
    expect(unexpected(({ path, text }) => wrongImports(path, text))).toEqual([]);
  });

  test('pure rooms know no clock, no chance, no host and no inexact arithmetic', () => {
    expect(unexpected(({ path, text }) => impurities(path, text))).toEqual([]);
  });

  test('no scenario is named in the program', () => {
    const nouns = [...new Set([...GENERAL_NOUNS, ...actorNouns()])];
    expect(unexpected(({ path, text }) => scenarioNouns(path, text, nouns), sources)).toEqual([]);
  });

  test('no check is switched off by a comment', () => {
    const tools = ['scripts', 'tests'].flatMap((folder) =>
      filesIn(folder).map(({ path, text }) => ({ path: join(folder, path), text })),
    );
    const others = tools.filter(({ path }) => !/boundaries/.test(path));
    expect(unexpected(({ path, text }) => silencers(path, text), [...code, ...others])).toEqual([]);
  });
});

describe('the test itself notices', () => {
  test.each([
    ['rules/a.ts', "import { draw } from '../table/draw.ts';"],
    ['rules/a.ts', "import type { View } from '../view/types.ts';"],
    ['rules/a.ts', "export * from '../debate/council.ts';"],
    ['view/a.ts', "import {\n  choose,\n  type Policy,\n} from '../bots/policy.ts';"],
    ['desk/a.tsx', "const table = await import('../table/table.ts');"],
    ['play/a.ts', "import '../main.ts';"],
    ['desk/a.ts', "import { Scene } from 'phaser';"],
    ['rules/a.ts', "import { readFileSync } from 'node:fs';"],
    ['session/a.ts', "import scenario from '../../scenarios/some/scenario.yaml';"],
  ])('a wrong import in %s: %s', (path, text) => {
    expect(wrongImports(path, text)).toHaveLength(1);
  });

  test.each([
    ['rules/a.ts', "import { level } from '../scenario/basics.ts';\nimport { x } from './x.ts';"],
    ['table/a.ts', "import { Scene } from 'phaser';"],
    ['play/a.ts', "import scenario from '../../scenarios/some/scenario.yaml';"],
    ['rules/a.ts', "// import { draw } from '../table/draw.ts';"],
  ])('a right import in %s: %s', (path, text) => {
    expect(wrongImports(path, text)).toEqual([]);
  });

  test.each([
    'Math.random()',
    'Math.exp(1)',
    'Math.tanh(x)',
    '2 ** 3',
    'new Date()',
    'performance.now()',
    'setTimeout(go, 1)',
    'document.title',
    'process.env',
    '`at ${Date.now()}`',
    'const half = a / b; Math.pow(a / c, 2);',
  ])('an impurity: %s', (text) => {
    expect(impurities('rules/a.ts', text)).toHaveLength(1);
    expect(impurities('simulation/pure/a.ts', text)).toHaveLength(1);
    expect(impurities('desk/a.ts', text)).toEqual([]);
  });

  test.each([
    'Math.sqrt(4) + Math.floor(x) + Math.max(1, 2)',
    "'a window on the process, **bold**'",
    '/** when the document is read: Math.random */',
    'state.window + state.process',
    'interface Crisis { window: number; document?: string }',
    '`a document`',
    String.raw`/\*\*Date/.test(word)`,
  ])('nothing wrong: %s', (text) => {
    expect(impurities('rules/a.ts', text)).toEqual([]);
  });

  test('a scenario noun, as a whole word only', () => {
    expect(scenarioNouns('words/a.ts', "'Sahel talks'", ['Sahel'])).toHaveLength(1);
    expect(scenarioNouns('words/a.ts', "'normality, Malice'", ['Mali'])).toEqual([]);
  });

  test('code and imports are told from comments and quoted text', () => {
    expect(codeOnly("a // b\nc 'd' `e${f}g` /* h */ i").replaceAll(/\s+/g, ' ')).toBe('a c f i');
    expect(importsOf("import 'a';\nexport { b } from 'b';\n/* import 'c' */")).toEqual(['a', 'b']);
  });
});
