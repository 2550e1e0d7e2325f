/**
 * A slim Phaser for the production build.
 *
 * The package exports only its 357 KB bundle, so the build answers `phaser` with an entry of its
 * own made from the package's source files, and answers the parts that a drawn table never uses
 * (sound, loader, keyboard, filters, shaders of other objects) with what `phaser-parts.ts` says.
 * The dev server and the tests use the whole bundle; types always come from `phaser`.
 */
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { EMPTY, KEPT, REPLACED, STUB } from './phaser-parts.ts';

const ENTRY = '\0slim-phaser';

/** Imported for what they register. */
const EFFECTS = [
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'scene/ScenePlugin',
  'gameobjects/GameObjectFactory',
  'gameobjects/GameObjectCreator',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'tweens/TweenManager',
  'input/InputPlugin',
];

/** Named exports, as the package's own ES module has them. */
const NAMED: Readonly<Record<string, string>> = {
  Game: 'core/Game',
  Scene: 'scene/Scene',
  CONSTANTS: 'const',
};

const GAME_OBJECTS: Readonly<Record<string, string>> = {
  Container: 'gameobjects/container/Container',
  Graphics: 'gameobjects/graphics/Graphics',
  Image: 'gameobjects/image/Image',
};

const FLAGS: readonly (readonly [RegExp, string])[] = [
  [/typeof (WEBGL_RENDERER|CANVAS_RENDERER)\b/g, 'true'],
  [/typeof (WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_\w+)\b/g, 'false'],
];

/** Builds `phaser` from its sources, without what the table does not draw. */
export function slimPhaser(): Plugin {
  const root = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');
  return {
    name: 'slim-phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? ENTRY : null),
    load: (id) => (id === ENTRY ? entry(root) : substitute(root, id)),
    transform: (code, id) => (inside(root, id) === null ? null : withFlags(code)),
  };
}

function entry(root: string): string {
  const file = (path: string): string => JSON.stringify(join(root, `${path}.js`));
  const named = { ...NAMED, ...GAME_OBJECTS };
  return [
    ...EFFECTS.map((path) => `import ${file(path)};`),
    ...Object.entries(named).map(([name, path]) => `import ${name} from ${file(path)};`),
    'export const { CANVAS, WEBGL } = CONSTANTS;',
    `export const GameObjects = { ${Object.keys(GAME_OBJECTS).join(', ')} };`,
    'export { Game, Scene };',
  ].join('\n');
}

function substitute(root: string, id: string): string | null {
  const path = inside(root, id);
  if (path === null) return null;
  return REPLACED[path] ?? (isEmptied(path) ? STUB : null);
}

function isEmptied(path: string): boolean {
  if (KEPT.some((prefix) => path.startsWith(prefix))) return false;
  return EMPTY.some((prefix) => path.startsWith(prefix));
}

function inside(root: string, id: string): string | null {
  const plain = id.split('?', 1)[0] ?? id;
  return plain.startsWith(root + sep)
    ? plain
        .slice(root.length + 1)
        .split(sep)
        .join('/')
    : null;
}

function withFlags(code: string): string {
  return FLAGS.reduce((text, [pattern, value]) => text.replace(pattern, value), code);
}
