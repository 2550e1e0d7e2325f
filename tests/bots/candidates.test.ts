import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../../src/bots/candidates.ts';
import type { Candidate } from '../../src/bots/candidates.ts';
import { advance } from '../../src/debate/step.ts';
import type { Command } from '../../src/rules/commands.ts';
import { SOLIDARITY, TOKEN, copyDebate } from '../../src/rules/debate.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { openTable } from '../../src/rules/known.ts';
import type { Phase } from '../../src/rules/phases.ts';
import { must, seatIn } from '../helpers/core.ts';
import { corridor, offer } from '../helpers/core-corridor.ts';
import { given } from '../helpers/core-council.ts';
import { tuned } from '../helpers/core-tuned.ts';

const model = tuned();
const [LEAD, ALFA, BETA] = ['LEAD', 'ALFA', 'BETA'].map((id) => seatIn(model, id)) as [
  number,
  number,
  number,
];
const PLANES = 0b010;

const candidates = (debate: Debate, seat = ALFA): Candidate[] =>
  candidatesFor({ model, debate, seat, table: openTable(model, debate) });
const types = (debate: Debate): Command['type'][] =>
  candidates(debate).map(({ commands }) => must(commands[0]).type);

const at = (phase: Phase) =>
  given(model)
    .to(phase, phase === 'warnings' || phase === 'call' ? 0 : 2)
    .with((debate) => {
      if (phase === 'floor') Object.assign(debate, { queue: [ALFA], turn: 0 });
    });

/** Everybody is ready for more than it does. */
const eager = (debate: Debate): void => {
  debate.threat.fill(1000);
  debate.resolve.fill(900);
};

describe('what a strategist thinks of', () => {
  it.each(['warnings', 'call', 'floor', 'pledge'] as const)(
    'is legal and not the same twice in the phase %s',
    (phase) => {
      const { debate } = at(phase);
      const list = candidates(debate);
      expect(list.length).toBeGreaterThan(0);
      expect(new Set(list.map((one) => JSON.stringify(one))).size).toBe(list.length);
      for (const { commands } of list) {
        const world = copyDebate(debate);
        expect(commands.map((command) => advance(model, world, command))).toEqual(
          commands.map(() => null),
        );
      }
    },
  );

  it('begins with the pledge that stands, and has every stance after it', () => {
    const { debate } = at('pledge').with((state) => {
      state.posture[ALFA] = TOKEN;
      state.pledged[ALFA] = PLANES;
    });
    const masks = candidates(debate).map(({ course }) => course.mask);
    expect(masks[0]).toBe(PLANES);
    expect(masks).toContain(0);
    expect(masks).toContain(must(model.assets[ALFA]).packages[SOLIDARITY]);
  });

  it('includes an offer that would bring another capital in, and leaving without one', () => {
    const { debate } = corridor(model).with(eager);
    expect(types(debate)[0]).toBe('offer');
    expect(types(debate)).toContain('leave-corridor');
  });

  it('includes yes and no where an offer lies before it', () => {
    const { debate } = corridor(model).when(offer('BETA', 'ALFA', 'asset.bet-nurses'));
    expect(types(debate)).toEqual(expect.arrayContaining(['accept', 'decline']));
  });

  it('is each move that is open to the framework nation', () => {
    const { debate } = at('pledge');
    const verbs = candidates(debate, LEAD).flatMap(({ commands }) =>
      commands.flatMap((command) => (command.type === 'frame' ? [command.verb] : [])),
    );
    expect(new Set(verbs)).toEqual(new Set(['hold', 'push', 'ask']));
  });

  it('is nothing where nobody is asked', () => {
    expect(candidates(given(model).to('dispatch', 1).debate)).toEqual([]);
    expect(candidates(at('pledge').debate, BETA).length).toBeGreaterThan(1);
  });
});
