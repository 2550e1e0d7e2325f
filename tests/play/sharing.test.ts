import { describe, expect, test } from 'vitest';
import { planFrom, readAddress } from '../../src/play/address.ts';
import { beginAt } from '../../src/play/branch.ts';
import { dealtSeats } from '../../src/play/dealing.ts';
import { keyOf, linkTo } from '../../src/play/plan.ts';
import type { Plan } from '../../src/play/plan.ts';
import { readKept, SAVE_FORMAT } from '../../src/play/shelf.ts';
import { sharingIn, whoseGame } from '../../src/play/sharing.ts';
import { openHotSeat } from '../../src/session/hot-seat.ts';
import { must, scenarioOf } from '../helpers/core.ts';

const scenario = scenarioOf('mali-2013');
const PEOPLE = ['PL', 'FR', 'DE'];
const LINK = '?scenario=mali-2013&seat=PL&seed=42&rounds=4&way=curtain&with=PL&with=FR&with=DE';
const asked = (search: string) => planFrom(must(readAddress(search)), scenario);
const planned = (search: string): Plan => {
  const found = asked(search);
  if ('problem' in found) throw new Error(found.problem);
  return found.plan;
};
const recordOf = (people: readonly string[]) =>
  openHotSeat({ scenario, seed: 1, rounds: 4, people, skill: 'diplomat', way: 'hands' }).record();

describe('a game of several people', () => {
  test('is named by a link that says which seats, and never who sits in them', () => {
    const plan = planned(LINK);
    expect(plan.sharing?.people.map(({ seat }) => seat)).toEqual(PEOPLE);
    const named = { way: 'curtain', people: [{ seat: 'PL', name: 'Anna' }] } as const;
    expect(linkTo({ ...plan, sharing: named })).not.toContain('Anna');
    expect(linkTo(plan)).toBe(LINK);
  });

  test('is kept apart from the game that one person plays with the same seed', () => {
    const plan = planned(LINK);
    const { sharing: _, ...alone } = plan;
    const hands = planned(LINK.replace('curtain', 'hands'));
    expect(new Set([plan, alone, hands].map(keyOf)).size).toBe(3);
  });

  test.each(['?scenario=mali-2013&with=PL', `${LINK}&with=XX`, `${LINK}&with=PL`])(
    'does not begin from the link %s',
    (link) => expect(asked(link)).toHaveProperty('problem'),
  );

  test('is called by its people, or by its country where a group has no name', () => {
    expect(whoseGame(planned(LINK))).toBe('Player 1, Player 2 and Player 3');
    expect(whoseGame(planned('?scenario=mali-2013&way=hands&with=PL'))).toBe('Poland');
    expect(whoseGame(planned('?scenario=mali-2013&seat=PL'))).toBe('Poland');
  });

  test('is known by its record, wherever that comes from', () => {
    const sharing = sharingIn(recordOf(PEOPLE), { scenario }).sharing;
    expect(sharing?.way).toBe('curtain');
    expect(sharing?.people.map(({ seat }) => seat).toSorted()).toEqual(PEOPLE.toSorted());
    const everyone = recordOf(scenario.actors.map(({ id }) => id));
    expect(sharingIn(everyone, { scenario }).sharing?.way).toBe('hands');
    expect(sharingIn(recordOf(['PL']), { scenario })).toEqual({});
    expect(beginAt(scenario, recordOf(PEOPLE), 0).plan.sharing?.people).toHaveLength(3);
  });
});

describe('a save of several people', () => {
  const { scenario: _, ...rest } = planned(LINK);
  const kept = {
    format: SAVE_FORMAT,
    name: null,
    record: recordOf(PEOPLE),
    scenario: null,
    plan: { ...rest, scenario: 'mali-2013' },
    votes: [{ round: 1, seat: 'PL', task: 'pledge', counts: { token: 3 }, chosen: 'token' }],
    round: 1,
    over: false,
  };

  test('is read back with its names and its votes', () => {
    expect(readKept(JSON.stringify(kept))).toEqual(kept);
  });

  test.each([
    ['a way there is not', { plan: { ...kept.plan, sharing: { way: 'mirror', people: [] } } }],
    ['people who are none', { plan: { ...kept.plan, sharing: { way: 'hands', people: [null] } } }],
    ['no names', { plan: { ...kept.plan, sharing: { way: 'hands', people: [{ seat: 'PL' }] } } }],
    ['votes that are none', { votes: [{ round: 1 }] }],
    ['half a hand', { votes: [{ ...kept.votes[0], counts: { token: 0.5 } }] }],
  ])('with %s is no save', (_name, change) => {
    expect(readKept(JSON.stringify({ ...kept, ...change }))).toBeNull();
  });
});

describe('seats by lot', () => {
  const small = scenarioOf('small');
  const nobody = { seat: '', name: '' };
  const lead = must(small.framework).actor;
  const all = small.actors.map(() => nobody);

  test('are each dealt once, and whoever chose keeps theirs', () => {
    const seats = dealtSeats(small, [{ seat: 'BETA', name: '' }, nobody, nobody], () => 5);
    expect(seats[0]).toBe('BETA');
    expect(new Set(seats).size).toBe(3);
  });

  test('leave the framework nation, which has moves of its own, to the last', () => {
    for (let lot = 0; lot < 30; lot++)
      expect(dealtSeats(small, [nobody], () => lot)).not.toContain(lead);
    const everyone = dealtSeats(small, all, () => 7);
    expect(everyone.at(-1)).toBe(lead);
    expect(new Set(everyone).size).toBe(all.length);
  });
});
