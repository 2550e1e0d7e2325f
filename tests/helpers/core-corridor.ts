import type { Command } from '../../src/rules/commands.ts';
import type { Stance } from '../../src/scenario/lists.ts';
import { DECLARED } from '../../src/rules/debate.ts';
import { modelOf, seatIn } from './core.ts';
import { given } from './core-council.ts';
import type { Council } from './core-council.ts';

const small = modelOf('small');
const WIDTH = small.dossiers.length;

/** The corridor of round one, with a person in every seat and nobody in the way of any text. */
export const corridor = (model = small): Council =>
  given(model, { humans: ['LEAD', 'ALFA', 'BETA', 'GAMA'] })
    .to('corridor', 1)
    .with((debate) => {
      debate.agenda = [0, 1];
      debate.declared.fill(DECLARED.nothing);
    });

export const offer = (
  seat: string,
  to: string,
  gives: string,
  asks = 'nothing.at-all',
): Command => ({
  type: 'offer',
  seat,
  to,
  gives,
  asks,
});
export const accept = (seat: string, index = 0): Command => ({
  type: 'accept',
  seat,
  offer: index,
});
export const decline = (seat: string, index = 0): Command => ({
  type: 'decline',
  seat,
  offer: index,
  reason: 'too-little',
});
export const counter = (seat: string, gives: string, asks: string, index = 0): Command => ({
  type: 'counter',
  seat,
  offer: index,
  gives,
  asks,
});
export const promise = (seat: string, stance: Stance): Command => ({
  type: 'promise',
  seat,
  stance,
});
export const leave = (seat: string): Command => ({ type: 'leave-corridor', seat });
export const pledge = (seat: string, ...assets: readonly string[]): Command => ({
  type: 'pledge',
  seat,
  assets,
});

/** ALFA holds out on the plan. */
export const inTheWay = (): Council =>
  corridor().with((debate) => (debate.declared[seatIn(small, 'ALFA') * WIDTH] = DECLARED.holdsOut));
/** ALFA’s planes for BETA’s nurses, not yet answered. */
export const offered = (): Council =>
  corridor().when(offer('ALFA', 'BETA', 'asset.alf-planes', 'asset.bet-nurses'));
/** ALFA has given its planes away. */
export const bound = (): Council =>
  corridor()
    .when(offer('ALFA', 'BETA', 'asset.alf-planes'))
    .when(accept('BETA'));
/** ALFA has sold its support for the plan. */
export const sworn = (): Council =>
  inTheWay()
    .when(offer('ALFA', 'BETA', 'support.plan'))
    .when(accept('BETA'));
