import { expect, test } from 'vitest';
import { leastPledge, stanceForced } from '../../src/desk/corridor-stance.ts';
import { namesOf } from '../../src/desk/names.ts';
import { STANCES } from '../../src/scenario/lists.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import { corridorsOf, ownOf } from './corridors.ts';

const scenario = scenarioOf('mali-2013');

test('names the stance that it makes with all that is sent already, where it forces none', () => {
  const view = must(corridorsOf('DE')[0]);
  const own = ownOf(view);
  const names = namesOf(scenario);
  const seat = must(view.shared.seats.find(({ id }) => id === own.seat));
  const whole = must(
    own.pledges.find(({ stance, refused }) => stance === 'solidarity' && refused === null),
  );
  const [last, ...pledged] = whole.assets.toSorted(
    (a, b) =>
      STANCES.indexOf(must(leastPledge(own, [a])).stance) -
      STANCES.indexOf(must(leastPledge(own, [b])).stance),
  );
  const stances = (now: readonly string[], as = own): string[] =>
    stanceForced(names, { ...seat, posture: 'token', pledged: now }, as, must(last)).map(
      ({ text }) => text,
    );
  expect(must(leastPledge(own, [must(last)])).stance).toBe('token');
  expect(stances(pledged).join()).toMatch(
    /^With all that you send already your stance is Solidarity: −/,
  );
  expect(stances([])).toEqual([]);
  const closed = own.pledges.map((pledge) =>
    pledge === whole ? { ...pledge, refused: 'red-line' as const } : pledge,
  );
  expect(stances(pledged, { ...own, pledges: closed })).toEqual([]);
});
