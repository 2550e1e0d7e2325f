import { describe, expect, it } from 'vitest';
import { penHolder } from '../../src/bots/concluding.ts';
import { playOut } from '../../src/bots/play-out.ts';
import { debateHash } from '../../src/debate/record.ts';
import { advance } from '../../src/debate/step.ts';
import type { Command } from '../../src/rules/commands.ts';
import { rollCall, worthNow, worthOf } from '../../src/rules/conclusions.ts';
import { DECLARED, copyDebate } from '../../src/rules/debate.ts';
import { startDebate } from '../../src/rules/start.ts';
import { dossierViews, ownDossiers } from '../../src/view/conclusions.ts';
import { modelOf, must, seatIn, smallWith } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { Council } from '../helpers/core-council.ts';

/** The small scenario with amendments and a recorded roll in its second era, and a text without a deadline. */
const model = smallWith((scenario) => {
  Object.assign(must(scenario.eras[1]).rules, { amendments: true, rollCall: true });
  Object.assign(scenario.conclusions, { holdOutBelow: 400, rollCall: 12 });
  Object.assign(scenario.conclusions.amendment, { worth: 800, nearer: 60 });
  delete must(scenario.dossiers[0]).deadline;
});
const PLAN = 0;
const STORE = 1;
const WIDTH = 2;
const alfa = seatIn(model, 'ALFA');
const gama = seatIn(model, 'GAMA');

/** Round `round`, pledges open: Alfa and Gama hold out on the plan, at these positions. */
const heldUp = (positions: { readonly alfa: number; readonly gama: number }, round = 3): Council =>
  given(model)
    .to('pledge', round)
    .with((debate) => {
      debate.agenda = [PLAN, STORE];
      debate.declared.fill(DECLARED.nothing);
      debate.declared[alfa * WIDTH + PLAN] = DECLARED.holdsOut;
      debate.declared[gama * WIDTH + PLAN] = DECLARED.holdsOut;
      debate.positions[alfa * WIDTH + PLAN] = positions.alfa;
      debate.positions[gama * WIDTH + PLAN] = positions.gama;
    });
const near = { alfa: 370, gama: 200 };
const amend = (seat: string, dossier = 'plan'): Command => ({ type: 'amend', seat, dossier });
const holdOut = (seat: string): Command => ({ type: 'hold-out', seat, dossier: 'plan' });

describe('an amendment', () => {
  it('waters a text down, and brings it nearer to those against it and to nobody else', () => {
    const council = heldUp(near).when(amend('ALFA'));
    expect(council.facts).toEqual([{ type: 'amended', seat: alfa, dossier: PLAN }]);
    expect(council.notes).toEqual(
      [alfa, gama].map((seat) => ({
        kind: 'position',
        index: seat * WIDTH + PLAN,
        cause: 'amendment',
        seat: alfa,
        item: PLAN,
        by: 60,
      })),
    );
    const { debate } = council;
    expect(worthOf(model, debate, PLAN)).toBe(Math.trunc((worthNow(model, debate) * 800) / 1000));
    expect(worthOf(model, debate, STORE)).toBe(worthNow(model, debate));
  });

  it('is the presidency’s too, though it holds nothing up', () => {
    expect(heldUp(near).when(amend('BETA')).debate.amended).toEqual([1, 0]);
  });

  it('takes along, when the roll is called, hold-outs whose position it reaches', () => {
    const council = heldUp(near).when(amend('ALFA')).to('consequences');
    expect(council.happened('went-along')).toEqual([
      { type: 'went-along', dossier: PLAN, seats: [alfa] },
    ]);
    expect(rollCall(model, council.debate, PLAN).holdOuts).toEqual([gama]);
  });

  it('leads to adoption at what is left of the worth, effects and all', () => {
    const council = heldUp({ alfa: 370, gama: 390 }).when(amend('BETA'));
    const worth = worthOf(model, council.debate, PLAN);
    council.to('consequences');
    expect(council.happened('dossier-adopted')).toContainEqual({
      type: 'dossier-adopted',
      dossier: PLAN,
      worth,
    });
  });

  it('scales what an adopted text does by its worth', () => {
    const council = heldUp(near).when(amend('BETA', 'store'));
    const worth = worthOf(model, council.debate, STORE);
    const by = council.to('consequences').noted('gauge', 0, 'conclusions');
    expect(by).toBe(Math.trunc((-50 * worth) / 1000));
  });

  it('may come again in the next round, and then twice is what counts', () => {
    const council = heldUp(near).when(amend('BETA')).to('pledge', 4).when(amend('GAMA'));
    expect(council.debate.amended[PLAN]).toBe(2);
    expect(council.debate.positions[gama * WIDTH + PLAN]).toBe(320);
  });

  it('does not move a hold-out that says this round that no wording will do', () => {
    const council = heldUp(near).when(holdOut('ALFA')).when(amend('BETA')).to('consequences');
    expect(council.happened('went-along')).toEqual([]);
    expect(rollCall(model, council.debate, PLAN).holdOuts).toContain(alfa);
  });

  it('leads to the same table whether it comes before or after a hold-out’s word', () => {
    const orders = [
      [holdOut('ALFA'), amend('BETA')],
      [amend('BETA'), holdOut('ALFA')],
    ];
    const [one, other] = orders.map(([first, second]) =>
      debateHash(heldUp(near).when(must(first)).when(must(second)).debate),
    );
    expect(one).toBe(other);
  });
});

describe('a hold-out that insists', () => {
  it('does so once a round, and only where wordings can change', () => {
    const insisting = heldUp(near).when(holdOut('ALFA'));
    expect(insisting.refusal(holdOut('ALFA')).refused).toBe('already-said-so');
    expect(heldUp(near, 2).refusal(holdOut('ALFA')).refused).toBe('already-said-so');
  });
});

