import { describe, expect, it } from 'vitest';
import { awaitedInCorridor } from '../../src/rules/corridor.ts';
import { DECLARED, OFFERED } from '../../src/rules/debate.ts';
import { FUNDING, goodNamed } from '../../src/rules/goods.ts';
import { FALLEN } from '../../src/rules/stages.ts';
import { DECLINE_REASONS } from '../../src/scenario/lists.ts';
import { modelOf, must, seatIn, smallWith } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import {
  accept,
  bound,
  corridor,
  counter,
  inTheWay,
  leave,
  offer,
  offered,
  sworn,
} from '../helpers/core-corridor.ts';

const small = modelOf('small');
const [LEAD, ALFA, BETA, GAMA] = ['LEAD', 'ALFA', 'BETA', 'GAMA'].map((id) =>
  seatIn(small, id),
) as [number, number, number, number];
const CHAIR = 0;

describe('the corridor', () => {
  it('waits for every person, and for whoever has an offer to answer', () => {
    const council = corridor();
    expect(awaitedInCorridor(council.debate)).toEqual([LEAD, ALFA, BETA, GAMA]);
    council.when(leave('BETA')).when(leave('LEAD')).when(leave('GAMA'));
    expect(awaitedInCorridor(council.debate)).toEqual([ALFA]);
    council.when(offer('ALFA', 'BETA', 'asset.alf-planes'));
    expect(awaitedInCorridor(council.debate)).toEqual([ALFA, BETA]);
    council.when(accept('BETA')).when(leave('ALFA'));
    expect(council.debate.phase).toBe('pledge');
  });

  it('lets bots seek talks, one more for each person, and no fallen government', () => {
    const { debate } = given(small).to('corridor', 1);
    expect(debate.seekers).toHaveLength(1);
    const council = given(small, { humans: ['ALFA', 'BETA'] })
      .to('floor', 1)
      .call('BETA');
    council.with((state) => (state.stage[ALFA] = FALLEN)).to('corridor');
    expect(council.debate.seekers).not.toContain(ALFA);
    expect(council.debate.seekers).toContain(BETA);
    expect(council.debate.seekers).toHaveLength(3);
  });

  it('stays closed before its first round, and in a scenario that has none', () => {
    const later = smallWith((scenario) => (must(scenario.corridor).from = 2));
    const none = smallWith((scenario) => delete scenario.corridor);
    for (const [model, rounds] of [
      [later, [2]],
      [none, []],
    ] as const) {
      const opened = [1, 2].filter((round) => {
        const council = given(model).to('floor', round).to('pledge');
        return council.happened('corridor-opened').length > 0;
      });
      expect(opened).toEqual(rounds);
    }
  });
});

describe('an exchange', () => {
  it('of an asset binds its owner to pledge it, and its partner is grateful', () => {
    const council = bound();
    expect(council.of('bound', 'ALFA')).toBe(0b010);
    const item = goodNamed(small, ALFA, 'asset.alf-planes');
    expect(council.notes).toEqual([
      { kind: 'deals', index: BETA, cause: 'deal', seat: ALFA, item, by: 40 },
    ]);
    council.to('tour');
    expect(council.debate.pledged[ALFA]).toBe(0b010);
  });

  it('of support takes a capital out of a text’s way for good, and moves no number', () => {
    const council = sworn();
    expect(council.debate.declared[ALFA * 2]).toBe(DECLARED.supports);
    expect(council.of('sworn', 'ALFA')).toBe(0b01);
    expect(council.notes).toEqual([]);
  });

  it('of money takes from one standing what it gives to the other', () => {
    const council = corridor()
      .when(offer('ALFA', 'BETA', 'funding.common', 'asset.bet-nurses'))
      .when(accept('BETA'));
    const paid = { kind: 'standing', cause: 'deal', item: FUNDING };
    expect(council.notes.slice(0, 3)).toEqual([
      { ...paid, index: ALFA, seat: BETA, by: -30 },
      { ...paid, index: BETA, seat: ALFA, by: 30 },
      { kind: 'deals', index: BETA, cause: 'deal', seat: ALFA, item: FUNDING, by: 60 },
    ]);
    expect(council.of('bound', 'BETA')).toBe(0b100);
  });

  it('of money takes no more than the other can use', () => {
    const council = corridor().with((debate) => (debate.standing[BETA] = 990));
    const before = council.of('standing', 'ALFA');
    council.when(offer('ALFA', 'BETA', 'funding.common')).when(accept('BETA'));
    expect(council.of('standing', 'ALFA')).toBe(before - 10);
    expect(council.of('standing', 'BETA')).toBe(1000);
  });

  it('of a post hands it over, and what comes back is as binding', () => {
    const council = corridor()
      .when(offer('LEAD', 'GAMA', 'post.chair', 'asset.gam-nurses'))
      .when(accept('GAMA'));
    expect(council.debate.posts[CHAIR]).toBe(GAMA);
    expect(council.of('deals', 'GAMA')).toBe(60);
    expect(council.of('deals', 'LEAD')).toBe(40);
    expect(council.of('bound', 'GAMA')).toBe(0b0100);
  });

  it('brings gratitude up to a limit, which the ledger names', () => {
    const council = corridor().with((debate) => (debate.deals[BETA] = 120));
    council.when(offer('ALFA', 'BETA', 'asset.alf-planes')).when(accept('BETA'));
    expect(council.of('deals', 'BETA')).toBe(150);
    expect(council.noted('deals', BETA, 'deal')).toBe(40);
    expect(council.noted('deals', BETA, 'limit')).toBe(-10);
  });
});

