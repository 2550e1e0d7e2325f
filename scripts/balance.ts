/**
 * The targets of the tuning, from raw counts: `npm run balance`, with --quick for a look in under a minute, --json for the
 * counts themselves, --seed for another set of seeds, --file for another scenario.
 */
import { parseArgs } from 'node:util';
import { loadModel } from '../src/debate/load.ts';
import { FULL, QUICK, tasksOf } from './balance/plan.ts';
import { workOutAll } from './balance/pool.ts';
import { scenarioOf } from './balance/scenario.ts';
import { tablesOf } from './balance/targets.ts';
import type { Table } from './balance/targets.ts';

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: 'scenarios/mali-2013/scenario.yaml' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});

function print({ title, rows }: Table): void {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(({ name, told, target, reached }) => {
    const verdict = target === undefined ? '' : `  ${reached ? 'ok' : 'MISSED'} (${target})`;
    return `  ${name.padEnd(width)}  ${told}${verdict}`;
  });
  process.stdout.write([title, ...lines, '', ''].join('\n'));
}

const sizes = values.quick ? QUICK : FULL;
const model = loadModel(scenarioOf(values.file));
const rounds = model.scenario.lengths[0]?.rounds ?? 1;
const tasks = tasksOf(model, Number(values.seed), rounds, sizes);
const counted = await workOutAll(values.file, tasks);
if (values.json) {
  process.stdout.write(`${JSON.stringify({ seed: Number(values.seed), sizes, counted })}\n`);
} else {
  const games = Object.entries(sizes).map(([what, count]) => `${what} ${String(count)}`);
  process.stdout.write(`Seeds from ${values.seed}; games for each: ${games.join(', ')}\n\n`);
  tablesOf(model, counted).forEach(print);
}
