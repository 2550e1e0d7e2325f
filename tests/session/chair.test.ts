import { describe, expect, it } from 'vitest';
import { debateHash } from '../../src/debate/record.ts';
import { replay } from '../../src/debate/replay.ts';
import { recordSchema } from '../../src/debate/record-schema.ts';
import { Host } from '../../src/session/host.ts';
import { modelOf, must } from '../helpers/core.ts';
import { playTo } from '../helpers/core-host.ts';

const open = (humans: readonly string[]): Host =>
  new Host({
    model: modelOf('small'),
    seed: 11,
    rounds: 4,
    seats: Object.fromEntries(humans.map((id) => [id, 'human' as const])),
  });

const expectSameReplay = (host: Host): void => {
  const record = host.record();
  const { debate, refusal } = replay(modelOf('small'), record);
  expect(refusal).toBeNull();
  expect(debateHash(debate)).toBe(debateHash(host.debate));
  const { seats, seed, rounds, commands, chair } = record;
  const setup = { model: modelOf('small'), seats, seed, rounds };
  const again = new Host({ ...setup, ...(chair ? { chair } : {}) }, commands);
  expect(again.broken).toBeNull();
  expect(again.hash()).toBe(host.hash());
  expect(again.starts).toEqual(host.starts);
};

describe('a lesson’s host', () => {
  it('seats a late person in a running game, who is asked from then on', () => {
    const host = open(['ALFA']);
    playTo(host, 'floor');
    expect(host.chair({ type: 'seat', seat: 'BETA' })).toBeNull();
    playTo(host, 'pledge');
    expect(host.awaited).toEqual(['ALFA', 'BETA']);
    expect(host.viewFor(null).shared.seats.filter(({ human }) => human)).toHaveLength(2);
    expectSameReplay(host);
  });

  it('gives the seat of somebody who left back to a bot', () => {
    const host = open(['ALFA', 'BETA']);
    expect(host.chair({ type: 'unseat', seat: 'BETA' })).toBeNull();
    playTo(host, 'pledge');
    expect(host.awaited).toEqual(['ALFA']);
    expectSameReplay(host);
  });

  it('refuses a seat that is taken and one that does not exist', () => {
    const host = open(['ALFA']);
    expect(host.chair({ type: 'seat', seat: 'ALFA' })).toEqual({ refused: 'already-answered' });
    expect(host.chair({ type: 'unseat', seat: 'BETA' })).toEqual({ refused: 'already-answered' });
    expect(host.chair({ type: 'seat', seat: 'NOWHERE' })).toMatchObject({
      refused: 'unknown-seat',
    });
    expect(host.record()).not.toHaveProperty('chair');
  });

  it('gives the floor to whom the presidency calls', () => {
    const host = open(['ALFA', 'BETA', 'DELTA'].filter((id) => modelOf('small').seatOf.has(id)));
    playTo(host, 'floor');
    const queue = host.viewFor(null).shared.floor.queue;
    const last = must(queue.at(-1));
    expect(host.chair({ type: 'call', seat: last })).toBeNull();
    expect(host.viewFor(null).shared.floor.queue.toSorted()).toEqual(queue.toSorted());
    expectSameReplay(host);
  });

  it('brings news of the chair’s choosing, once, while news is read', () => {
    const host = open(['ALFA']);
    playTo(host, 'dispatch');
    const model = modelOf('small');
    const unused = model.scenario.dispatches.filter(
      (_, index) => !host.debate.usedDispatches.includes(index),
    );
    const { id } = must(unused[0]);
    expect(host.chair({ type: 'dispatch', dispatch: id })).toBeNull();
    expect(host.viewFor(null).shared.dispatch?.id).toBe(id);
    expect(host.chair({ type: 'dispatch', dispatch: id })).toMatchObject({ refused: 'not-asked' });
    expectSameReplay(host);
    playTo(host, 'floor');
    expect(host.chair({ type: 'dispatch', dispatch: id })).toMatchObject({
      refused: 'wrong-phase',
    });
  });

  it('lets caretakers answer for those away, and waits again when they are back', () => {
    const host = open(['ALFA', 'BETA']);
    host.away = new Set(['BETA']);
    expect(host.awaited).toEqual(['ALFA']);
    host.away = new Set();
    host.closeQuestion();
    expect(host.debate.phase).toBe('call');
    expect(host.awaited).toEqual(['ALFA', 'BETA']);
  });

  it('knows where phases began, so that a prefix of the record steps back to one', () => {
    const host = open(['ALFA']);
    playTo(host, 'pledge');
    const start = must(host.starts.find(({ phase }) => phase === 'floor'));
    const { commands, seats, seed, rounds } = host.record();
    const back = new Host(
      { model: modelOf('small'), seats, seed, rounds },
      commands.slice(0, start.at),
    );
    expect(back.debate.phase).toBe('floor');
    expect(back.debate.round).toBe(start.round);
  });

  it('writes records that are read back', () => {
    const host = open(['ALFA']);
    host.chair({ type: 'seat', seat: 'BETA' });
    expect(recordSchema.safeParse(host.record()).success).toBe(true);
  });
});
