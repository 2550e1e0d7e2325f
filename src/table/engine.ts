/**
 * The part of Phaser that the table uses. In the production build `phaser` is a slim one made by
 * scripts/vite/phaser.ts, which must offer every name re-exported here.
 */
export { CANVAS, Game, GameObjects, Scene, WEBGL } from 'phaser';
