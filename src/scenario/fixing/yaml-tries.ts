import type { Edit } from './repair.ts';

/** A change that might make sense of a broken line: what it does, and where the trouble is if it helps. */
export interface Try {
  readonly sentence: string;
  readonly at: number;
  readonly edit: Edit;
}

interface Line {
  readonly from: number;
  readonly text: string;
}

const lineAt = (text: string, offset: number): Line => {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { from, text: text.slice(from, end < 0 ? text.length : end) };
};

const quotedText = (words: string): string =>
  `'${words.replaceAll(/^["']|["']$/g, '').replaceAll("'", "''")}'`;

const QUOTE = 'Put the text in single quotes.';

/** A value put in quotes: all of a line behind its field, or one within braces. */
const quote = ({ from, text }: Line): Try[] => {
  const whole = /^ *(?:- )?[\w-]+: +(?=\S)/.exec(text);
  const within = [...text.matchAll(/([\w-]+: )([^'"{}[\],]+: [^{}[\],]*?)(?=\s*(?:[,}\]]|$))/g)];
  const spans = [
    ...(whole ? [[whole[0].length, text.trimEnd().length] as const] : []),
    ...within.map(({ index, 1: head = '', 2: value = '' }) => {
      const start = index + head.length;
      return [start, start + value.length] as const;
    }),
  ];
  return spans.map(([start, end]) => ({
    sentence: QUOTE,
    at: from + start,
    edit: { from: from + start, to: from + end, text: quotedText(text.slice(start, end)) },
  }));
};

/** A remark that stands too close to what it follows. */
const remark = ({ from, text }: Line): Try[] =>
  [...text.matchAll(/(?<=[\]}'"])#/g)].map(({ index }) => ({
    sentence: 'Put a blank before the #.',
    at: from + index,
    edit: { from: from + index, to: from + index, text: ' ' },
  }));

const insert = (at: number, mark: string): Try => ({
  sentence: `Close it with ${mark}`.concat('.'),
  at,
  edit: { from: at, to: at, text: mark },
});

/** A quote that was never closed, closed before each mark that could end it. */
const closeQuote = ({ from, text }: Line): Try[] =>
  ["'", '"']
    .filter((mark) => text.split(mark).length % 2 === 0)
    .flatMap((mark) => [
      ...[...text.matchAll(/[,\]}]/g)].map(({ index }) => insert(from + index, mark)),
      insert(from + text.length, mark),
    ]);

const closeBracket = ({ from, text }: Line): Try[] =>
  [']', '}'].map((mark) => insert(from + text.length, mark));

const untab = ({ from, text }: Line): Try[] => {
  const [blanks = ''] = /^[ \t]*/.exec(text) ?? [];
  if (!blanks.includes('\t')) return [];
  const edit = { from, to: from + blanks.length, text: blanks.replaceAll('\t', '  ') };
  return [{ sentence: 'Indent with two blanks for each step.', at: from, edit }];
};

const MOST_STEPS = 4;

/** More or less indentation. */
const indent = ({ from, text }: Line): Try[] => {
  const [blanks = ''] = /^ */.exec(text) ?? [];
  const own = blanks.length;
  const widths = Array.from({ length: MOST_STEPS }, (_, i) => [own - i - 1, own + i + 1]).flat();
  return widths
    .filter((width) => width >= 0)
    .map((width) => ({
      sentence: `Indent the line by ${width} blanks.`,
      at: from + own,
      edit: { from, to: from + own, text: ' '.repeat(width) },
    }));
};

/** A line and all that stands further right below it, moved to the left together. */
const outdentBlock = (text: string, { from, text: first }: Line): Try[] => {
  const [blanks = ''] = /^ */.exec(first) ?? [];
  const deeper = new RegExp(`^.*(?:\\n {${blanks.length + 1},}.*)*`);
  const [block = ''] = deeper.exec(text.slice(from)) ?? [];
  const widths = [2, 4].filter((width) => width <= blanks.length);
  return widths.map((width) => ({
    sentence: `Indent it by ${blanks.length - width} blanks, with all that belongs to it.`,
    at: from + blanks.length,
    edit: {
      from,
      to: from + block.length,
      text: block.replaceAll(new RegExp(`^ {${width}}`, 'gm'), ''),
    },
  }));
};

/** The line of the trouble, the one before it, and the one after. */
const linesAround = (text: string, offset: number): Line[] => {
  const here = lineAt(text, offset);
  const next = here.from + here.text.length + 1;
  return [
    here,
    ...(here.from > 0 ? [lineAt(text, here.from - 1)] : []),
    ...(next < text.length ? [lineAt(text, next)] : []),
  ];
};

/** Changes of the lines around `offset`, the likeliest first. */
export const triesFor = (text: string, offset: number): Try[] => {
  const lines = linesAround(text, offset);
  const together = (line: Line): Try[] => outdentBlock(text, line);
  return [untab, remark, closeQuote, quote, closeBracket, indent, together].flatMap((attempt) =>
    lines.flatMap((line) => attempt(line)),
  );
};
