import { describe, expect, it } from 'vitest';
import { assembler } from '../../src/session/remote-view.ts';
import type { OwnMessage, SharedMessage } from '../../src/session/protocol.ts';
import { Host } from '../../src/session/host.ts';
import { modelOf, must, scenarioOf } from '../helpers/core.ts';

const small = scenarioOf('small');
const seat = must(small.actors[0]).id;

const host = new Host({ model: modelOf('small'), seed: 1, rounds: 2, seats: { [seat]: 'human' } });

const shared = (state: number): SharedMessage => ({
  serial: state,
  state,
  shared: { ...host.sharedPart(), round: state },
});
const own = (state: number): OwnMessage => {
  const { own: part, verdict } = host.ownPart(seat);
  const kept = { keep: 0, add: [] };
  return { serial: state, state, own: part, verdict, log: kept, filed: null, predicted: null };
};

const parts = () => {
  const views = assembler({
    command: () => Promise.resolve(null),
    ask: () => Promise.resolve({ refused: 'not-now' }),
  });
  views.shared(shared(1));
  views.own(own(1));
  const rounds: number[] = [];
  must(views.session()).subscribe((view) => rounds.push(view.shared.round));
  return { views, rounds };
};

describe('a view put together from its parts', () => {
  it('waits for the shared part that a newer own part belongs to', () => {
    const { views, rounds } = parts();
    views.own(own(2));
    expect(rounds).toEqual([]);
    views.shared(shared(2));
    expect(rounds).toEqual([2]);
  });

  it('keeps its own part while only what all see has changed', () => {
    const { views, rounds } = parts();
    views.shared(shared(2));
    expect(rounds).toEqual([2]);
    expect(must(views.session()).view().own).toEqual(host.ownPart(seat).own);
  });

  it('is new when only its own part has changed', () => {
    const { views, rounds } = parts();
    views.own(own(1));
    expect(rounds).toEqual([1]);
  });
});
