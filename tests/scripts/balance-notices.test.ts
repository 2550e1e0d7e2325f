import { describe, expect, it } from 'vitest';
import { endings, gauges } from '../../scripts/balance/sections/bots-alone.ts';
import { cards } from '../../scripts/balance/sections/cards.ts';
import { length } from '../../scripts/balance/sections/length.ts';
import { movement } from '../../scripts/balance/sections/movement.ts';
import { ruin } from '../../scripts/balance/sections/ruin.ts';
import { skill } from '../../scripts/balance/sections/skill.ts';
import { small } from '../../scripts/balance/sections/small-states.ts';
import type { Row } from '../../scripts/balance/section.ts';
import { figuresOf, named, onlyCard, rowsOf } from '../helpers/core-balance.ts';
import { cardIn, modelOf, must, smallWith } from '../helpers/core.ts';

const sound = modelOf('small');

describe('a card removed', () => {
  const strong = smallWith((scenario) => {
    must(scenario.cards.find(({ id }) => id === 'help')).sways = [
      { who: ['all'], add: 140, on: 'persuasion' },
    ];
  });
  const help = cardIn(strong, 'help');

  it('is used and moves capitals while it is there', () => {
    const rows = named(rowsOf(cards, strong, onlyCard(help)), 'help');
    expect(rows.map(({ target, reached }) => [target, reached])).toEqual([
      ['≥ 5 %', true],
      ['moves something', true],
    ]);
    const [steps, low] = figuresOf(must(rows[1]));
    expect(must(steps)).toBeGreaterThan(0);
    expect(must(low)).toBeGreaterThan(0);
  });

  it('moves nobody once its effect is gone', () => {
    const hollow = smallWith((scenario) => {
      const card = must(scenario.cards[help]);
      Object.assign(card, { sways: [], value: 0 });
    });
    const [played, moves] = named(rowsOf(cards, hollow, onlyCard(help)), 'help');
    expect(must(moves)).toMatchObject({ target: 'moves something', reached: false });
    expect(figuresOf(must(moves))).toEqual([0, 0, 0]);
    expect(must(played).reached).toBe(true);
  });

  it('is used by nobody once no deck has it', () => {
    const without = smallWith((scenario) => {
      must(scenario.cards[help]).eras = [];
    });
    const [played, moves] = named(rowsOf(cards, without, onlyCard(help)), 'help');
    expect(must(played).reached).toBe(false);
    expect(figuresOf(must(played))[0]).toBe(0);
    expect(must(moves).reached).toBe(false);
  });
});

describe('a bot weakened', () => {
  it('loses its lead over the bot below it', () => {
    const weak = smallWith(({ tuning }) => {
      tuning.choice.temperature = tuning.choice.noviceTemperature;
    });
    const step = 'diplomat above novice';
    const [lead] = named(rowsOf(skill, sound), step);
    const [none] = named(rowsOf(skill, weak), step);
    expect(must(figuresOf(must(lead))[1])).toBeGreaterThan(0);
    expect(figuresOf(must(none))).toEqual([0, 0, 0]);
    expect(must(none).reached).toBe(false);
  });

  it('that always abstains leaves nothing to move and one ending', () => {
    const idle = smallWith(({ tuning }) => {
      tuning.choice.token = -100_000;
      tuning.choice.solidarity = -100_000;
    });
    const still = rowsOf(movement, idle).filter(({ target }) => target !== undefined);
    expect(still.map(({ told }) => figuresOf({ name: '', told })[0])).toEqual([0, 0, 0]);
    expect(still.some(({ reached }) => reached)).toBe(false);
    const [usual] = named(rowsOf(endings, sound), 'together');
    const [never] = named(rowsOf(endings, idle), 'together');
    expect(must(usual).reached).toBe(true);
    expect(must(never)).toMatchObject({ reached: false });
    expect(figuresOf(must(never))[0]).toBe(0);
  });
});

const pairs = ({ name }: Row): boolean => name.includes('phone');

describe('a gauge frozen', () => {
  it('says nothing of its own any more', () => {
    const frozen = smallWith((scenario) => {
      scenario.theatre = scenario.theatre.filter(({ gauge }) => gauge !== 'phone');
    });
    const usual = rowsOf(gauges, sound).filter(pairs);
    expect(usual.every(({ reached }) => reached)).toBe(true);
    const missed = rowsOf(gauges, frozen).filter(pairs);
    expect(missed).toHaveLength(usual.length);
    expect(missed.some(({ reached }) => reached)).toBe(false);
  });

  it('and one that only repeats another are found out', () => {
    const twin = smallWith((scenario) => {
      const fire = scenario.theatre.filter(({ gauge }) => gauge === 'fire');
      scenario.theatre = [
        ...fire,
        ...fire.map((term) => ({ ...term, id: `${term.id}-too`, gauge: 'phone' })),
      ];
    });
    const [row] = named(rowsOf(gauges, twin), 'fire and phone');
    expect(must(row).reached).toBe(false);
  });
});

const fallen = (rows: readonly Row[]): number => rows.filter(({ reached }) => reached).length;
const most = (rows: readonly Row[]): number => must(figuresOf(must(rows.at(-1)))[0]);

describe('what only some games show', () => {
  it('a treasury too deep to be thrown away', () => {
    const safe = smallWith(({ tuning }) => {
      for (const cost of ['toSolidarity', 'tokenToSolidarity', 'toToken', 'stepBack'] as const) {
        tuning.costs[cost] = 0;
      }
      tuning.costs.upkeep = 0;
      tuning.costs.preaching = 0;
    });
    expect(fallen(rowsOf(ruin, safe))).toBeLessThan(fallen(rowsOf(ruin, sound)));
  });

  it('an asset that brings nothing anyway', () => {
    const bare = smallWith((scenario) => {
      for (const need of scenario.needs) need.amount = 1_000_000;
      for (const actor of scenario.actors) for (const asset of actor.assets) asset.amount = 0;
    });
    expect(must(rowsOf(small, bare).at(-1)).reached).toBe(false);
    expect(most(rowsOf(small, bare))).toBeLessThanOrEqual(most(rowsOf(small, sound)));
  });

  it('cards that talk too long', () => {
    const wordy = smallWith((scenario) => {
      for (const card of scenario.cards) card.text = 'word '.repeat(600);
    });
    const game = 'a game of 4 rounds';
    expect(must(named(rowsOf(length, sound), game)[0]).reached).toBe(true);
    expect(must(named(rowsOf(length, wordy), game)[0]).reached).toBe(false);
  });
});
