/** Which parts of Phaser's sources a table can do without, and what stands in for them. */

/** Parts that a drawn table never uses. */
export const EMPTY = [
  'animations/',
  'cache/CacheManager',
  'core/CreateDOMContainer',
  'core/DebugHeader',
  'data/DataManager',
  'device/Audio',
  'device/Video',
  'display/mask/GeometryMask',
  'dom/CreateDOMContainer',
  'filters/',
  'gameobjects/components/PathFollower',
  'gameobjects/layer/',
  'gameobjects/sprite/',
  'gameobjects/tilesprite/',
  'input/gamepad/',
  'input/keyboard/',
  'loader/',
  'physics/',
  'renderer/snapshot/',
  'renderer/webgl/renderNodes/BatchHandlerPointLight',
  'renderer/webgl/renderNodes/BatchHandlerStrip',
  'renderer/webgl/renderNodes/BatchHandlerTileSprite',
  'renderer/webgl/renderNodes/DynamicTextureHandler',
  'renderer/webgl/renderNodes/defaults/DefaultTileSprite',
  'renderer/webgl/renderNodes/filters/',
  'renderer/webgl/renderNodes/index',
  'renderer/webgl/renderNodes/submitter/SubmitterMeshToQuad',
  'renderer/webgl/renderNodes/submitter/SubmitterTile',
  'renderer/webgl/renderNodes/texturer/TexturerTileSprite',
  'renderer/webgl/renderNodes/transformer/TransformerTile',
  'renderer/webgl/renderNodes/transformer/TransformerVertex',
  'renderer/webgl/shaders/Filter',
  'renderer/webgl/shaders/Noise',
  'renderer/webgl/shaders/index',
  'scale/Orientation',
  'sound/',
  'textures/DynamicTexture',
  'textures/parsers/',
  'tilemaps/',
];

/** Kept although a rule above names their folder. */
export const KEPT = [
  'animations/events',
  'loader/events',
  'loader/const',
  'textures/parsers/Image',
  'sound/events',
];

/** What stands in for them. */
export const STUB = `module.exports = function Stub() {};
['setOrigin', 'destroy', 'shutdown'].forEach(function (name) {
  module.exports.prototype[name] = function () { return this; };
});`;

/** What lists of game objects do with arrays. */
export const ARRAYS = [
  'Add',
  'AddAt',
  'BringToTop',
  'CountAllMatching',
  'GetAll',
  'GetFirst',
  'GetRandom',
  'MoveAbove',
  'MoveBelow',
  'MoveDown',
  'MoveTo',
  'MoveUp',
  'Remove',
  'RemoveAt',
  'RemoveBetween',
  'Replace',
  'SendToBack',
  'SetAll',
  'Shuffle',
  'StableSort',
  'Swap',
];

/** Barrels of which only some members are needed. */
const BARRELS: Readonly<Record<string, string>> = {
  'math/index.js': `exports.RandomDataGenerator = require('./random-data-generator/RandomDataGenerator');`,
  'renderer/index.js': `exports.Events = require('./events');`,
  'textures/parsers/index.js': `exports.Image = require('./Image');`,
  'utils/array/index.js': ARRAYS.map((name) => `exports.${name} = require('./${name}');`).join(
    '\n',
  ),
};

/** The ways of moving that the table names, as in its own list. */
export const EASES: Readonly<Record<string, string>> = {
  'Back.easeOut': 'back/Out',
  'Quad.easeIn': 'quadratic/In',
  'Sine.easeInOut': 'sine/InOut',
  'Sine.easeOut': 'sine/Out',
};

const EASE_MAP = Object.entries({ Power0: 'linear/Linear', ...EASES })
  .map(([name, file]) => `exports['${name}'] = require('./${file}');`)
  .join('\n');

/** The eye of the table is moved by the table itself. */
const CAMERA_EFFECTS = `function Effect() {}
['preRender', 'update', 'postRenderCanvas', 'postRenderWebGL', 'reset', 'destroy'].forEach(function (name) {
  Effect.prototype[name] = function () {};
});
['Fade', 'Flash', 'Pan', 'Shake', 'RotateTo', 'Zoom'].forEach(function (name) {
  exports[name] = Effect;
});`;

/** The original never stops listening to the document, which would keep every table ever drawn alive. */
const VISIBILITY = `const Events = require('./events');
module.exports = function (game) {
  const tell = () => game.events.emit(document.hidden ? Events.HIDDEN : Events.VISIBLE);
  document.addEventListener('visibilitychange', tell);
  game.events.once(Events.DESTROY, () => document.removeEventListener('visibilitychange', tell));
};`;

/** Modules of the package with what is left of them. */
export const REPLACED: Readonly<Record<string, string>> = {
  ...BARRELS,
  'cameras/2d/effects/index.js': CAMERA_EFFECTS,
  'math/easing/EaseMap.js': EASE_MAP,
  'core/VisibilityHandler.js': VISIBILITY,
};
