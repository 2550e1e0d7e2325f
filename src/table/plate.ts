/** The name plate before a delegation: flag, code and the badge of its stance. */
import type { Pen } from './art.ts';
import { paintBadge } from './art.ts';
import { INK, NIGHT, PAPER, SANS, STANCE, TEXT } from './colours.ts';
import type { Body } from './figure.ts';
import { plateWidth } from './seating.ts';
import type { Posture } from '../scenario/lists.ts';

export interface Plate {
  readonly code: string;
  /** Undefined when the delegation has no flag at all, null when its picture did not load. */
  readonly flag: CanvasImageSource | null | undefined;
  readonly posture: Posture;
  readonly body: Body;
  readonly own: boolean;
  readonly selected: boolean;
  readonly presidency: boolean;
}

export function plateSize(height: number, { code, flag }: Pick<Plate, 'code' | 'flag'>): Size {
  const width = plateWidth(height, code.length, flag !== undefined);
  return { width: width + 6, height: height + 6 };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Paints a plate whose outer box is `plateSize`. */
export function paintPlate(pen: Pen, plate: Plate, height: number): void {
  const { width } = plateSize(height, plate);
  const badge = plate.body === 'fallen' ? 'fallen' : plate.posture;
  paintBoard(pen, plate, width - 6, height);
  const middle = 3 + height / 2;
  const flag = height * 0.62;
  const hasFlag = plate.flag !== undefined;
  if (plate.flag !== undefined)
    paintFlag(pen, plate.flag, 3 + height * 0.2 + flag / 2, middle, flag);
  pen.font = `700 ${String(height * 0.64)}px ${SANS}`;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = plate.own ? INK : TEXT.bright;
  pen.fillText(plate.code, 3 + height * (hasFlag ? 0.98 : 0.4), middle + height * 0.225);
  if (plate.own) paintBadgeWell(pen, width - 3 - height * 0.5, middle, height);
  paintBadge(pen, badge, width - 3 - height * 0.5, middle, height * 0.62);
}

function paintBoard(pen: Pen, plate: Plate, width: number, height: number): void {
  const line = plate.selected ? 2.6 : 1.6;
  pen.save();
  pen.shadowColor = 'rgba(3, 6, 18, 0.55)';
  pen.shadowBlur = 4;
  pen.shadowOffsetY = 1.5;
  pen.beginPath();
  pen.roundRect(3, 3, width, height, height * 0.24);
  pen.fillStyle = plate.own ? PAPER : NIGHT.plate;
  pen.fill();
  pen.restore();
  pen.lineWidth = line;
  pen.strokeStyle = plate.selected ? TEXT.bright : edgeOf(plate);
  pen.stroke();
  if (plate.presidency) paintGavelMark(pen, width, height);
}

const edgeOf = (plate: Plate): string =>
  plate.body === 'fallen' ? STANCE.fallen : STANCE[plate.posture];

/** The presidency's plate carries a second line below, as on a chair's board. */
function paintGavelMark(pen: Pen, width: number, height: number): void {
  pen.fillStyle = PAPER;
  pen.fillRect(3 + width * 0.28, 3 + height - 1.6, width * 0.44, 2.6);
}

function paintBadgeWell(pen: Pen, x: number, y: number, height: number): void {
  pen.beginPath();
  pen.roundRect(x - height * 0.4, y - height * 0.4, height * 0.8, height * 0.8, height * 0.2);
  pen.fillStyle = NIGHT.plate;
  pen.fill();
}

function paintFlag(pen: Pen, flag: CanvasImageSource | null, x: number, y: number, size: number) {
  if (flag === null) {
    pen.beginPath();
    pen.arc(x, y, size / 2 - 1, 0, Math.PI * 2);
    pen.fillStyle = '#7f8cb8';
    pen.fill();
    return;
  }
  pen.drawImage(flag, x - size / 2, y - size / 2, size, size);
}
