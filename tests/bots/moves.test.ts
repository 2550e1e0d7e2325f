import { describe, expect, it } from 'vitest';
import { leversOn, postureWith, whatWouldMove } from '../../src/bots/moves.ts';
import type { Lever } from '../../src/bots/moves.ts';
import { answerOf } from '../../src/bots/answer.ts';
import { playOn } from '../../src/bots/play-out.ts';
import { leadingPosture } from '../../src/bots/pledging.ts';
import { advance } from '../../src/debate/step.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { copyDebate } from '../../src/rules/debate.ts';
import { goodName } from '../../src/rules/goods.ts';
import { openTable } from '../../src/rules/known.ts';
import { awaited } from '../../src/rules/questions.ts';
import { startDebate } from '../../src/rules/start.ts';
import { modelOf, must } from '../helpers/core.ts';

const model = modelOf('mali-2013');
const POSITIONS = 300;

/** Debates at the turn of one seat on the floor, from seeds and rounds all over the game. */
const positions = function* (): Generator<{ debate: Debate; viewer: number; target: number }> {
  for (let seed = 0, found = 0; found < POSITIONS; seed++) {
    const debate = startDebate(model, { seed, rounds: 8, humans: [] });
    while (debate.phase !== 'verdict' && found < POSITIONS) {
      const [viewer] = awaited(model, debate);
      if (viewer === undefined) {
        advance(model, debate, { type: 'proceed' });
        continue;
      }
      const target = (viewer * 7 + seed + debate.turn) % model.n;
      if (debate.phase === 'floor' && (seed + debate.turn) % 4 === 0) {
        found += 1;
        yield { debate: copyDebate(debate), viewer, target };
      }
      for (const command of answerOf(model, debate, viewer, 'diplomat')) {
        advance(model, debate, command);
      }
    }
  }
};

const isCard = ({ kind }: Lever): boolean => kind === 'speech' || kind === 'influence';
const isGift = ({ kind }: Lever): boolean => kind === 'offer';

const smaller = (levers: readonly Lever[], size: number): Lever[][] =>
  size === 0
    ? [[]]
    : levers.flatMap((one, place) =>
        smaller(levers.slice(place + 1), size - 1).map((rest) => [one, ...rest]),
      );

describe('what would move a capital', () => {
  it('is true when played, and no smaller set is, in 300 positions of real games', () => {
    let answered = 0;
    for (const { debate, viewer, target } of positions()) {
      const moves = whatWouldMove(model, debate, viewer, target);
      if (!moves) continue;
      answered += 1;
      const now = leadingPosture(model, openTable(model, debate), target);
      expect(moves.now).toBe(now);
      expect(moves.to).toBeGreaterThan(now);
      expect(postureWith(model, debate, moves.levers, viewer, target)).toBe(moves.to);
      expect(moves.levers.filter(isCard).length).toBeLessThanOrEqual(1);
      const levers = leversOn(model, debate, viewer, target);
      for (let size = 1; size < moves.levers.length; size++) {
        for (const set of smaller(levers, size)) {
          if (set.filter(isCard).length > 1 || set.filter(isGift).length > 1) continue;
          expect(postureWith(model, debate, set, viewer, target)).toBeLessThanOrEqual(now);
        }
      }
    }
    expect(answered).toBeGreaterThan(30);
  }, 60_000);

  it('comes true on the real floor: the argument is made, and the capital thinks better of it', () => {
    let seen = 0;
    for (const { debate, viewer, target } of positions()) {
      const moves = whatWouldMove(model, debate, viewer, target);
      const [lever, ...more] = moves?.levers ?? [];
      if (!moves || !lever || more.length > 0 || !isCard(lever)) continue;
      const { actors, cards } = model.scenario;
      const seat = must(actors[viewer]).id;
      const card = must(cards[lever.item]).id;
      const spent = { type: 'influence', target: must(actors[target]).id, way: 'towards' } as const;
      const play = lever.kind === 'speech' ? ({ type: 'speak' } as const) : spent;
      expect(advance(model, debate, { ...play, seat, card })).toBeNull();
      expect(leadingPosture(model, openTable(model, debate), target)).toBe(moves.to);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(5);
  }, 60_000);

  it('answers nothing about the framework nation or oneself', () => {
    const [first] = positions();
    const { debate, viewer } = must(first);
    expect(whatWouldMove(model, debate, viewer, model.framework)).toBeNull();
    expect(whatWouldMove(model, debate, viewer, viewer)).toBeNull();
  });
});

describe('a gift that would move a capital', () => {
  it('does, when it is offered in the corridor and taken', () => {
    let seen = 0;
    for (let seed = 0; seen < 5 && seed < 60; seed++) {
      const debate = startDebate(model, { seed, rounds: 8, humans: [] });
      while (debate.phase !== 'verdict') {
        const viewer = awaited(model, debate)[0] ?? -1;
        if (debate.phase === 'corridor' && debate.seekers.includes(viewer)) {
          seen += giftsThatMove(debate, viewer);
        }
        playOn(model, debate, () => 'diplomat');
      }
    }
    expect(seen).toBeGreaterThanOrEqual(5);
  });
});

/** Plays every single gift that would move a capital now; how many there were. */
const giftsThatMove = (debate: Debate, viewer: number): number => {
  const { actors } = model.scenario;
  let seen = 0;
  for (const target of model.seats) {
    const moves = whatWouldMove(model, debate, viewer, target);
    const [lever] = moves?.levers ?? [];
    if (moves?.levers.length !== 1 || lever?.kind !== 'offer') continue;
    seen += 1;
    const played = copyDebate(debate);
    const [seat, to] = [must(actors[viewer]).id, must(actors[target]).id];
    const gives = goodName(model, viewer, lever.item);
    const offer = { type: 'offer', seat, to, gives, asks: 'nothing.at-all' } as const;
    const index = played.offers.length;
    expect(advance(model, played, offer)).toBeNull();
    expect(advance(model, played, { type: 'accept', seat: to, offer: index })).toBeNull();
    expect(leadingPosture(model, openTable(model, played), target)).toBe(moves.to);
  }
  return seen;
};
