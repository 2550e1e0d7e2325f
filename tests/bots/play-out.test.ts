import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/bots/answer.ts';
import { playOut } from '../../src/bots/play-out.ts';
import type { Skill } from '../../src/bots/skills.ts';
import { debateHash } from '../../src/debate/record.ts';
import { COMMAND_TYPES } from '../../src/rules/commands.ts';
import type { Command } from '../../src/rules/commands.ts';
import { SOLIDARITY } from '../../src/rules/debate.ts';
import type { Model } from '../../src/rules/model.ts';
import { startDebate } from '../../src/rules/start.ts';
import { modelOf, must, SHIPPED, smallWith } from '../helpers/core.ts';

interface Told {
  readonly commands: Command[];
  readonly hash: string;
  readonly ending: number;
}

const played = (model: Model, seed: number, skill: Skill = 'diplomat'): Told => {
  const commands: Command[] = [];
  const { rounds } = must(model.scenario.lengths[0]);
  const debate = startDebate(model, { seed, rounds, humans: [] });
  playOut(model, debate, () => skill, { command: (command) => commands.push(command) });
  return { commands, hash: debateHash(debate), ending: debate.ending };
};

/** Nobody yet makes a bot say these: what is not in question, or only a person would want. */
const NEVER_BY_BOTS = ['hold-out', 'set-agenda'];

describe('a game by bots alone', () => {
  it.each(['small', ...SHIPPED] as const)('of %s ends, whatever the seed', (id) => {
    const model = modelOf(id);
    for (let seed = 0; seed < 20; seed++) {
      expect(played(model, seed, seed % 2 ? 'novice' : 'diplomat').ending).toBeGreaterThanOrEqual(
        0,
      );
    }
  });

  it.each(['small', ...SHIPPED] as const)('of %s is the same from the same seed', (id) => {
    expect(played(modelOf(id), 11)).toEqual(played(modelOf(id), 11));
  });

  it.each(['small', ...SHIPPED] as const)('of %s is another from another seed', (id) => {
    const hashes = Array.from({ length: 20 }, (_, seed) => played(modelOf(id), seed).hash);
    expect(new Set(hashes).size).toBe(20);
  });

  it('is played in every length the scenario has', () => {
    const model = modelOf('mali-2013');
    for (const { rounds } of model.scenario.lengths) {
      const debate = startDebate(model, { seed: 3, rounds, humans: [] });
      playOut(model, debate, () => 'diplomat');
      expect(debate.round).toBeLessThanOrEqual(rounds);
      expect(debate.ending).toBeGreaterThanOrEqual(0);
    }
  });

  it('uses the whole language of the game', () => {
    const types = Array.from({ length: 20 }, (_, seed) =>
      played(modelOf('mali-2013'), seed),
    ).flatMap(({ commands }) => commands.map(({ type }) => type));
    const unused = COMMAND_TYPES.filter((type) => !types.includes(type));
    expect(unused).toEqual(NEVER_BY_BOTS);
  });
});

/** How many seats of the small scenario end in solidarity over a few games. */
const solidarity = (model: Model): number =>
  Array.from({ length: 40 }, (_, seed) => {
    const debate = startDebate(model, { seed, rounds: 4, humans: [] });
    playOut(model, debate, () => 'diplomat');
    return debate.posture.slice(1).filter((posture) => posture === SOLIDARITY).length;
  }).reduce((sum, count) => sum + count, 0);

describe('the dice of a bot', () => {
  it('are its own: twins do not always do the same', () => {
    const model = smallWith(({ actors }) => {
      const [, alfa, , gama] = actors;
      Object.assign(must(gama), { ...structuredClone(must(alfa)), id: 'GAMA' });
    });
    const plans = Array.from({ length: 60 }, (_, seed) => {
      const debate = startDebate(model, { seed, rounds: 4, humans: [] });
      return [1, 3].map((seat) => JSON.stringify(answerOf(model, debate, seat, 'novice')));
    }).map(([alfa, gama]) => alfa?.includes('true') === gama?.includes('true'));
    expect(plans).toContain(true);
    expect(plans).toContain(false);
  });
});

describe('what bots want', () => {
  it('is more help where the danger is greater', () => {
    const calm = smallWith((scenario) => (scenario.formula.threat.base = 300));
    const grave = smallWith((scenario) => (scenario.formula.threat.base = 800));
    expect(solidarity(grave)).toBeGreaterThan(solidarity(calm) + 20);
  });

  it('is never their own ruin', () => {
    const model = smallWith((scenario) => {
      scenario.formula.standing.base = 220;
      scenario.formula.threat.base = 1000;
      scenario.tuning.costs.toSolidarity = 200;
      scenario.tuning.costs.tokenToSolidarity = 200;
    });
    const falls = Array.from({ length: 40 }, (_, seed) => {
      const debate = startDebate(model, { seed, rounds: 4, humans: [] });
      let count = 0;
      playOut(model, debate, () => 'diplomat', {
        fact: (fact) => (count += fact.type === 'government-fell' ? 1 : 0),
      });
      return count;
    });
    expect(falls.filter((count) => count > 0).length).toBeLessThan(3);
  });

  it('leaves novices more to chance', () => {
    const model = modelOf('mali-2013');
    const spread = (skill: Skill): number =>
      new Set(
        Array.from({ length: 30 }, (_, seed) =>
          played(model, seed, skill)
            .commands.filter(({ type }) => type === 'pledge')
            .map((command) => JSON.stringify(command)),
        ).flat(),
      ).size;
    expect(spread('novice')).toBeGreaterThan(spread('diplomat'));
  });
});
