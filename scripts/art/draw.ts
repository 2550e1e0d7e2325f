/** One painted shape: a filled path, or a stroked one when `width` is given. `ink` names a colour of a palette. */
export interface Shape {
  readonly d: string;
  readonly ink: string;
  readonly width?: number;
  readonly alpha?: number;
}

export type Palette = Readonly<Record<string, string>>;

export const fill = (ink: string, d: string, alpha?: number): Shape =>
  alpha === undefined ? { d, ink } : { d, ink, alpha };

export const stroke = (ink: string, width: number, d: string): Shape => ({ d, ink, width });

/** A sleeve or a leg: a dark rim under a thick line, so that it reads on its own colour. */
export function limb(ink: string, rim: string, width: number, d: string): Shape[] {
  return [stroke(rim, width + 4, d), stroke(ink, width, d)];
}

export function ellipse(ink: string, cx: number, cy: number, rx: number, ry: number): Shape {
  const d = `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
  return { d, ink };
}

/** The same drawing as a stand-alone SVG file, for pages that have no canvas. */
export function toSvg(shapes: readonly Shape[], palette: Palette, size: readonly [number, number]) {
  const body = shapes.map((shape) => element(shape, palette)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size[0]} ${size[1]}">${body}</svg>\n`;
}

function element({ d, ink, width, alpha }: Shape, palette: Palette): string {
  const colour = palette[ink] ?? ink;
  const opacity = alpha === undefined ? '' : ` opacity="${alpha}"`;
  const paint =
    width === undefined
      ? `fill="${colour}"`
      : `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path ${paint}${opacity} d="${d}"/>`;
}
