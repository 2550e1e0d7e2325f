/** Figures and their budgets, told to people. */

/** One measured number. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most it may be; none where a figure is only told. */
  readonly most?: number;
}

export function isOver({ value, most }: Figure): boolean {
  return most !== undefined && value > most;
}

function told(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toString();
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}

function verdict(figure: Figure): string {
  if (figure.most === undefined) return '';
  return `${isOver(figure) ? 'OVER' : 'ok'}, at most ${told(figure.most)} ${figure.unit}`;
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
