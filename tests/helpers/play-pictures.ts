/**
 * Compares what a page shows with a kept picture, cell by cell of a coarse grid, so that a thing drawn elsewhere,
 * in another colour or not at all is found and a smoother edge is not. `RECORD_PICTURES=1` writes them anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { inRoot } from '../../scripts/paths.ts';

const GRID = { columns: 32, rows: 20 } as const;
/** A cell that differs by more has another thing in it; a picture of which more cells do is another one. */
const CELL = 14;
const MOST_CELLS = 6;

type Grid = readonly (readonly number[])[];

/** Which cells of a page's picture differ from the kept one: none for the same picture. */
export async function differences(page: Page, part: Locator, name: string): Promise<string[]> {
  const seen = await gridOf(page, part);
  const file = join(inRoot('tests/goldens/pictures'), `${name}.txt`);
  if (process.env['RECORD_PICTURES'] === '1') writeFileSync(file, write(seen));
  const kept = read(readFileSync(file, 'utf8'));
  const cells = seen.flatMap((cell, index) => {
    const by = Math.max(...cell.map((value, ink) => Math.abs(value - (kept[index]?.[ink] ?? 0))));
    const [row, column] = [Math.floor(index / GRID.columns), index % GRID.columns];
    return by > CELL ? [`row ${String(row)}, column ${String(column)}: by ${String(by)}`] : [];
  });
  return cells.length > MOST_CELLS || seen.length !== kept.length ? cells : [];
}

/** The mean colour of every cell, read in a page of its own, which no policy forbids. */
async function gridOf(page: Page, part: Locator): Promise<Grid> {
  const shot = await part.screenshot({ animations: 'disabled' });
  const reader = await page.context().newPage();
  const picture = `data:image/png;base64,${shot.toString('base64')}`;
  const cells = await reader.evaluate(meansOf, { picture, ...GRID });
  await reader.close();
  return cells;
}

async function meansOf(asked: { picture: string; columns: number; rows: number }) {
  const image = new Image();
  image.src = asked.picture;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No canvas to read a picture with');
  pen.drawImage(image, 0, 0);
  const [wide, high] = [image.width / asked.columns, image.height / asked.rows];
  return Array.from({ length: asked.columns * asked.rows }, (_, cell) => {
    const [x, y] = [(cell % asked.columns) * wide, Math.floor(cell / asked.columns) * high];
    const { data } = pen.getImageData(x, y, Math.ceil(wide), Math.ceil(high));
    const mean = (part: number): number =>
      data.filter((__, index) => index % 4 === part).reduce((sum, one) => sum + one, 0) /
      (data.length / 4);
    return [0, 1, 2].map((part) => Math.round(mean(part)));
  });
}

const hex = (value: number): string => value.toString(16).padStart(2, '0');

function write(grid: Grid): string {
  const cells = grid.map((cell) => cell.map(hex).join(''));
  const rows = Array.from({ length: GRID.rows }, (_, row) =>
    cells.slice(row * GRID.columns, (row + 1) * GRID.columns).join(' '),
  );
  return `${rows.join('\n')}\n`;
}

const read = (text: string): Grid =>
  text
    .trim()
    .split(/\s+/)
    .map((cell) => [0, 2, 4].map((at) => Number.parseInt(cell.slice(at, at + 2), 16)));
