/** Reads source text well enough to tell code from comments and quoted text. */

const QUOTES = new Set(["'", '"']);
/** After these a slash begins a regular expression, not a division. */
const BEFORE_REGEX = /(?:[=(,:;!&|?{}[+\-*%<>~^]|^|\breturn|\bcase|\btypeof)\s*$/;

interface Reading {
  code: string;
  readonly text: string;
  at: number;
}

function skipTo(reading: Reading, end: number): void {
  const passed = reading.text.slice(reading.at, end);
  reading.code += passed.replaceAll(/[^\n]/g, ' ');
  reading.at = end;
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

function endOfQuoted(text: string, from: number, quote: string): number {
  let at = from + 1;
  let inClass = false;
  while (at < text.length && text[at] !== '\n') {
    if (text[at] === '\\') at += 1;
    else if (quote === '/' && text[at] === '[') inClass = true;
    else if (text[at] === ']') inClass = false;
    else if (text[at] === quote && !inClass) return at + 1;
    at += 1;
  }
  return at;
}

/** Skips a template's words but keeps the code between its braces. */
function readTemplate(reading: Reading): void {
  const { text } = reading;
  let end = reading.at + 1;
  while (end < text.length && text[end] !== '`') {
    if (text[end] === '$' && text[end + 1] === '{') {
      skipTo(reading, end + 2);
      readCode(reading, '}');
      end = reading.at;
    }
    end += text[end] === '\\' ? 2 : 1;
  }
  skipTo(reading, end + 1);
}

function readOne(reading: Reading): void {
  const { text, at } = reading;
  const next = text.slice(at, at + 2);
  const character = text.charAt(at);
  if (next === '//') skipTo(reading, endOf(text, '\n', at) - 1);
  else if (next === '/*') skipTo(reading, endOf(text, '*/', at + 2));
  else if (QUOTES.has(character)) skipTo(reading, endOfQuoted(text, at, character));
  else if (character === '`') readTemplate(reading);
  else if (character === '/' && BEFORE_REGEX.test(reading.code))
    skipTo(reading, endOfQuoted(text, at, '/'));
  else {
    reading.code += character;
    reading.at += 1;
  }
}

function readCode(reading: Reading, until?: string): void {
  let depth = 0;
  while (reading.at < reading.text.length) {
    const character = reading.text[reading.at];
    if (until !== undefined && depth === 0 && character === until) return;
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    readOne(reading);
  }
}

/** The text with comments and quoted text blanked; every remaining character keeps its line. */
export function codeOnly(text: string): string {
  const reading: Reading = { code: '', text, at: 0 };
  readCode(reading);
  return reading.code;
}

/** What a module imports or re-exports, types and dynamic imports included. */
export function importsOf(text: string): string[] {
  const statements =
    /(?:^|[;}\n])\s*(?:import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
  const withoutComments = text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, '');
  return [...withoutComments.matchAll(statements)].flatMap((match) => match[1] ?? match[2] ?? []);
}
