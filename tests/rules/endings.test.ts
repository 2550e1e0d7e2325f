import { describe, expect, it } from 'vitest';
import { SOLIDARITY, TOKEN } from '../../src/rules/debate.ts';
import { FALLEN } from '../../src/rules/stages.ts';
import { epilogueOf, headlineOf, interestsMet, scoreOf } from '../../src/rules/verdict.ts';
import { indexIn, modelOf, must } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { Council } from '../helpers/core-council.ts';

const small = modelOf('small');

const endingOf = (council: Council): string | undefined =>
  small.scenario.endings[council.debate.ending]?.id;
const settled = (round: number, change: (council: Council) => void): Council => {
  const council = given(small, { humans: ['ALFA'] }).to('tour', round);
  change(council);
  return council.to('consequences');
};

describe('endings', () => {
  it('come in the order of the file: the first that holds', () => {
    const both = settled(4, ({ debate }) => {
      debate.gauges[0] = 950;
      debate.posture.fill(SOLIDARITY);
      debate.flags = 0b10;
    });
    expect(endingOf(both)).toBe('phoned');
    expect(endingOf(settled(4, ({ debate }) => debate.posture.fill(SOLIDARITY)))).toBe('together');
    expect(endingOf(settled(4, () => undefined))).toBe('folded');
  });

  it('come early only where the scenario says so', () => {
    const burnt = settled(1, ({ debate }) => (debate.gauges[0] = 950));
    expect(endingOf(burnt)).toBe('burnt');
    const together = settled(1, ({ debate }) => debate.posture.fill(SOLIDARITY));
    expect(together.debate.ending).toBe(-1);
  });

  it('close the debate, whether early or after the last round', () => {
    const burnt = settled(1, ({ debate }) => (debate.gauges[0] = 950));
    burnt.when({ type: 'proceed' });
    expect(burnt.debate.phase).toBe('verdict');
    expect(burnt.refusal({ type: 'proceed' })).toEqual({
      refused: 'wrong-phase',
      about: 'verdict',
    });
    expect(settled(4, () => undefined).when({ type: 'proceed' }).debate.phase).toBe('verdict');
    expect(settled(3, () => undefined).when({ type: 'proceed' }).debate.phase).toBe('dispatch');
  });
});

const fallen = (humans: readonly string[]): Council =>
  given(small, { humans })
    .to('tour', 1)
    .with((debate) => (debate.standing[1] = 0))
    .to('consequences');

describe('a government that falls', () => {
  it('falls when its standing reaches zero, and is not saved by the drift back', () => {
    const council = fallen([]);
    expect(council.happened('government-fell')).toEqual([{ type: 'government-fell', seat: 1 }]);
    expect(council.debate.stage[1]).toBe(FALLEN);
    expect(council.of('standing', 'ALFA')).toBe(0);
  });

  it('falls in the very round whose price it cannot pay', () => {
    const council = given(small)
      .to('tour', 1)
      .with((debate) => (debate.standing[1] = 10))
      .with((debate) => (debate.posture[1] = SOLIDARITY))
      .to('consequences');
    expect(council.happened('government-fell')).toEqual([{ type: 'government-fell', seat: 1 }]);
  });

  it("ends a person's game, but not a bot's", () => {
    expect(endingOf(fallen(['ALFA']))).toBe('fell');
    expect(fallen([]).debate.ending).toBe(-1);
  });

  it('ends the game only when every person has fallen', () => {
    expect(fallen(['ALFA', 'BETA']).debate.ending).toBe(-1);
  });

  it('keeps its chair without a voice: no floor, no pledge, no vote', () => {
    const council = fallen([]).to('floor', 2);
    expect(council.debate.queue).not.toContain(1);
    council.to('pledge').to('consequences');
    expect(council.happened('pledge-revealed').map(({ seat }) => seat)).not.toContain(1);
    council.with((debate) => (debate.posture[1] = SOLIDARITY)).to('consequences', 3);
    expect(council.gauge('pledged')).toBe(0);
  });
});

const headline = (pledged: number): string => {
  const council = settled(4, ({ debate }) => {
    for (let seat = 1; seat <= pledged; seat++) debate.posture[seat] = TOKEN;
  });
  const ending = must(small.scenario.endings[council.debate.ending]);
  return must(ending.headlines[headlineOf(small, council.debate)]).text;
};

describe('the front page', () => {
  it('carries the first headline that is true of this game', () => {
    expect([0, 1, 2, 3].map(headline)).toEqual([
      'Nobody helped',
      'One helper',
      'Some help',
      'Some help',
    ]);
  });

  it('has one line of the epilogue for each part, or none where nothing holds', () => {
    const { debate } = settled(4, () => undefined);
    debate.gauges[0] = 600;
    expect(epilogueOf(small, debate)).toEqual([0, -1]);
    debate.gauges[0] = 599;
    debate.flags = 0b10;
    expect(epilogueOf(small, debate)).toEqual([1, 0]);
  });
});

const scored = (tier: string): { met: number; cap: number } => {
  const { debate } = settled(4, () => undefined);
  debate.ending = small.scenario.endings.findIndex((ending) => ending.tier === tier);
  const fire = indexIn(small.scenario.interests, 'fire-low');
  const home = indexIn(small.scenario.interests, 'stay-home');
  debate.interests[1] = [fire, home];
  debate.gauges[0] = 100;
  debate.pledged[1] = 0;
  return scoreOf(small, debate, 1);
};

describe('the national score', () => {
  it('counts the interests met, at most what the common tier allows', () => {
    expect(scored('high')).toEqual({ met: 2, cap: 2 });
    expect(scored('middle')).toEqual({ met: 2, cap: 1 });
    expect(scored('low')).toEqual({ met: 2, cap: 0 });
  });

  it('counts nothing while the debate has no ending', () => {
    const { debate } = given(small).to('floor', 1);
    expect(scoreOf(small, debate, 1).cap).toBe(0);
    expect(headlineOf(small, debate)).toBe(-1);
  });

  it('asks about the very seat', () => {
    const { debate } = settled(4, () => undefined);
    const home = indexIn(small.scenario.interests, 'stay-home');
    const quiet = indexIn(small.scenario.interests, 'quiet-home');
    debate.interests[1] = [home, quiet];
    debate.pledged[1] = 0b001;
    debate.standing[1] = must(small.start.standing[1]) - 51;
    expect(interestsMet(small, debate, 1)).toEqual([false, false]);
    debate.pledged[1] = 0b010;
    debate.standing[1] = must(small.start.standing[1]) - 50;
    expect(interestsMet(small, debate, 1)).toEqual([true, true]);
  });
});
