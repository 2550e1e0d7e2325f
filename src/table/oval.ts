/** The plane geometry of a round table. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Oval extends Spot {
  readonly rx: number;
  readonly ry: number;
  /** 2 is an ellipse; more is squarer, which seats more people round a narrow table. */
  readonly power: number;
}

export interface Rectangle extends Spot {
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes touch. */
export function meets(a: Rectangle, b: Rectangle): boolean {
  const apart = a.x > b.x + b.width || b.x > a.x + a.width;
  return !apart && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

/** Whether the whole of a box lies in an oval. */
export function isWithin(box: Rectangle, { x, y, rx, ry, power }: Oval): boolean {
  const across = Math.max(Math.abs(box.x - x), Math.abs(box.x + box.width - x)) / rx;
  const down = Math.max(Math.abs(box.y - y), Math.abs(box.y + box.height - y)) / ry;
  return across ** power + down ** power < 1;
}

export function pointOn(oval: Oval, turn: number): Spot {
  const quarters = oval.power === 2 ? turn * 4 : eased(turn * 4);
  return pointAt(oval, (quarters - 1) * (Math.PI / 2));
}

/** A squarer oval rushes past the ends of its axes: go slowly there. */
function eased(quarters: number): number {
  return quarters - Math.sin(2 * Math.PI * quarters) / (2 * Math.PI);
}

export function pointAt({ x, y, rx, ry, power }: Oval, angle: number): Spot {
  return {
    x: x + rx * rounded(Math.cos(angle), power),
    y: y + ry * rounded(Math.sin(angle), power),
  };
}

function rounded(value: number, power: number): number {
  return power === 2 ? value : Math.sign(value) * Math.abs(value) ** (2 / power);
}
