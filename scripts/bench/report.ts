/** Figures and their budgets, told to people. */

/** One measured number. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most it may be; none where a figure is only told. */
  readonly most?: number;
  /** The least it may be. */
  readonly least?: number;
}

/** Whether a figure breaks its budget. */
export function isOver({ value, most = Infinity, least = -Infinity }: Figure): boolean {
  return value > most || value < least;
}

function told(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toString();
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}

function verdict(figure: Figure): string {
  const { most, least, unit } = figure;
  if (most !== undefined) return `${isOver(figure) ? 'OVER' : 'ok'}, at most ${told(most)} ${unit}`;
  if (least === undefined) return '';
  return `${isOver(figure) ? 'UNDER' : 'ok'}, at least ${told(least)} ${unit}`;
}

/** A table of figures under a heading, one a line. */
export function tableOf(heading: string, figures: readonly Figure[]): string {
  const width = Math.max(...figures.map((figure) => figure.name.length));
  const lines = figures.map((figure) => {
    const value = `${told(figure.value).padStart(9)} ${figure.unit.padEnd(8)}`;
    return `  ${figure.name.padEnd(width)} ${value} ${verdict(figure)}`.trimEnd();
  });
  return [heading, ...lines, ''].join('\n');
}
