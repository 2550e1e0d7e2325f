/** The rules of the house about what each room under src/ may see. */
import { posix } from 'node:path';
import { codeOnly, importsOf } from './source.ts';

const PURE = ['scenario', 'words', 'rules', 'debate'];
const BELOW_SESSION = [...PURE, 'view', 'bots'];
const BELOW_SCREEN = [...BELOW_SESSION, 'session', 'keeping', 'simulation'];
const BELOW_PAGES = [...BELOW_SCREEN, 'screen', 'table', 'desk'];
const FILES = ['scenarios', 'assets'];

/** Which rooms each room may import besides itself: a staircase that only goes down. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  words: [],
  scenario: ['words'],
  rules: ['scenario', 'words'],
  debate: ['scenario', 'words', 'rules'],
  view: PURE,
  bots: PURE,
  session: BELOW_SESSION,
  keeping: BELOW_SESSION,
  simulation: BELOW_SESSION,
  screen: BELOW_SCREEN,
  table: [...BELOW_SCREEN, 'screen', 'assets'],
  desk: [...BELOW_SCREEN, 'screen', 'assets'],
  play: [...BELOW_PAGES, ...FILES],
  lesson: [...BELOW_PAGES, 'play', ...FILES],
  studio: [...BELOW_PAGES, ...FILES],
  cli: [...BELOW_SCREEN, ...FILES],
  classroom: [...BELOW_SCREEN, ...FILES],
  'main.ts': [...BELOW_PAGES, 'play', ...FILES],
};

/** Libraries that only some rooms may use; `node:` stands for everything of Node. */
export const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  phaser: ['table'],
  idb: ['keeping'],
  xstate: ['debate'],
  preact: ['screen', 'desk', 'play', 'lesson', 'studio', 'main.ts'],
  'node:': ['cli', 'classroom'],
  '@colyseus/sdk': ['session'],
  '@colyseus/core': ['classroom'],
  '@colyseus/ws-transport': ['classroom'],
  express: ['classroom'],
  uqr: ['classroom', 'lesson'],
  '@codemirror': ['studio'],
};

const PURE_ROOMS = new Set([...BELOW_SESSION, 'simulation/pure']);

const CLOCKS = 'Date|performance|set(?:Timeout|Interval|Immediate)|requestAnimationFrame';
const HOSTS =
  'window|document|navigator|localStorage|process|crypto|fetch|console|globalThis|structuredClone';
/** These differ between engines in the last digit; sqrt is exact by the standard. */
const INEXACT =
  'random|exp|expm1|log|log2|log10|log1p|pow|a?sinh?|a?cosh?|a?tanh?|atan2|cbrt|hypot';
const BANNED = new RegExp(
  `\\bMath\\s*\\.\\s*(?:${INEXACT})\\b|(?<![.\\w$])(?:${CLOCKS}|${HOSTS})\\b(?!\\s*\\??:)|\\*\\*`,
  'g',
);

/** The room a path under src/ lies in; the pure part of the simulation counts apart. */
export function roomOf(path: string): string {
  const [room = ''] = path.split('/');
  return room;
}

function isPure(path: string): boolean {
  return PURE_ROOMS.has(roomOf(path)) || path.startsWith('simulation/pure/');
}

function targetRoom(path: string, specifier: string): string {
  const target = posix.normalize(posix.join('src', posix.dirname(path), specifier));
  return roomOf(target.startsWith('src/') ? target.slice('src/'.length) : target);
}

function wrongLibrary(room: string, specifier: string): boolean {
  const rule = Object.entries(MAY_USE).find(([library]) =>
    library.endsWith(':')
      ? specifier.startsWith(library)
      : specifier === library || specifier.startsWith(`${library}/`),
  );
  return rule !== undefined && !rule[1].includes(room);
}

/** Imports that climb the stairs or bring a library into a room where it has no business. */
export function wrongImports(path: string, text: string): string[] {
  const room = roomOf(path);
  const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
  return importsOf(text)
    .filter((specifier) =>
      specifier.startsWith('.')
        ? !allowed.includes(targetRoom(path, specifier))
        : wrongLibrary(room, specifier),
    )
    .map((specifier) => `${path} may not import ${specifier}`);
}

/** Uses of clocks, chance, the host or inexact arithmetic in a pure room. */
export function impurities(path: string, text: string): string[] {
  if (!isPure(path)) return [];
  return codeOnly(text)
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(BANNED)].map(([found]) => `${path}:${index + 1} may not use ${found}`),
    );
}

/** Proper names of a scenario, which belong in its file and not in the program. */
export function scenarioNouns(path: string, text: string, nouns: readonly string[]): string[] {
  const isNamed = (noun: string) =>
    new RegExp(`(?<![\\p{L}\\d])${noun.replaceAll(/[^\p{L}\d]/gu, '.')}(?![\\p{L}\\d])`, 'u').test(
      text,
    );
  return nouns.filter(isNamed).map((noun) => `${path} may not name ${noun}`);
}

/** Comments that switch a check off. */
export function silencers(path: string, text: string): string[] {
  const found = text.match(/(?:oxlint|eslint)-disable|@ts-(?:ignore|expect-error|nocheck)/g) ?? [];
  return found.map((comment) => `${path} may not use ${comment}`);
}
