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

const sizes = values.quick ? QUICK : partOf(Number(values.part));
const model = loadModel(scenarioOf(values.file));
const rounds = model.scenario.lengths[0]?.rounds ?? 1;
const sample = { seed: Number(values.seed), rounds, sizes };
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
