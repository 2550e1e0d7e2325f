import { describe, expect, it } from 'vitest';
import { caretakerAnswer } from '../../src/bots/caretaker.ts';
import { playOutAs } from '../../src/bots/play-out.ts';
import { botAnswer } from '../../src/bots/players.ts';
import type { Command } from '../../src/rules/commands.ts';
import { SOLIDARITY, TOKEN } from '../../src/rules/debate.ts';
import { startDebate } from '../../src/rules/start.ts';
import { modelOf, must, seatIn } from '../helpers/core.ts';

const model = modelOf('mali-2013');

/** All that caretakers say in some games in which they sit in a third of the chairs from round `from` on. */
const said = (from: number): Command[] => {
  const commands: Command[] = [];
  for (let seed = 0; seed < 6; seed++) {
    const away = (seat: number): boolean => (seat + seed) % 3 === 0;
    const debate = startDebate(model, { seed, rounds: 8, humans: [] });
    playOutAs(model, debate, (_, now, seat, table) => {
      const absent = away(seat) && now.round >= from;
      const answer = botAnswer(model, now, seat, absent ? 'caretaker' : 'diplomat', table);
      if (absent) commands.push(...answer);
      return answer;
    });
  }
  return commands;
};

const typesOf = (commands: readonly Command[]): Set<string> =>
  new Set(commands.map(({ type }) => type));

describe('a caretaker', () => {
  it('signs nothing, says nothing, declares nothing and asks for nothing', () => {
    expect(typesOf(said(0))).toEqual(
      new Set(['prepare', 'pledge', 'stay-silent', 'leave-corridor', 'decline', 'frame']),
    );
  });

  it('sends nothing that its government has not sent', () => {
    const pledges = said(0).filter((command) => command.type === 'pledge');
    expect(pledges.length).toBeGreaterThan(100);
    expect(pledges.filter(({ assets }) => assets.length > 0)).toEqual([]);
  });

  it('plans nothing and says “not now” to every offer', () => {
    const commands = said(0);
    const declined = commands.filter((command) => command.type === 'decline');
    expect(declined.length).toBeGreaterThan(0);
    expect(new Set(declined.map(({ reason }) => reason))).toEqual(new Set(['not-now']));
    expect(commands.filter((one) => one.type === 'prepare' && one.plan)).toEqual([]);
  });

  it('has the framework nation hold', () => {
    const moves = said(0).filter((command) => command.type === 'frame');
    expect(new Set(moves.map(({ verb }) => verb))).toEqual(new Set(['hold']));
  });

  it('leaves the pledge of a government as it stands, and what its deals ask for', () => {
    const debate = startDebate(model, { seed: 1, rounds: 8, humans: [] });
    const seat = seatIn(model, 'DE');
    Object.assign(debate, { phase: 'pledge', round: 3 });
    const ids = must(model.assets[seat]).ids;
    debate.pledged[seat] = 1;
    debate.posture[seat] = TOKEN;
    debate.bound[seat] = 2;
    const pledge = { type: 'pledge', seat: 'DE', assets: ids.slice(0, 2) };
    expect(caretakerAnswer(model, debate, seat)).toEqual([pledge]);
  });

  it('keeps a public promise that has fallen due', () => {
    const debate = startDebate(model, { seed: 1, rounds: 8, humans: [] });
    const seat = seatIn(model, 'DE');
    Object.assign(debate, { phase: 'pledge', round: 3 });
    debate.promised[seat] = SOLIDARITY;
    const sent = (): readonly string[] =>
      caretakerAnswer(model, debate, seat).flatMap((one) =>
        one.type === 'pledge' ? one.assets : [],
      );
    debate.due[seat] = 4;
    expect(sent()).toEqual([]);
    debate.due[seat] = 3;
    expect(sent().length).toBeGreaterThan(0);
    debate.broken[seat] = 1;
    expect(sent()).toEqual([]);
  });
});
