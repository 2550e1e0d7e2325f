import { expect, test } from 'vitest';
import {
  closedByDeal,
  optionFor,
  packages,
  standingPledge,
  toggled,
} from '../../src/desk/pledges.ts';
import { must } from '../helpers/core.ts';
import { viewsOf } from './games.ts';

const pledging = must(
  viewsOf('mali-2013', 'DE').views.find((view) => view.shared.phase === 'pledge'),
);
const own = must(pledging.own);

test('every set of assets has one entry, in whatever order it is ticked', () => {
  for (const option of own.pledges) {
    expect(optionFor(own, option.assets.toReversed())).toBe(option);
  }
});

test('each stance offered is what its package makes', () => {
  const offered = packages(own);
  expect(offered.map(({ stance }) => stance)).toEqual(['solidarity', 'token', 'abstention']);
  const made = offered.filter(({ option }) => option !== undefined);
  expect(made.map(({ option }) => option?.stance)).toEqual(made.map(({ stance }) => stance));
});

test('what a deal binds to stays ticked, and closes the stances that send less', () => {
  const { corridor } = own;
  const [option] = own.pledges.filter(
    ({ assets, refused }) => assets.length === 1 && refused === null,
  );
  const bound = must(option).assets;
  const bounden = {
    ...own,
    sealed: null,
    corridor: { ...must(corridor), bound },
    packages: { ...own.packages, abstention: null },
    pledges: own.pledges.map((one) =>
      bound.every((asset) => one.assets.includes(asset))
        ? one
        : { ...one, refused: 'bound-by-deal' as const },
    ),
  };
  const seat = must(pledging.shared.seats.find((one) => one.id === own.seat));
  expect(standingPledge(bounden, { ...seat, pledged: [] })).toEqual(bound);
  expect(closedByDeal(bounden, 'abstention')).toBe(true);
  expect(closedByDeal(own, 'abstention')).toBe(false);
});

test('ticking twice changes nothing', () => {
  expect(toggled(toggled(['a'], 'b'), 'b')).toEqual(['a']);
  expect(toggled(['a'], 'a')).toEqual([]);
});

test('the step begins with what is pledged already, or sealed this round', () => {
  const seat = must(pledging.shared.seats.find((one) => one.id === own.seat));
  expect(standingPledge({ ...own, sealed: null }, seat)).toBe(seat.pledged);
  expect(standingPledge({ ...own, sealed: ['x'] }, seat)).toEqual(['x']);
});
