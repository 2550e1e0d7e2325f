import { describe, expect, it } from 'vitest';
import { playOutAs } from '../../src/bots/play-out.ts';
import { botAnswer } from '../../src/bots/players.ts';
import type { Bot } from '../../src/debate/players.ts';
import type { Command } from '../../src/rules/commands.ts';
import { ABSTENTION, SOLIDARITY } from '../../src/rules/debate.ts';
import { startDebate } from '../../src/rules/start.ts';
import { modelOf, must } from '../helpers/core.ts';

const model = modelOf('mali-2013');
const GAMES = 8;

interface Counts {
  /** Seats of this bot at the end of all games, by stance. */
  readonly postures: number[];
  /** Pairs of such a seat and a capital it watches that end in the same stance. */
  readonly alike: number;
  readonly watched: number;
  /** Commands of these seats by type. */
  readonly said: (type: Command['type']) => number;
}

/** Games in which every fourth seat but the framework nation's is such a bot, and all others are diplomats. */
const counted = (bot: Bot): Counts => {
  const postures = [0, 0, 0, 0];
  const types: string[] = [];
  let alike = 0;
  let watched = 0;
  for (let game = 0; game < GAMES; game++) {
    const odd = (seat: number): boolean => seat !== model.framework && (seat + game) % 4 === 0;
    const debate = startDebate(model, { seed: game, rounds: 8, humans: [] });
    playOutAs(
      model,
      debate,
      (_, now, seat, table) => botAnswer(model, now, seat, odd(seat) ? bot : 'diplomat', table),
      {
        command: (command) => {
          if (command.type !== 'proceed' && odd(must(model.seatOf.get(command.seat)))) {
            types.push(command.type);
          }
        },
      },
    );
    for (const seat of model.seats.filter(odd)) {
      const posture = must(debate.posture[seat]);
      postures[posture] = must(postures[posture]) + 1;
      const peers = must(model.watches[seat]);
      watched += peers.length;
      alike += peers.filter((peer) => debate.posture[peer] === posture).length;
    }
  }
  return { postures, alike, watched, said: (type) => types.filter((one) => one === type).length };
};

const diplomats = counted('diplomat');
const share = (part: number, all: number): number => part / Math.max(1, all);

describe('a temperament', () => {
  it('has idealists in solidarity more often than diplomats', () => {
    const { postures } = counted('idealist');
    expect(postures[SOLIDARITY]).toBeGreaterThan(must(diplomats.postures[SOLIDARITY]) + 3);
  });

  it('has free-riders stay at home far more often', () => {
    const { postures } = counted('free-rider');
    expect(postures[ABSTENTION]).toBeGreaterThan(2 * must(diplomats.postures[ABSTENTION]));
    expect(postures[SOLIDARITY]).toBeLessThan(must(diplomats.postures[SOLIDARITY]));
  });

  it('has bandwagoners end up where those are whom they watch', () => {
    const { alike, watched } = counted('bandwagoner');
    expect(share(alike, watched)).toBeGreaterThan(share(diplomats.alike, diplomats.watched) + 0.03);
  });

  it('has hard bargainers turn down more and sign less', () => {
    const { said } = counted('hard-bargainer');
    const agreed = share(said('accept'), said('accept') + said('decline'));
    const usual = share(
      diplomats.said('accept'),
      diplomats.said('accept') + diplomats.said('decline'),
    );
    expect(agreed).toBeLessThan(usual / 2);
    expect(said('offer')).toBeLessThan(diplomats.said('offer'));
  });

  it('leaves the diplomats what they were', () => {
    expect(counted('diplomat').postures).toEqual(diplomats.postures);
  });
});

describe('chaos', () => {
  it('says what no diplomat would, and nothing that is not legal', () => {
    const { postures, said } = counted('chaos');
    expect(postures.reduce((sum, count) => sum + count, 0)).toBe(
      diplomats.postures.reduce((sum, count) => sum + count, 0),
    );
    expect(said('hold-out')).toBeGreaterThan(0);
    expect(said('promise')).toBeGreaterThan(diplomats.said('promise'));
    expect(said('seek-mandate')).toBeGreaterThan(diplomats.said('seek-mandate'));
  });
});
