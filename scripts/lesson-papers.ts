/** Writes docs/lesson-guide.md and docs/data-sheet.md: the papers that the teacher's page prints, from the same words. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { dataSheet, guideFor } from '../src/lesson/papers/guide.ts';
import type { Sheet, SheetPart } from '../src/lesson/papers/guide.ts';
import type { Slot } from '../src/lesson/papers/timetable.ts';
import { parseScenario } from '../src/scenario/parse.ts';
import { GUIDE } from '../src/words/lesson-guide.ts';
import { inRoot } from './paths.ts';

const SCENARIO = inRoot('scenarios', 'mali-2013', 'scenario.yaml');
/** A class as the guide imagines it. */
const HEADS = 24;
const NOTE = 'Made by `npm run docs` from the words of the teacher’s page, where it is printed.';

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const table = (slots: readonly Slot[]): string =>
  [
    `| ${GUIDE.minute} | ${GUIDE.what} | ${GUIDE.you} |`,
    '| --- | --- | --- |',
    ...slots.map(({ time, what, does }) => `| ${time} | ${what} | ${does} |`),
  ].join('\n');

const partText = ({
  title,
  text = [],
  slots,
  list: items,
  more = [],
  last,
}: SheetPart): string[] => [
  `## ${title}`,
  ...text,
  ...(slots === undefined ? [] : [table(slots)]),
  ...(items === undefined ? [] : [list(items)]),
  ...more.flatMap(({ intro, list: below }) => [intro, list(below)]),
  ...(last === undefined ? [] : [last]),
];

const page = ({ title, intro, parts }: Sheet): string =>
  [`# ${title}`, NOTE, ...(intro === null ? [] : [intro]), ...parts.flatMap(partText)].join('\n\n');

function guide(): Sheet {
  const parsed = parseScenario(readFileSync(SCENARIO, 'utf8'), SCENARIO);
  if (!parsed.ok) throw new Error(`${SCENARIO} is not a sound scenario`);
  return guideFor(parsed.scenario, null, HEADS);
}

for (const [name, sheet] of [
  ['lesson-guide.md', guide()],
  ['data-sheet.md', dataSheet],
] as const) {
  const target = inRoot('docs', name);
  const text = await format(page(sheet), { parser: 'markdown', printWidth: 100 });
  const fresh = existsSync(target) && readFileSync(target, 'utf8') === text;
  if (process.argv.includes('--check') && !fresh) {
    process.stderr.write(`docs/${name} is stale: run npm run docs.\n`);
    process.exitCode = 1;
  } else if (!fresh) {
    writeFileSync(target, text);
  }
}
