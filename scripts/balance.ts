/**
 * The targets of the tuning, from raw counts: `npm run balance`, with --quick for a look in under a minute, --json for the
 * counts themselves, --only for some sections (`--only endings,leverage`), --part for a part of the full number of games
 * (`--part 0.1`), --seed for another set of seeds, --file for another scenario. How long each kind of task took is said on
 * stderr.
 */
import { parseArgs } from 'node:util';
import { loadModel } from '../src/debate/load.ts';
import { partOf, QUICK, sectionsOf, tasksOf } from './balance/plan.ts';
import { workOutAll } from './balance/pool.ts';
import { scenarioOf } from './balance/scenario.ts';
import { pageOf } from './balance/told.ts';
import { timing } from './balance/timing.ts';

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: 'scenarios/mali-2013/scenario.yaml' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    part: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
});

const MOST_SEED = 4_294_967_295;

function number(name: string, text: string, isRight: (value: number) => boolean): number {
  const value = Number(text);
  if (text !== '' && isRight(value)) return value;
  throw new Error(`--${name} cannot be ${text || 'empty'}.`);
}

const part = number('part', values.part, (value) => value > 0 && value <= 100);
const seed = number(
  'seed',
  values.seed,
  (value) => Number.isInteger(value) && value >= 0 && value <= MOST_SEED,
);
const sizes = values.quick ? QUICK : partOf(part);
const model = loadModel(scenarioOf(values.file));
const rounds = model.scenario.lengths[0]?.rounds ?? 1;
const sample = { seed, rounds, sizes };
const sections = sectionsOf(values.only);
const tasks = tasksOf(model, sections, sample);
const timed = timing(tasks, (line) => process.stderr.write(`${line}\n`));
const counted = await workOutAll(values.file, tasks, timed);
process.stdout.write(
  values.json
    ? `${JSON.stringify({ ...sample, counted })}\n`
    : pageOf(
        sample,
        sections.flatMap(({ tables }) => tables(model, counted)),
      ),
);
