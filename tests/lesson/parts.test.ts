import { describe, expect, it } from 'vitest';
import { partOf, placeOf } from '../../src/lesson/parts.ts';
import type { Person } from '../../src/session/protocol.ts';

const person = (id: string, change: Partial<Person> = {}): Person => ({
  id,
  name: id,
  seat: 'DE',
  part: null,
  here: true,
  ready: false,
  ...change,
});

const partsOf = (people: readonly Person[]) => placeOf({ people }, 'p2')?.parts;

describe('the parts of a delegation', () => {
  it('sends deals by the negotiator and all else by the speaker', () => {
    expect(partOf({ type: 'offer' })).toBe('negotiator');
    expect(partOf({ type: 'decline' })).toBe('negotiator');
    expect(partOf({ type: 'leave-corridor' })).toBe('negotiator');
    expect(partOf({ type: 'speak' })).toBe('speaker');
    expect(partOf({ type: 'pledge' })).toBe('speaker');
  });

  it('gives both parts to whoever is alone', () => {
    const people = [person('p1', { part: 'speaker' }), person('p2', { seat: 'FR' })];
    expect(placeOf({ people }, 'p1')?.parts).toEqual(['speaker', 'negotiator']);
    expect(placeOf({ people }, 'p1')?.partners).toEqual([]);
  });

  it('gives one part to each of two, and both to one whose partner is away', () => {
    const speaker = person('p1', { part: 'speaker' });
    const partner = person('p2', { part: 'negotiator' });
    expect(partsOf([speaker, partner])).toEqual(['negotiator']);
    expect(partsOf([{ ...speaker, here: false }, partner])).toEqual(['speaker', 'negotiator']);
  });

  it('leaves a third person without a part to listen and explain', () => {
    const people = [
      person('p1', { part: 'speaker' }),
      person('p2', { part: 'negotiator' }),
      person('p3'),
    ];
    expect(placeOf({ people }, 'p3')?.parts).toEqual([]);
  });

  it('does not seat together those who have no seat yet', () => {
    const people = [person('p1', { seat: null }), person('p2', { seat: null })];
    expect(placeOf({ people }, 'p1')?.partners).toEqual([]);
    expect(placeOf({ people }, 'p9')).toBeNull();
  });
});
