import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/bots/answer.ts';
import { awaited } from '../../src/rules/questions.ts';
import { elsewhere } from '../helpers/core-elsewhere.ts';
import { modelOf } from '../helpers/core.ts';
import { oneOf, playRandom, rollFrom } from '../helpers/core-random.ts';

const GAMES = 150;

describe('what a seat cannot know, over many games of Mali 2013', () => {
  it('never changes what its bot answers', () => {
    const model = modelOf('mali-2013');
    const roll = rollFrom(11);
    let asked = 0;
    let different = 0;
    for (let seed = 0; seed < GAMES; seed++) {
      const setup = { seed, rounds: 8, moves: seed + 1, players: 3 };
      playRandom(model, setup, {
        before: (debate) => {
          const waiting = awaited(model, debate);
          if (waiting.length === 0) return;
          const seat = oneOf(roll, waiting);
          const there = elsewhere(model, debate, seat, roll);
          const [here, away] = [debate, there].map((world) =>
            JSON.stringify(answerOf(model, world, seat, 'diplomat')),
          );
          asked += 1;
          if (here !== away) different += 1;
        },
      });
    }
    expect(asked).toBeGreaterThan(GAMES * 100);
    expect(different).toBe(0);
  });
});
