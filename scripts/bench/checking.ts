/** How long the check of a scenario file takes, beside the bare reading of its YAML. */
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { parseScenario } from '../../src/scenario/parse.ts';
import { inRoot } from '../paths.ts';
import type { Figure } from './report.ts';

const FLAGSHIP = 'scenarios/mali-2013/scenario.yaml';
const TIMES = 25;
/** Milliseconds in which an author must have the answer. */
const MOST = 200;
/** The check may take this many times what the library needs to read the file. */
const MOST_TIMES = 2;

/** The quickest of several runs, the first of which only warm up: other work on the machine only slows it. */
function quickest(work: () => unknown): number {
  let best = Infinity;
  for (let time = 0; time < TIMES; time++) {
    const begun = performance.now();
    work();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

/** Checks the flagship again and again. */
export function checkFigures(): Promise<Figure[]> {
  const text = readFileSync(inRoot(FLAGSHIP), 'utf8');
  const bare = quickest(() => parseDocument(text, { uniqueKeys: false, prettyErrors: false }));
  const whole = quickest(() => parseScenario(text, FLAGSHIP));
  return Promise.resolve([
    { name: 'the flagship checked', value: whole, unit: 'ms', most: MOST },
    { name: 'its YAML only read', value: bare, unit: 'ms' },
    { name: 'check ÷ reading', value: whole / bare, unit: '×', most: MOST_TIMES },
  ]);
}
