import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { debateHash, RULES_VERSION, scenarioHash } from '../../src/debate/record.ts';
import { replay } from '../../src/debate/replay.ts';
import { parseRecord } from '../../src/debate/record-schema.ts';
import { FIXTURES } from '../helpers/core-fixtures.ts';
import type { Fixture } from '../helpers/core-fixtures.ts';
import { modelOf, must, ROOT, scenarioOf } from '../helpers/core.ts';

const FOLDER = join(ROOT, 'tests/records');
const HOW = 'Changed on purpose? Raise the version, then: node scripts/record-fixtures.ts';

interface Kept {
  readonly ending: string;
  readonly final: string;
  readonly record: unknown;
}

const kept = (name: string): Kept =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Kept;

/** How a recorded game ends now, and how it ended when it was recorded. */
const endOf = ({ name, scenario }: Fixture): { name: string; now: string; once: string } => {
  const { ending, final, record } = kept(name);
  const read = parseRecord(JSON.stringify(record));
  if (!read.ok) throw new Error(`${name}: ${read.reason}`);
  if (read.record.rules !== RULES_VERSION) throw new Error(`${name}: other rules. ${HOW}`);
  if (read.record.scenario.hash !== scenarioHash(scenarioOf(scenario))) {
    throw new Error(`${name}: another text of the scenario. ${HOW}`);
  }
  const model = modelOf(scenario);
  const { debate, refusal } = replay(model, read.record);
  const reached = must(model.scenario.endings[debate.ending]).id;
  const now = refusal ? refusal.refused : `${reached} ${debateHash(debate)}`;
  return { name, now, once: `${ending} ${final}` };
};

const recorded = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

describe('games that were recorded once', () => {
  it('are kept together, one for each fixture, or none before the first release', () => {
    const names = FIXTURES.map(({ name }) => `${name}.json`).toSorted();
    expect([[], names]).toContainEqual(recorded.toSorted());
  });

  it('play to the same end for ever', () => {
    const ends = FIXTURES.filter(({ name }) => recorded.includes(`${name}.json`)).map(endOf);
    expect(ends.filter(({ now, once }) => now !== once)).toEqual([]);
  });
});
