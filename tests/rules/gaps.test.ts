import { describe, expect, it } from 'vitest';
import { needMet } from '../../src/rules/needs.ts';
import { modelOf, must, smallWith } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { Council } from '../helpers/core-council.ts';

const small = modelOf('small');
const FIRE = 0;
const LIFT = 1;

/** Round one of the small scenario names a gap of planes, in the early era. */
const opened = (model = small): Council =>
  given(model).when({ type: 'prepare', seat: 'ALFA', plan: true }).to('pledge', 1);
const send = (council: Council, ...assets: readonly string[]): Council =>
  council.when({ type: 'pledge', seat: 'ALFA', assets });

const met = (early: boolean): number => {
  const council = send(opened(), 'alf-planes');
  if (!early) council.with((debate) => (debate.gapFillers = []));
  return needMet(small, council.to('consequences').debate, LIFT);
};

describe('a named gap', () => {
  it('is offered to the seats that own what is missing, and not the framework nation', () => {
    const council = opened();
    const names = council.debate.gapFillers.map((seat) => must(small.scenario.actors[seat]).id);
    expect(names).toEqual(['ALFA', 'BETA', 'GAMA']);
  });

  it('is not offered where a red line, a trait or an earlier pledge stands in the way', () => {
    const model = smallWith((scenario) => {
      must(must(scenario.actors[3]).redLines[0]).forbids = ['planes'];
    });
    const council = given(model)
      .to('call')
      .with((debate) => (debate.called[1] = 1))
      .when({ type: 'pledge', seat: 'ALFA', assets: ['alf-planes'] })
      .to('pledge', 1);
    expect(council.debate.gapFillers).toEqual([council.seat('BETA')]);
  });

  it('earns whoever fills it standing, twice as much in the early era', () => {
    const council = send(opened(), 'alf-planes').to('consequences');
    const alfa = council.seat('ALFA');
    expect(council.happened('gap-filled')).toEqual([
      { type: 'gap-filled', seat: alfa, kind: 1, early: 1 },
    ]);
    expect(council.noted('standing', alfa, 'gap-filled')).toBe(40);
    expect(council.debate.filled[alfa]).toBe(1);
  });

  it('earns it once in a later era', () => {
    const council = given(small).to('pledge', 3);
    expect(council.debate.gapKind).toBe(2);
    council.when({ type: 'pledge', seat: 'GAMA', assets: ['gam-nurses'] }).to('consequences');
    expect(council.noted('standing', council.seat('GAMA'), 'gap-filled')).toBe(20);
    expect(council.debate.early[council.seat('GAMA')]).toBe(0);
  });

  it('makes what filled it early count double against the need', () => {
    expect(met(false)).toBe(200);
    expect(met(true)).toBe(400);
  });

  it('counts as one gap however many fill it', () => {
    const council = send(opened(), 'alf-planes');
    council.when({ type: 'pledge', seat: 'GAMA', assets: ['gam-planes'] }).to('consequences');
    expect(council.happened('gap-filled')).toHaveLength(2);
    expect(council.debate.gapsFilled).toBe(1);
  });

  it('is not filled by what had been pledged before it was named', () => {
    const model = smallWith((scenario) => {
      must(must(scenario.actors[1]).assets[2]).kind = 'planes';
    });
    const council = given(model)
      .to('call')
      .with((debate) => (debate.called[1] = 1))
      .when({ type: 'pledge', seat: 'ALFA', assets: ['alf-planes'] })
      .to('pledge', 1);
    expect(council.debate.gapFillers).toContain(council.seat('ALFA'));
    const kept = council.copy().to('consequences');
    expect(kept.happened('gap-left-open')).toHaveLength(1);
    const added = send(council, 'alf-planes', 'alf-money').to('consequences');
    expect(added.happened('gap-filled')).toHaveLength(1);
  });

  it('is not filled by a risk that waits for parliament', () => {
    const model = smallWith((scenario) => {
      must(must(scenario.actors[2]).assets[1]).risk = true;
    });
    const council = opened(model);
    council.when({ type: 'pledge', seat: 'BETA', assets: ['bet-planes'] }).to('consequences');
    expect(council.happened('gap-left-open')).toHaveLength(1);
  });

  it('costs all when nobody fills it', () => {
    const council = opened().to('consequences');
    expect(council.happened('gap-left-open')).toEqual([{ type: 'gap-left-open', kind: 1 }]);
    expect(council.noted('gauge', FIRE, 'gap-open')).toBe(30);
    expect(council.debate.gapsUnfilled).toBe(1);
  });

  it('is not there when nobody could fill it', () => {
    const model = smallWith((scenario) => {
      must(scenario.dispatches[0]).gap = { kind: 'money', text: 'Money is missing.' };
      for (const actor of scenario.actors) {
        actor.redLines.push({ id: 'no-money', text: 'No money.', forbids: ['money'] });
      }
    });
    const council = given(model).to('consequences', 1);
    expect(council.debate.gapKind).toBe(-1);
    expect(council.happened('gap-left-open')).toEqual([]);
  });
});

const named = (): Council => opened().when({ type: 'frame', seat: 'LEAD', verb: 'ask' });

describe('naming the gap again', () => {
  it('opens in the next round the gap that stayed open, if the dispatch names none', () => {
    const council = named().to('pledge', 2);
    expect(council.debate.gapKind).toBe(1);
    expect(council.debate.gapFillers).toHaveLength(3);
  });

  it('gives way to a gap the dispatch names', () => {
    const council = given(small)
      .to('pledge', 2)
      .with((debate) => (debate.gapKind = 1))
      .when({ type: 'frame', seat: 'LEAD', verb: 'ask' });
    expect(council.to('pledge', 3).debate.gapKind).toBe(2);
  });

  it('asks for nothing once the gap is filled', () => {
    const council = send(named(), 'alf-planes').to('pledge', 2);
    expect(council.debate.gapKind).toBe(-1);
  });

  it('lasts one round', () => {
    expect(named().to('pledge', 2).to('pledge', 3).to('pledge', 4).debate.gapKind).toBe(-1);
  });
});
