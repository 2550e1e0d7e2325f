const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Tenths as points: `45` → `4.5`, `40` → `4`. */
export function points(tenths: number): string {
  const size = Math.abs(tenths);
  const rest = size % 10;
  const whole = String((size - rest) / 10);
  const digits = rest === 0 ? whole : `${whole}.${String(rest)}`;
  return tenths < 0 ? `−${digits}` : digits;
}

/** The same with its sign, for changes. */
export function signed(tenths: number): string {
  return tenths > 0 ? `+${points(tenths)}` : points(tenths);
}

/** A level for reading at a glance: whole points. */
export function level(tenths: number): string {
  return String(Math.round(tenths / 10));
}

export function percent(permille: number): string {
  return `${String(Math.round(permille / 10))}%`;
}

export function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** Keeps what stands on both sides of it on one line, and is not seen. */
export const JOINER = '\u2060';

/** Letters and number of a type stay on one line: nothing breaks after the hyphen of a `C-135`. */
export function unbroken(name: string): string {
  return name.replaceAll(/(?<=[A-Z])-(?=\d)/g, `-${JOINER}`);
}

/** `A`, `A and B`, `A, B and C`; beyond `most`, `A, B and 4 more`. */
export function listOf(names: readonly string[], most = names.length): string {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  const parts = more > 0 ? [...shown, `${String(more)} more`] : shown;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** `A, B, 4 more`: names for narrow places. */
export function shortList(names: readonly string[], most: number): string {
  const more = names.length - most;
  const shown = names.slice(0, most).join(', ');
  return more > 0 ? `${shown}, ${String(more)}\u00A0more` : shown;
}

/** `2013-01-17` → `17 January 2013`. */
export function longDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

export function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

/** Ends a phrase with a full stop unless it already ends a sentence. */
export function stop(phrase: string): string {
  return /[.!?…”]$/.test(phrase) ? phrase : `${phrase}.`;
}
