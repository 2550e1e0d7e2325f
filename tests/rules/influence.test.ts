import { describe, expect, it } from 'vitest';
import { influenceOf, stillFires } from '../../src/rules/influence.ts';
import { effectOf } from '../../src/rules/speeches.ts';
import { cardIn, modelOf, must, seatIn } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { Council } from '../helpers/core-council.ts';

const model = modelOf('small');
const ALFA = seatIn(model, 'ALFA');
const BETA = seatIn(model, 'BETA');
const GAMA = seatIn(model, 'GAMA');
const floor = (): Council =>
  given(model).to('floor', 1).call('ALFA', 'BETA').deal('ALFA', 'help', 'wait');
const spend = (council: Council, card: string, way: 'towards' | 'away'): Council =>
  council.when({ type: 'influence', seat: 'ALFA', card, target: 'BETA', way });

describe('a card spent as influence', () => {
  it('moves one capital alone when its argument pulls the same way', () => {
    const council = spend(floor(), 'help', 'towards');
    const card = cardIn(model, 'help');
    expect(stillFires(model, card, 1)).toBe(false);
    expect(council.noted('persuasion', BETA, 'influence')).toBeGreaterThan(0);
    expect(council.noted('persuasion', BETA, 'speech')).toBe(0);
    expect(council.noted('persuasion', GAMA, 'speech')).toBe(0);
  });

  it('is heard at half weight when its argument pulls the other way', () => {
    const before = floor();
    const card = cardIn(model, 'wait');
    const heard = effectOf(model, before.debate, ALFA, card, 500);
    const council = spend(before, 'wait', 'towards');
    expect(stillFires(model, card, 1)).toBe(true);
    expect(council.noted('persuasion', BETA, 'influence')).toBeGreaterThan(0);
    const others = [BETA, GAMA].map((seat) => council.noted('persuasion', seat, 'speech'));
    expect(others).toEqual([must(heard[BETA]), must(heard[GAMA])]);
    expect(others.some((by) => by < 0)).toBe(true);
  });

  it('weighs by the value of the card and by what its holder pledges', () => {
    const { debate } = floor();
    const spending = { seat: ALFA, card: cardIn(model, 'help'), target: BETA, way: 1 };
    const undecided = influenceOf(model, debate, spending);
    debate.posture[ALFA] = 3;
    expect(influenceOf(model, debate, spending)).toBeGreaterThan(undecided);
    debate.posture[ALFA] = 1;
    expect(influenceOf(model, debate, spending)).toBeLessThan(undecided);
  });

  it('leaves the hand, takes the turn, and cannot be answered', () => {
    const council = spend(floor(), 'help', 'towards').deal('BETA', 'wait');
    expect(must(council.debate.hands[ALFA])).not.toContain(cardIn(model, 'help'));
    expect(council.debate.turn).toBe(1);
    expect(council.refusal({ type: 'rebut', seat: 'BETA', card: 'wait', speech: 0 })).toEqual({
      refused: 'no-such-speech',
    });
  });
});
