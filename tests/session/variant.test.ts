import { describe, expect, it } from 'vitest';
import { loadModel } from '../../src/debate/load.ts';
import { debateHash, recordHash, scenarioHash } from '../../src/debate/record.ts';
import { replay } from '../../src/debate/replay.ts';
import { parseRecord } from '../../src/debate/record-schema.ts';
import { openLocal, resumeLocal } from '../../src/session/local.ts';
import type { LocalSession } from '../../src/session/local.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import { playOn } from '../helpers/core-player.ts';
import { rollFrom } from '../helpers/core-random.ts';

const scenario = scenarioOf('mali-2013');
const SETUP = { scenario, seed: 21, rounds: 4, seat: 'NL', skill: 'diplomat' } as const;

const played = (moves: number): LocalSession => {
  const session = openLocal({ ...SETUP, conclusions: 'qualified' });
  playOn(session, rollFrom(5), moves);
  return session;
};

describe('a game by qualified majority', () => {
  it('says so in its record, and names the scenario as its file has it', () => {
    const record = played(3).record();
    expect(record.conclusions).toBe('qualified');
    expect(record.scenario.hash).toBe(scenarioHash(scenario));
  });

  it('replays to the same hashes', () => {
    const session = played(Infinity);
    const read = parseRecord(JSON.stringify(session.record()));
    if (!read.ok) throw new Error(read.reason);
    const { debate, refusal } = replay(loadModel(scenario, 'qualified'), read.record);
    expect(refusal).toBeNull();
    expect(recordHash(read.record)).toBe(session.hash());
    const again = replay(loadModel(scenario, read.record.conclusions), read.record);
    expect(debateHash(again.debate)).toBe(debateHash(debate));
    expect(must(session.view().shared.verdict).ending).toBe(
      must(scenario.endings[debate.ending]).id,
    );
  });

  it('goes on from a save where it left off', () => {
    const session = played(9);
    const saved = JSON.parse(JSON.stringify(session.record())) as ReturnType<
      LocalSession['record']
    >;
    const resumed = resumeLocal(scenario, saved);
    if ('problem' in resumed) throw new Error(resumed.problem);
    expect(resumed.view()).toEqual(session.view());
    expect(resumed.hash()).toBe(session.hash());
    playOn(session, rollFrom(8));
    playOn(resumed, rollFrom(8));
    expect(resumed.hash()).toBe(session.hash());
  });

  it('tells the table how far the count is', () => {
    const session = openLocal({ ...SETUP, conclusions: 'qualified' });
    while (session.view().shared.round === 0) playOn(session, rollFrom(1), 1);
    const told = session.view().shared.conclusions.map(({ majority }) => majority);
    expect(told.every((count) => count !== null && count.votes.needed >= 250)).toBe(true);
  });
});

describe('a record of a game by another rule', () => {
  it('is another record than one by the scenario’s own, which names none', () => {
    const own = openLocal(SETUP).record();
    expect(own).not.toHaveProperty('conclusions');
    expect(openLocal({ ...SETUP, conclusions: 'unanimity' }).record()).toEqual(own);
  });

  it('is not taken up where the scenario has no majority to decide by', () => {
    const tutorial = scenarioOf('tutorial-3-rounds');
    const record = openLocal({ ...SETUP, scenario: tutorial, seat: 'OST', rounds: 3 }).record();
    expect(resumeLocal(tutorial, { ...record, conclusions: 'qualified' })).toEqual({
      problem: 'broken',
    });
  });

  it('is refused with a rule nobody knows', () => {
    const record = { ...openLocal(SETUP).record(), conclusions: 'by-lot' };
    expect(parseRecord(JSON.stringify(record))).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^conclusions/) as string,
    });
  });
});
