import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awaited, isAwaiting, questionOf } from '../../src/rules/questions.ts';
import { FALLEN } from '../../src/rules/stages.ts';
import { games } from '../helpers/core-arbitraries.ts';
import { given } from '../helpers/core-council.ts';
import { modelOf } from '../helpers/core.ts';
import { playRandom } from '../helpers/core-random.ts';

const small = modelOf('small');

describe('the question now open', () => {
  it('has a name of its own in every phase of every round, and for every turn on the floor', () => {
    const council = given(small);
    const names = [questionOf(council.debate)];
    for (let round = 1; round <= 4; round++) {
      for (const phase of ['dispatch', 'floor', 'pledge', 'tour', 'consequences'] as const) {
        names.push(questionOf(council.to(phase, round).debate));
      }
    }
    expect(new Set(names).size).toBe(names.length);
    const floor = given(small).to('floor', 1).call('ALFA', 'BETA');
    const first = questionOf(floor.debate);
    floor.when({ type: 'stay-silent', seat: 'ALFA' });
    expect(questionOf(floor.debate)).not.toBe(first);
  });

  it('is put to everyone but the framework nation, to the speaker, or to all', () => {
    const council = given(small);
    expect(awaited(small, council.debate)).toEqual([1, 2, 3]);
    expect(awaited(small, council.to('call').debate)).toEqual([1, 2, 3]);
    expect(awaited(small, council.to('dispatch', 1).debate)).toEqual([]);
    expect(awaited(small, council.to('floor').call('GAMA').debate)).toEqual([3]);
    expect(awaited(small, council.to('pledge').debate)).toEqual([0, 1, 2, 3]);
    council.with((debate) => (debate.stage[2] = FALLEN));
    expect(awaited(small, council.debate)).toEqual([0, 1, 3]);
    expect(awaited(small, council.to('tour').debate)).toEqual([]);
  });

  it('is open exactly as long as someone is awaited', () => {
    assert(
      property(games(small), (game) => {
        playRandom(small, game, {
          before: (debate) => {
            if (!/warnings|call|floor|pledge/.test(debate.phase)) return;
            expect(isAwaiting(small, debate)).toBe(awaited(small, debate).length > 0);
          },
        });
      }),
      { numRuns: 20 },
    );
  });
});
