import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/debate/hash.ts';
import { loadModel } from '../../src/debate/load.ts';
import { debateHash, originOf, scenarioHash } from '../../src/debate/record.ts';
import { replay } from '../../src/debate/replay.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import { crisisIn } from '../../src/keeping/crisis.ts';
import { readGameFile } from '../../src/keeping/game-file.ts';
import { crisisFor, readKept } from '../../src/play/shelf.ts';
import { recordedGame } from '../../src/simulation/pure/simulate.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { memoryShelf } from './memory.ts';
import { must } from '../helpers/core.ts';

const frozen = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

/** A crisis as format 1 kept it, with two outcomes that its file could not name; never written anew. */
const old = (): Scenario => JSON.parse(frozen('scenario-1.json')) as Scenario;
const become = crisisIn(old());
if (typeof become === 'string') throw new Error(become);
const model = loadModel(become);

/** A game that was played while the crisis was of format 1. */
const played = recordedGame(model, 11, must(become.lengths[0]).rounds, originOf(become)).record;
const before: GameRecord = {
  ...played,
  scenario: { ...played.scenario, hash: hashOf(old()) },
};
const gameFile = (record: GameRecord, scenario: unknown): string =>
  JSON.stringify({ format: 2, record, scenario, snapshot: null });

describe('a crisis of format 1', () => {
  it('names its outcomes once it is brought up, and every answer that was known', () => {
    expect(become.format).toBe(2);
    expect(become.outcomes).toEqual([
      { id: 'direct', name: 'Direct help', channel: 'direct' },
      { id: 'training', name: 'Training' },
    ]);
    expect(become.actors.map(({ history }) => history)).toEqual([
      { stance: 'solidarity', note: 'Sent a crew.', outcomes: { direct: true } },
      { stance: 'abstention', outcomes: { direct: false } },
      { stance: 'token', outcomes: { direct: true, training: false } },
      undefined,
    ]);
  });

  it('is told of in one phrase when it is none', () => {
    expect(crisisIn({ ...old(), actors: [] })).toMatch(/^actors: /);
    expect(crisisIn(null)).toMatch(/^the file: /);
    expect(crisisIn({ ...old(), actors: [{ history: { direct: 'yes' } }] })).toMatch(/^actors\./);
  });
});

describe('a game that was played on it', () => {
  it('opens from a file, and ends as it did', () => {
    const read = readGameFile(gameFile(before, old()));
    if (!read.ok) throw new Error(read.reason);
    const { record, scenario } = read.file;
    expect(scenario).toEqual(become);
    expect(record).toEqual({
      ...before,
      scenario: { ...before.scenario, hash: scenarioHash(become) },
    });
    expect(debateHash(replay(loadModel(must(scenario)), record).debate)).toBe(
      debateHash(replay(model, played).debate),
    );
  });

  it('is refused on a crisis that is not its own', () => {
    const other = { ...old(), title: 'Another fire' };
    expect(readGameFile(gameFile(before, other))).toEqual({
      ok: false,
      reason: 'the scenario in it is not the one its record was played on',
    });
  });

  it('goes on from the shelf, on its own crisis or on the one that was put by', async () => {
    const save = must(readKept(frozen('save-2.json')));
    const plan = { ...save.plan, scenario: become.id };
    const { database, crises } = memoryShelf();
    const own = await crisisFor(database, { ...save, plan, record: before, scenario: old() });
    expect(own).toEqual({ record: played, scenario: become });
    crises.set(before.scenario.hash, old());
    expect(await crisisFor(database, { ...save, plan, record: before })).toEqual(own);
  });
});
