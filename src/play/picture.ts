import { namesOf } from '../desk/names.ts';
import { downloadBlob } from '../keeping/files.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { View } from '../view/types.ts';
import { GAME } from '../words/game.ts';
import { longDate } from '../words/numbers.ts';
import { VERDICT } from '../words/verdict.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const INK = '#1d1a14';
const SERIF = "'Source Serif 4 Variable', Georgia, serif";
const SANS = "'Source Sans 3 Variable', sans-serif";

interface Style {
  readonly font: string;
  readonly leading: number;
  readonly most: number;
}

/** Breaks a text into lines that fit. */
function linesOf(brush: CanvasRenderingContext2D, text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && brush.measureText(longer).width > WIDTH - 2 * MARGIN) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Writes a paragraph, cut where there is no more room, and gives the height below it. */
function write(brush: CanvasRenderingContext2D, text: string, top: number, style: Style): number {
  brush.font = style.font;
  const lines = linesOf(brush, text);
  const shown = lines.slice(0, style.most);
  if (lines.length > style.most) shown[style.most - 1] = `${shown.at(-1) ?? ''} …`;
  let y = top;
  for (const line of shown) {
    y += style.leading;
    brush.fillText(line, MARGIN, y);
  }
  return y;
}

function drawHead(brush: CanvasRenderingContext2D, scenario: Scenario, view: View): void {
  const { date, round, rounds } = view.shared;
  brush.fillStyle = '#f8f3e8';
  brush.fillRect(0, 0, WIDTH, HEIGHT);
  brush.fillStyle = INK;
  brush.textAlign = 'center';
  brush.font = `800 50px ${SERIF}`;
  brush.fillText(scenario.paper, WIDTH / 2, 84);
  for (const y of [108, 114, 154]) brush.fillRect(MARGIN, y, WIDTH - 2 * MARGIN, 2);
  brush.font = `700 20px ${SANS}`;
  brush.textAlign = 'left';
  const dateline = GAME.dateline(scenario.place, longDate(date)).toUpperCase();
  brush.fillText(dateline, MARGIN, 142);
  brush.textAlign = 'right';
  brush.fillText(VERDICT.edition(round, rounds).toUpperCase(), WIDTH - MARGIN, 142);
  brush.textAlign = 'left';
}

/** The front page of a finished game as a picture. */
export async function pictureOf(scenario: Scenario, view: View): Promise<Blob | null> {
  const { verdict } = view.shared;
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d');
  const ending = namesOf(scenario).find.ending(verdict?.ending ?? '');
  if (brush === null || verdict === null || ending === undefined) return null;
  Object.assign(canvas, { width: WIDTH, height: HEIGHT });
  await document.fonts.ready;
  drawHead(brush, scenario, view);
  const title = { font: `800 72px ${SERIF}`, leading: 76, most: 2 };
  const headline = { font: `600 32px ${SERIF}`, leading: 42, most: 2 };
  const text = { font: `400 26px ${SERIF}`, leading: 36, most: 6 };
  let y = write(brush, ending.title, 172, title);
  y = write(brush, ending.headlines[verdict.headline]?.text ?? '', y + 8, headline);
  write(brush, ending.text, y + 12, text);
  return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Hands the picture to the person as a file. */
export async function savePicture(scenario: Scenario, view: View, name: string): Promise<void> {
  const picture = await pictureOf(scenario, view);
  if (picture !== null) downloadBlob(name, picture);
}
