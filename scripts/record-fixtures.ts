/**
 * Plays the whole games of `tests/records/` and writes them down again. Run it when the rules or a scenario have
 * changed on purpose; the difference then belongs to the same commit, and the rules version is raised with it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { debateHash } from '../src/debate/record.ts';
import { replay } from '../src/debate/replay.ts';
import { FIXTURES, playFixture } from '../tests/helpers/core-fixtures.ts';
import { modelOf } from '../tests/helpers/core.ts';
import { ROOT } from './paths.ts';

const folder = join(ROOT, 'tests/records');
mkdirSync(folder, { recursive: true });
for (const fixture of FIXTURES) {
  const record = playFixture(fixture);
  const { debate } = replay(modelOf(fixture.scenario), record);
  const model = modelOf(fixture.scenario);
  const recorded = {
    about: fixture.about,
    ending: model.scenario.endings[debate.ending]?.id,
    final: debateHash(debate),
    record,
  };
  writeFileSync(join(folder, `${fixture.name}.json`), `${JSON.stringify(recorded, null, 1)}\n`);
  process.stdout.write(`${fixture.name}: ${recorded.ending ?? 'unfinished'}\n`);
}