describe('talks that cross', () => {
  it('lapse when what they rest on has changed hands', () => {
    const council = corridor()
      .when(offer('ALFA', 'BETA', 'asset.alf-planes'))
      .when(offer('GAMA', 'ALFA', 'asset.gam-nurses', 'asset.alf-planes'))
      .when(accept('ALFA', 1));
    expect(must(council.debate.offers[0])).toMatchObject({
      state: OFFERED.declined,
      reason: DECLINE_REASONS.indexOf('cannot'),
    });
  });

  it('turn round with a counter-offer, which the other may accept', () => {
    const council = offered().when(counter('BETA', 'asset.bet-nurses', 'asset.alf-troops'));
    expect(council.debate.offers.map(({ state }) => state)).toEqual([
      OFFERED.countered,
      OFFERED.open,
    ]);
    council.when(accept('ALFA', 1));
    expect(council.of('bound', 'ALFA')).toBe(0b001);
    expect(council.of('bound', 'BETA')).toBe(0b100);
  });

  it('are turned down by whoever leaves, with a reason', () => {
    const council = offered().when(leave('BETA'));
    expect(council.happened('offer-declined')).toEqual([
      { type: 'offer-declined', offer: 0, reason: DECLINE_REASONS.indexOf('not-now') },
    ]);
  });

  it('let a capital that sold its support keep only what it sold', () => {
    const council = inTheWay()
      .with((debate) => (debate.declared[ALFA * 2 + 1] = DECLARED.holdsOut))
      .when(offer('ALFA', 'BETA', 'support.plan'))
      .when(accept('BETA'));
    expect(council.debate.declared[ALFA * 2 + 1]).toBe(DECLARED.holdsOut);
  });
});

describe('what a round leaves of deals', () => {
  it('is most of the gratitude, the posts and what one is bound to', () => {
    const council = bound().to('consequences', 1);
    expect(council.noted('deals', BETA, 'fading')).toBe(-4);
    expect(council.of('deals', 'BETA')).toBe(36);
    council.to('corridor', 2);
    expect(council.debate.offers).toEqual([]);
    expect(council.of('bound', 'ALFA')).toBe(0b010);
  });

  it('is a little standing for whoever holds a post that brings some', () => {
    const council = corridor().to('consequences');
    expect(council.noted('standing', LEAD, 'post')).toBe(5);
    expect(council.noted('standing', GAMA, 'post')).toBe(0);
  });

  it.each([
    ['a fallen government', FALLEN, 300],
    ['one that has lost everything', 0, 0],
  ])('is nothing for %s, whatever posts it holds', (_what, stage, standing) => {
    const council = corridor().with((debate) => (debate.posts[CHAIR] = BETA));
    council.to('tour').with((debate) => {
      debate.stage[BETA] = stage;
      debate.standing[BETA] = standing;
    });
    council.to('consequences');
    expect(council.noted('standing', BETA)).toBe(0);
    expect(council.debate.stage[BETA]).toBe(FALLEN);
  });
});