describe('what a seat is told of an amendment', () => {
  it('is what it does: the worth left, and who goes along', () => {
    const council = heldUp(near);
    const told = must(ownDossiers(model, council.debate, alfa)[PLAN]?.amend);
    expect(told.goAlong).toEqual(['ALFA']);
    council.when(amend('ALFA'));
    expect(worthOf(model, council.debate, PLAN)).toBe(told.worth);
    const view = must(dossierViews(model, council.debate, [])[PLAN]);
    expect([view.amended, view.amendedNow, view.goAlong]).toEqual([1, true, ['ALFA']]);
    expect(ownDossiers(model, council.debate, alfa)[PLAN]?.amend).toBeNull();
  });

  it('says that the text would pass when the last hold-out goes along', () => {
    const council = heldUp({ alfa: 370, gama: 390 });
    expect(dossierViews(model, council.debate, [])[PLAN]?.passes).toBe(false);
    council.when(amend('ALFA'));
    expect(dossierViews(model, council.debate, [])[PLAN]?.passes).toBe(true);
  });

  it('is nothing for whoever may not hold the pen', () => {
    const { debate } = heldUp(near);
    expect(ownDossiers(model, debate, alfa)[STORE]?.amend).toBeNull();
    expect(ownDossiers(model, heldUp(near, 2).debate, alfa)[PLAN]?.amend).toBeNull();
  });
});

const last = (): Council => heldUp({ alfa: 450, gama: 200 }, 4);

describe('the last roll-call', () => {
  it('is remembered at home: a gain for a government that is against, a loss for one that is not', () => {
    const council = last();
    const told = [alfa, gama].map(
      (seat) => ownDossiers(model, council.debate, seat)[PLAN]?.rollCall,
    );
    expect(told).toEqual([-12, 12]);
    council.to('consequences');
    expect(council.noted('standing', alfa, 'roll-call')).toBe(-12);
    expect(council.noted('standing', gama, 'roll-call')).toBe(12);
    expect(council.noted('standing', seatIn(model, 'BETA'), 'roll-call')).toBe(0);
  });

  it('has its price for standing aside too', () => {
    const council = last().when({ type: 'stand-aside', seat: 'ALFA', dossier: 'plan' });
    expect(council.to('consequences').noted('standing', alfa, 'roll-call')).toBe(-12);
  });

  it('is the only one with a price, but not the only one recorded', () => {
    const council = heldUp({ alfa: 450, gama: 200 }).to('consequences');
    expect(council.happened('roll-called').map(({ dossier, last: is }) => [dossier, is])).toEqual([
      [PLAN, 0],
      [STORE, 0],
    ]);
    expect(council.noted('standing', alfa, 'roll-call')).toBe(0);
  });

  it('names every seat with a part in the decision once', () => {
    const council = last().to('consequences');
    const rolls = council.happened('roll-called');
    const names = rolls.map((roll) =>
      [...roll.inFavour, ...roll.holdOuts, ...roll.asides].toSorted((a, b) => a - b),
    );
    expect(names).toEqual([
      [0, 1, 2, 3],
      [0, 1, 2],
    ]);
  });

  it('is in the view by name, and nothing is where the roll is not recorded', () => {
    const council = last().to('consequences');
    const happenings = council.facts.map((fact) => ({ round: 4, fact }));
    const [plan] = dossierViews(model, council.debate, happenings);
    expect(plan?.rollCall).toEqual({
      round: 4,
      inFavour: ['LEAD', 'BETA'],
      holdOuts: ['ALFA', 'GAMA'],
      asides: [],
    });
    const early = heldUp(near, 2).to('consequences');
    expect(early.happened('roll-called')).toEqual([]);
  });
});

describe('bots with the pen', () => {
  const flagship = modelOf('mali-2013');
  const settled = flagship.scenario.eras.findIndex(({ id }) => id === 'settlement');

  it('amend in the era that allows it, once a round each text at most, and some of it passes', () => {
    let amended = 0;
    let wentAlong = 0;
    for (let seed = 0; seed < 60; seed++) {
      const debate = startDebate(flagship, { seed, rounds: 8, humans: [] });
      playOut(flagship, debate, () => 'diplomat', {
        fact: (fact) => {
          if (fact.type === 'went-along') wentAlong += fact.seats.length;
          if (fact.type !== 'amended') return;
          amended += 1;
          expect(flagship.eraAt[0]?.[debate.round]).toBe(settled);
        },
      });
    }
    expect(amended).toBeGreaterThan(20);
    expect(wentAlong).toBeGreaterThan(20);
  });

  it('agree on who holds it: the one it would bring along, the chair where it frees several', () => {
    expect(penHolder(model, heldUp({ alfa: 370, gama: 200 }).debate, PLAN)).toBe(alfa);
    expect(penHolder(model, heldUp({ alfa: 370, gama: 390 }).debate, PLAN)).toBe(model.presidency);
    expect(penHolder(model, heldUp({ alfa: 100, gama: 200 }).debate, PLAN)).toBe(-1);
  });

  it('leave people their own pens', () => {
    const debate = copyDebate(heldUp(near).debate);
    debate.humans = [alfa];
    expect(penHolder(model, debate, PLAN)).toBe(model.presidency);
  });

  it('never write twice: what they do from one table is taken whole', () => {
    const council = heldUp({ alfa: 370, gama: 390 });
    expect(advance(model, council.debate, amend('BETA'))).toBeNull();
    expect(penHolder(model, council.debate, PLAN)).toBe(-1);
  });
});
