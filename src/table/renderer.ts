import { CANVAS, WEBGL } from './engine.ts';

const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

/** WebGL where a graphics processor draws it; the 2D canvas is twice as fast where it is emulated. */
export function chooseRenderer(): number {
  const context = document.createElement('canvas').getContext('webgl');
  if (context === null) return CANVAS;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(String(name)) ? CANVAS : WEBGL;
}
