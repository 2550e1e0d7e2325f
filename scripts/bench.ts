/**
 * Measures speed, size and memory: `npm run bench`, all or only the named parts
 * (`npm run bench -- bulk answers futures check sizes phone frames heap`), as tables or with --json.
 */
import { parseArgs } from 'node:util';
import { answerFigures } from './bench/answers.ts';
import { bulkFigures } from './bench/bulk.ts';
import { checkFigures } from './bench/checking.ts';
import { frameFigures } from './bench/frames.ts';
import { futureFigures } from './bench/futures.ts';
import { heapFigures } from './bench/heap.ts';
import { phoneFigures } from './bench/phone.ts';
import { type Figure, isOver, tableOf } from './bench/report.ts';
import { sizeFigures } from './bench/sizes.ts';
import { studioFigures } from './bench/studio.ts';

interface Part {
  readonly heading: string;
  readonly measure: () => Promise<Figure[]>;
}

const PARTS: Readonly<Record<string, Part>> = {
  bulk: { heading: 'Bulk play of the flagship', measure: bulkFigures },
  answers: { heading: 'One command answered, with its view and ledger', measure: answerFigures },
  futures: { heading: 'Futures and the analysis', measure: futureFigures },
  check: { heading: 'The check of a scenario file', measure: checkFigures },
  studio: { heading: 'The studio with the flagship in it', measure: studioFigures },
  sizes: { heading: 'First load of a game, compressed', measure: sizeFigures },
  phone: { heading: 'What a student’s phone loads, compressed', measure: phoneFigures },
  frames: { heading: 'Script a frame during the tour of the table', measure: frameFigures },
  heap: { heading: 'Memory over twenty games in one tab', measure: heapFigures },
};

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const wanted = positionals.length > 0 ? positionals : Object.keys(PARTS);
const measured: Record<string, Figure[]> = {};
for (const name of wanted) {
  const part = PARTS[name];
  if (!part) throw new Error(`There is no part "${name}", only ${Object.keys(PARTS).join(', ')}.`);
  const figures = await part.measure();
  measured[name] = figures;
  if (!values.json) process.stdout.write(`${tableOf(part.heading, figures)}\n`);
}
if (values.json) process.stdout.write(`${JSON.stringify(measured, null, 2)}\n`);
process.exitCode = Object.values(measured).flat().some(isOver) ? 1 : 0;
