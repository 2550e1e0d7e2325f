import { describe, expect, it } from 'vitest';
import { ABSTENTION, SOLIDARITY, TOKEN } from '../../src/rules/debate.ts';
import { maskOf } from '../../src/rules/decide.ts';
import { modelOf, must, seatIn, SHIPPED } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';

const small = modelOf('small');

const stanceOf = (seat: string, ...assets: readonly string[]): number | undefined => {
  const index = seatIn(small, seat);
  const mask = maskOf(small, index, assets);
  return typeof mask === 'number' ? must(small.assets[index]).postureOf[mask] : undefined;
};

describe('the stance is computed from what is ticked', () => {
  it.each([
    ['ALFA', [], ABSTENTION],
    ['ALFA', ['alf-planes'], TOKEN],
    ['ALFA', ['alf-planes', 'alf-money'], TOKEN],
    ['ALFA', ['alf-troops'], SOLIDARITY],
    ['BETA', ['bet-nurses'], TOKEN],
    ['BETA', ['bet-planes'], TOKEN],
    ['BETA', ['bet-planes', 'bet-nurses'], SOLIDARITY],
    ['GAMA', ['gam-nurses'], TOKEN],
    ['GAMA', ['gam-nurses', 'gam-planes'], SOLIDARITY],
  ] as const)('%s sending %j stands in posture %i', (seat, assets, posture) => {
    expect(stanceOf(seat, ...assets)).toBe(posture);
  });

  it('changes the posture the table sees when the pledge is revealed', () => {
    const council = given(small).to('pledge', 1);
    council.when({ type: 'pledge', seat: 'BETA', assets: ['bet-nurses', 'bet-planes'] });
    expect(council.of('posture', 'BETA')).not.toBe(SOLIDARITY);
    council.to('tour');
    expect(council.of('posture', 'BETA')).toBe(SOLIDARITY);
  });
});

describe('natural packages', () => {
  it.each(['small', ...SHIPPED] as const)(
    'of %s lie within red lines and amount to their stance',
    (id) => {
      const model = modelOf(id);
      for (const assets of model.assets) {
        expect(assets.packages[ABSTENTION]).toBe(0);
        for (const posture of [TOKEN, SOLIDARITY]) {
          const mask = must(assets.packages[posture]);
          if (mask < 0) continue;
          expect(mask & ~assets.allowedMask).toBe(0);
          expect(assets.postureOf[mask]).toBe(posture);
        }
      }
    },
  );

  it('make the token the largest single offer that is still one', () => {
    const beta = must(small.assets[seatIn(small, 'BETA')]);
    expect(beta.packages[TOKEN]).toBe(0b010);
    expect(beta.packages[SOLIDARITY]).toBe(0b111);
  });

  it('leave out what is closed, and say which red line closes it', () => {
    const gama = must(small.assets[seatIn(small, 'GAMA')]);
    expect(gama.packages[SOLIDARITY]).toBe(0b1100);
    expect(gama.closed).toEqual(['red-line', 'barred-channel', null, null]);
    expect(gama.redLine).toEqual(['no-troops', null, null, null]);
  });
});
