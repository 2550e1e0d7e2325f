import { describe, expect, it } from 'vitest';
import { weigh } from '../../src/bots/dealing.ts';
import { playOut } from '../../src/bots/play-out.ts';
import type { Skill } from '../../src/bots/skills.ts';
import { DECLARED } from '../../src/rules/debate.ts';
import type { Debate } from '../../src/rules/debate.ts';
import type { Fact } from '../../src/rules/facts.ts';
import { goodNamed } from '../../src/rules/goods.ts';
import { openTable } from '../../src/rules/known.ts';
import { startDebate } from '../../src/rules/start.ts';
import { reach } from '../../src/simulation/pure/reach.ts';
import { mixedSkill, simulate } from '../../src/simulation/pure/simulate.ts';
import { indexIn, modelOf, must, scenarioOf, seatIn, shippedText } from '../helpers/core.ts';

const tutorial = modelOf('tutorial-3-rounds');
const { scenario } = tutorial;
const GAMES = 1000;
const SEEDS = 500;

/** A game by bots alone, with a look at the table whenever a fact has been told. */
const told = (
  seed: number,
  hear: (fact: Fact, debate: Debate) => void,
  skillOf: (seat: number) => Skill = (seat) => mixedSkill(seed, seat),
): Debate => {
  const debate = startDebate(tutorial, { seed, rounds: 3, humans: [] });
  const fact = (one: Fact): void => hear(one, debate);
  return playOut(tutorial, debate, skillOf, { fact });
};

describe('the tutorial', () => {
  it('has a story of its own', () => {
    const mali = scenarioOf('mali-2013');
    const nouns = [
      ...mali.actors.flatMap(({ name, short, people }) => [name, short, people]),
      'Mali',
      'Sahel',
      'Bamako',
      'NATO',
      'Union',
      'Europe',
    ];
    const text = shippedText('tutorial-3-rounds');
    expect(nouns.filter((noun) => new RegExp(`\\b${noun}\\b`).test(text))).toEqual([]);
  });

  it('keeps its texts short', () => {
    const texts = [
      ...scenario.dossiers.flatMap(({ text, adopted }) => [text, adopted.text ?? '']),
      ...must(scenario.corridor).posts.map(({ text }) => text ?? ''),
      ...scenario.dispatches.map(({ text }) => text),
      ...scenario.cards.map(({ text }) => text),
    ];
    const words = texts.map((text) => text.split(' ').length);
    expect(Math.max(...words)).toBeLessThanOrEqual(25);
  });

  it('puts one text on the table, held up by two capitals, and buying together first', () => {
    const first: unknown[] = [];
    const sizes = new Set<number>();
    for (let seed = 0; seed < 20; seed++) {
      told(seed, (fact, debate) => {
        if (fact.type !== 'agenda-set') return;
        sizes.add(fact.agenda.length);
        if (debate.round === 1) first.push([fact.agenda[0], fact.holdOuts.length]);
      });
    }
    const together = indexIn(scenario.dossiers, 'buy-together');
    // None once both have been adopted.
    expect(Math.max(...sizes)).toBe(1);
    expect(first).toEqual(Array.from({ length: 20 }, () => [together, 2]));
  });

  it('opens the corridor with the second round', () => {
    const rounds = new Set<number>();
    told(3, (fact, debate) => {
      if (fact.type === 'corridor-opened') rounds.add(debate.round);
    });
    expect([...rounds]).toEqual([2, 3]);
  });

  it('has an obvious deal: Vesk gives its support for the lead of the repair', () => {
    const [seat, partner] = [seatIn(tutorial, 'VES'), seatIn(tutorial, 'OST')];
    const gets = goodNamed(tutorial, partner, 'post.repair-lead');
    const gives = goodNamed(tutorial, seat, 'support.buy-together');
    const text = indexIn(scenario.dossiers, 'buy-together');
    const nets: number[] = [];
    for (let seed = 0; seed < 100; seed++) {
      const look = (fact: Fact, debate: Debate): void => {
        if (fact.type !== 'corridor-opened' || debate.round !== 2) return;
        const declared = debate.declared[seat * scenario.dossiers.length + text];
        if (!debate.agenda.includes(text) || declared !== DECLARED.holdsOut) return;
        const table = openTable(tutorial, debate);
        nets.push(weigh(tutorial, table, { seat, partner }, { gets, gives }).net);
      };
      told(seed, look, () => 'diplomat');
    }
    expect(nets.length).toBeGreaterThan(50);
    expect(nets.filter((net) => net <= 0)).toEqual([]);
  });
});

describe('the endings of the tutorial', () => {
  it('each come in at least one game of twenty by bots alone, but for the one that takes a person', () => {
    const { endings } = simulate(tutorial, { games: GAMES, seed: 1, rounds: 3 });
    const rare = Object.entries(endings).filter(
      ([id, count]) => id !== 'government-fell' && count < GAMES / 20,
    );
    expect(rare).toEqual([]);
  });

  it('and everything else in it are reached, with a person at the table', () => {
    expect(reach(tutorial, { games: 300, seed: 1 }).never).toEqual([]);
  });

  it.each([
    ['outside-call', 'outside'],
    ['coats-indoors', 'warm-homes'],
  ])('give two warnings before %s', (ending, gaugeId) => {
    const gauge = indexIn(scenario.gauges, gaugeId);
    let lost = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const rounds: number[] = [];
      const end = told(seed, (fact, debate) => {
        if (fact.type === 'warned' && fact.gauge === gauge) rounds.push(debate.round);
      });
      if (scenario.endings[end.ending]?.id !== ending) continue;
      lost += 1;
      expect(rounds.filter((round) => round < end.round).length).toBeGreaterThanOrEqual(2);
    }
    expect(lost).toBeGreaterThan(SEEDS / 50);
  });
});
