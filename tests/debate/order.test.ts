import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debateHash, humansOf } from '../../src/debate/record.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import { advance } from '../../src/debate/step.ts';
import type { Command } from '../../src/rules/commands.ts';
import type { Debate } from '../../src/rules/debate.ts';
import type { Model } from '../../src/rules/model.ts';
import { startDebate } from '../../src/rules/start.ts';
import { games } from '../helpers/core-arbitraries.ts';
import { modelOf, must } from '../helpers/core.ts';
import { playRandom, rollFrom } from '../helpers/core-random.ts';
import type { Roll } from '../helpers/core-random.ts';

const SEALED = ['prepare', 'pledge', 'frame'];

/** A new order in which every seat's own commands keep theirs. */
const shuffled = (commands: readonly Command[], roll: Roll): Command[] => {
  const bySeat = new Map<string, Command[]>();
  for (const command of commands) {
    if (command.type === 'proceed') throw new Error('nobody answers with this');
    bySeat.set(command.seat, [...(bySeat.get(command.seat) ?? []), command]);
  }
  const queues = [...bySeat.values()];
  const order: Command[] = [];
  while (queues.length > 0) {
    const at = roll(0, queues.length - 1);
    order.push(must(must(queues[at]).shift()));
    if (must(queues[at]).length === 0) queues.splice(at, 1);
  }
  return order;
};

/** Commands that answer one secret question together, and the others one by one. */
const questions = (model: Model, record: GameRecord): Command[][] => {
  const debate = startDebate(model, { ...record, humans: humansOf(record) });
  const groups: { key: string; commands: Command[] }[] = [];
  for (const command of record.commands) {
    const secret = SEALED.includes(command.type) || debate.phase === 'pledge';
    const key = secret ? `${debate.round}.${debate.phase}` : `alone.${groups.length}`;
    if (groups.at(-1)?.key !== key) groups.push({ key, commands: [] });
    must(groups.at(-1)).commands.push(command);
    advance(model, debate, command);
  }
  return groups.map(({ commands }) => commands);
};

const played = (model: Model, record: GameRecord, commands: readonly Command[]): Debate => {
  const debate = startDebate(model, { ...record, humans: humansOf(record) });
  for (const command of commands) {
    const refusal = advance(model, debate, command);
    if (refusal) throw new Error(`${JSON.stringify(command)}: ${refusal.refused}`);
  }
  return debate;
};

describe('the order in which sealed answers arrive', () => {
  it.each([
    ['small', 40],
    ['mali-2013', 15],
  ] as const)('does not matter in %s', (id, numRuns) => {
    const model = modelOf(id);
    assert(
      property(games(model), integer({ min: 1 }), (game, seed) => {
        const { debate, record } = playRandom(model, game);
        const roll = rollFrom(seed);
        const commands = questions(model, record).flatMap((group) =>
          group.length > 1 ? shuffled(group, roll) : group,
        );
        expect(debateHash(played(model, record, commands))).toBe(debateHash(debate));
      }),
      { numRuns },
    );
  });

  it('is really changed by this test', () => {
    const model = modelOf('mali-2013');
    const { record } = playRandom(model, { seed: 1, rounds: 4, moves: 1, players: 3 });
    const group = must(questions(model, record)[0]);
    expect(group).toHaveLength(26);
    expect(shuffled(group, rollFrom(2))).not.toEqual(group);
  });
});
