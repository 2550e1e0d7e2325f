import { describe, expect, it } from 'vitest';
import { debateHash } from '../../src/debate/record.ts';
import { advance } from '../../src/debate/step.ts';
import { COMMAND_TYPES, REFUSAL_CODES } from '../../src/rules/commands.ts';
import type { Command } from '../../src/rules/commands.ts';
import type { Debate } from '../../src/rules/debate.ts';
import type { Model } from '../../src/rules/model.ts';
import { DECLINE_REASONS, GOODS, STANCES, WAYS } from '../../src/scenario/lists.ts';
import { awaited } from '../../src/rules/questions.ts';
import { startDebate } from '../../src/rules/start.ts';
import { modelOf, must } from '../helpers/core.ts';
import { oneOf, randomAnswer, rollFrom } from '../helpers/core-random.ts';
import type { Roll } from '../helpers/core-random.ts';

const NONSENSE = ['', 'nobody', '__proto__', 'constructor', 'DE ', '0', 'ALFA'.repeat(50)];

const someId = (roll: Roll, list: readonly { readonly id: string }[]): string =>
  roll(0, 5) === 0 ? oneOf(roll, NONSENSE) : oneOf(roll, list).id;

const someGood = (model: Model, roll: Roll): string => {
  const { actors, corridor, dossiers } = model.scenario;
  const { assets } = oneOf(roll, actors);
  const items = [
    ...assets,
    ...dossiers,
    ...(corridor?.posts ?? []),
    { id: 'common' },
    { id: 'at-all' },
  ];
  return `${oneOf(roll, GOODS)}.${someId(roll, items)}`;
};

/** A command of the right shape and any content: mostly nonsense, now and then legal. */
const anyCommand = (model: Model, roll: Roll): Command => {
  const { actors, cards, framework } = model.scenario;
  const { dossiers: named } = model.scenario;
  const dossiers = named.length > 0 ? named : [{ id: 'nothing' }];
  const seat = someId(roll, actors);
  const assets = oneOf(roll, actors).assets;
  const type = oneOf(roll, COMMAND_TYPES);
  switch (type) {
    case 'prepare':
      return { type, seat, plan: roll(0, 1) === 1 };
    case 'speak':
      return { type, seat, card: someId(roll, cards) };
    case 'rebut':
      return { type, seat, card: someId(roll, cards), speech: roll(-2, 12) };
    case 'influence': {
      const way = oneOf(roll, WAYS);
      return { type, seat, card: someId(roll, cards), target: someId(roll, actors), way };
    }
    case 'stay-silent':
    case 'seek-mandate':
      return { type, seat };
    case 'pledge':
      return { type, seat, assets: assets.map(() => someId(roll, assets)).slice(roll(0, 4)) };
    case 'frame':
      return { type, seat, verb: someId(roll, must(framework).verbs) };
    case 'support':
    case 'hold-out':
    case 'stand-aside':
    case 'amend':
      return { type, seat, dossier: someId(roll, dossiers) };
    case 'set-agenda':
      return { type, seat, dossiers: dossiers.map(() => someId(roll, dossiers)).slice(roll(0, 2)) };
    case 'offer': {
      const [gives, asks] = [someGood(model, roll), someGood(model, roll)];
      return { type, seat, to: someId(roll, actors), gives, asks };
    }
    case 'accept':
      return { type, seat, offer: roll(-1, 4) };
    case 'decline':
      return { type, seat, offer: roll(-1, 4), reason: oneOf(roll, DECLINE_REASONS) };
    case 'counter': {
      const [gives, asks] = [someGood(model, roll), someGood(model, roll)];
      return { type, seat, offer: roll(-1, 4), gives, asks };
    }
    case 'promise':
      return { type, seat, stance: oneOf(roll, STANCES) };
    case 'leave-corridor':
      return { type, seat };
    case 'proceed':
      return { type };
  }
};

/** So that the debate moves on, and every phase hears nonsense. */
const legalCommand = (model: Model, debate: Debate, roll: Roll): Command => {
  const waiting = awaited(model, debate);
  return waiting.length === 0
    ? { type: 'proceed' }
    : randomAnswer(model, debate, oneOf(roll, waiting), roll);
};

interface Tally {
  refused: number;
  taken: number;
  readonly codes: Set<string>;
}

const send = (model: Model, debate: Debate, command: Command, tally: Tally): void => {
  const before = debateHash(debate);
  const told: unknown[] = [];
  const tell = (...what: readonly unknown[]): number => told.push(what);
  const refusal = advance(model, debate, command, tell, tell);
  if (!refusal) {
    tally.taken += 1;
    return;
  }
  tally.refused += 1;
  tally.codes.add(refusal.refused);
  expect(REFUSAL_CODES).toContain(refusal.refused);
  expect(debateHash(debate)).toBe(before);
  expect(told).toEqual([]);
};

describe('any command, at any time', () => {
  it.each([
    ['small', 4000],
    ['tutorial-3-rounds', 4000],
    ['mali-2013', 2500],
  ] as const)('%s: is taken, or refused with a code having changed nothing', (id, commands) => {
    const model = modelOf(id);
    const roll = rollFrom(20_130_111);
    const tally: Tally = { refused: 0, taken: 0, codes: new Set() };
    const { rounds } = must(model.scenario.lengths[0]);
    let debate = startDebate(model, { seed: 1, rounds, humans: [] });
    for (let index = 0; index < commands; index++) {
      send(model, debate, anyCommand(model, roll), tally);
      if (roll(0, 1) === 0) send(model, debate, legalCommand(model, debate, roll), tally);
      if (debate.phase === 'verdict') {
        debate = startDebate(model, { seed: index, rounds, humans: [] });
      }
    }
    expect(tally.refused).toBeGreaterThan(1000);
    expect(tally.taken).toBeGreaterThan(commands / 4);
    expect(tally.codes.size).toBeGreaterThan(12);
  });
});
