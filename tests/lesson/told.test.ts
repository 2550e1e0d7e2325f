import { describe, expect, it } from 'vitest';
import { tellNo, tellProgress, tellStage } from '../../src/lesson/told.ts';
import { LESSON_REFUSALS } from '../../src/session/protocol.ts';
import type { Lobby } from '../../src/session/protocol.ts';
import { scenarioOf } from '../helpers/core.ts';

const lobby = (change: Partial<Lobby>) =>
  ({
    stage: 'playing',
    phase: null,
    answered: { count: 9, of: 12 },
    ready: { count: 3, of: 24 },
    ...change,
  }) as Lobby;

describe('how far a class is', () => {
  it('counts answers where something is asked, and who is ready where people read', () => {
    expect(tellProgress(lobby({ phase: 'pledge' }))).toBe('9 of 12 delegations have answered');
    expect(tellProgress(lobby({ phase: 'dispatch' }))).toBe('3 of 24 ready');
    expect(tellProgress(lobby({ stage: 'lobby' }))).toBe('3 of 24 ready');
    expect(tellProgress(lobby({ stage: 'debrief', phase: 'verdict' }))).toBe('');
  });

  it('names the phase while the game is on, and the stage before and after it', () => {
    expect(tellStage({ stage: 'playing', phase: 'pledge' })).toBe('Secret pledges');
    expect(tellStage({ stage: 'briefing', phase: 'warnings' })).toBe('The briefing');
    expect(tellStage({ stage: 'debrief', phase: 'verdict' })).toBe('The debrief');
  });
});

describe('why something was not done', () => {
  it('has a sentence for every refusal of a lesson, with or without a scenario', () => {
    for (const refused of LESSON_REFUSALS) {
      expect(tellNo(null, { refused })).toMatch(/\.$/);
    }
  });

  it('tells a refusal of the rules as solo play does', () => {
    const scenario = scenarioOf('mali-2013');
    expect(tellNo(scenario, { refused: 'stale-question' })).toMatch(/\.$/);
    expect(tellNo(null, { refused: 'stale-question' })).toBe('');
  });
});
