import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/bots/answer.ts';
import { botAnswer } from '../../src/bots/players.ts';
import { playOutAs } from '../../src/bots/play-out.ts';
import type { Chooser } from '../../src/bots/play-out.ts';
import { aimOf } from '../../src/bots/points.ts';
import { strategistAnswer, trialsFor } from '../../src/bots/strategist.ts';
import type { Command } from '../../src/rules/commands.ts';
import { copyDebate } from '../../src/rules/debate.ts';
import type { Debate } from '../../src/rules/debate.ts';
import type { Model } from '../../src/rules/model.ts';
import { awaited } from '../../src/rules/questions.ts';
import { startDebate } from '../../src/rules/start.ts';
import { modelOf, must } from '../helpers/core.ts';

const model = modelOf('tutorial-3-rounds');
const ROUNDS = must(model.scenario.lengths[0]).rounds;
const SEATS = model.seats.filter((seat) => seat !== model.framework);

const diplomat: Chooser = (now, debate, seat, table) =>
  answerOf(now, debate, seat, 'diplomat', table);
const strategist =
  (futures: number): Chooser =>
  (now, debate, seat, table) =>
    strategistAnswer(now, debate, seat, futures, table);

/** One game in which `own` plays one seat and diplomats all others. */
const played = (seed: number, seat: number, own: Chooser, hear?: (command: Command) => void) => {
  const humans = [must(model.scenario.actors[seat]).id];
  const debate = startDebate(model, { seed, rounds: ROUNDS, humans });
  const choose: Chooser = (now, at, asked, table) => {
    const answer = (asked === seat ? own : diplomat)(now, at, asked, table);
    if (asked === seat && hear) answer.forEach(hear);
    return answer;
  };
  return playOutAs(model, debate, choose);
};

/** What a seat is after, summed over the same few games in each of the seats. */
const reached = (own: Chooser): number => {
  let sum = 0;
  for (const seat of SEATS) {
    for (let seed = 100; seed < 103; seed++) sum += aimOf(model, played(seed, seat, own), seat);
  }
  return sum;
};

/** All that a strategist says in one game. */
const said = (): string[] => {
  const commands: string[] = [];
  played(7, must(SEATS[1]), strategist(3), (command) => commands.push(JSON.stringify(command)));
  return commands;
};

describe('a strategist', () => {
  it('does better for its seat than a diplomat, in the same seats and games', () => {
    expect(reached(strategist(3))).toBeGreaterThan(reached(diplomat) * 1.1);
  });

  it('says the same each time it is asked', () => {
    expect(said()).toEqual(said());
  });

  it('leaves the debate it looks at as it was', () => {
    const debate = startDebate(model, { seed: 5, rounds: ROUNDS, humans: [] });
    const before = JSON.stringify(debate);
    strategistAnswer(model, debate, must(SEATS[0]), 2);
    expect(JSON.stringify(debate)).toBe(before);
  });

  it('owes nothing to the dice of the game: another seed, the same answer', () => {
    const seen: string[] = [];
    const both: Chooser = (now, debate, seat) => {
      const other = copyDebate(debate);
      other.seed = (debate.seed + 12_345) >>> 0;
      const answer = strategistAnswer(now, debate, seat, 2);
      seen.push(JSON.stringify(answer));
      expect(strategistAnswer(now, other, seat, 2)).toEqual(answer);
      return answer;
    };
    played(3, must(SEATS[2]), both);
    expect(seen.length).toBeGreaterThan(ROUNDS);
  });

  it('looks into as many futures as it is told to', () => {
    const debate = startDebate(model, { seed: 9, rounds: ROUNDS, humans: [] });
    const asked = (futures: number): readonly Command[] =>
      botAnswer(model, debate, must(SEATS[0]), 'strategist', undefined, futures);
    expect(asked(1)).toEqual(strategistAnswer(model, debate, must(SEATS[0]), 1));
    expect(asked(8)).toEqual(strategistAnswer(model, debate, must(SEATS[0]), 8));
  });
});

describe('the time a strategist takes', () => {
  it('is the same for every answer: the fewer rounds are left, the more futures', () => {
    for (const rounds of [4, 8]) {
      for (let round = 0; round <= rounds; round++) {
        const left = 1 + rounds - Math.max(1, round);
        const trials = trialsFor({ round, rounds }, 12);
        expect(trials * left).toBeLessThanOrEqual(84);
        expect((trials + 1) * left).toBeGreaterThan(84);
      }
    }
  });
});

describe('the framework nation led by a strategist', () => {
  const flagship: Model = modelOf('mali-2013');

  it('tries each of its moves', () => {
    const debate: Debate = startDebate(flagship, { seed: 2, rounds: 4, humans: [] });
    const framework: string[] = [];
    playOutAs(flagship, debate, (now, at, seat, table) => {
      const leads = seat === flagship.framework;
      const answer = leads
        ? strategistAnswer(now, at, seat, 1, table)
        : diplomat(now, at, seat, table);
      if (leads) framework.push(...answer.map(({ type }) => type));
      return answer;
    });
    expect(framework.filter((type) => type === 'frame')).toHaveLength(debate.round);
    expect(awaited(flagship, debate)).toEqual([]);
  });
});
