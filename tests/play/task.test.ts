import { expect, test } from 'vitest';
import { choiceFor } from '../../src/play/choice.ts';
import { hasFallen, taskOf } from '../../src/play/task.ts';
import { must } from '../helpers/core.ts';
import { viewsOf } from '../desk/games.ts';

const ROUND = ['dispatch', 'floor', 'pledge', 'tour', 'consequences'];

test('a game asks for one thing after the other, and for nothing twice', () => {
  const asked = viewsOf('tutorial-3-rounds', 'OST').views.map(taskOf);
  expect(asked).toEqual(['warnings', 'call', ...ROUND, ...ROUND, ...ROUND, 'verdict']);
});

test('where there is a corridor, it is left before the pledge', () => {
  const asked = viewsOf('mali-2013', 'IE').views.map(taskOf);
  const talking = ROUND.flatMap((task) => (task === 'pledge' ? ['corridor', task] : [task]));
  const rounds = [...ROUND, ...talking, ...talking, ...talking];
  expect(asked).toEqual(['warnings', 'call', ...rounds, 'verdict']);
});

test('the leading nation has no call to answer, and frames instead of pledging', () => {
  const asked = viewsOf('tutorial-3-rounds', 'TAM').views.map(taskOf);
  const framed = ROUND.map((task) => (task === 'pledge' ? 'frame' : task));
  expect(asked.filter((task) => task !== 'floor')).toEqual(
    [...framed, ...framed, ...framed, 'verdict'].filter((task) => task !== 'floor'),
  );
});

test('each question begins with something that can be sent', () => {
  for (const view of viewsOf('mali-2013', 'DE').views) {
    const first = taskOf(view) === 'floor' ? must(view.own).hand[0]?.card : null;
    expect(choiceFor(view).card).toBe(first);
  }
});

test('a fallen government is told from one that stands', () => {
  const view = must(viewsOf('tutorial-3-rounds', 'OST').views.at(-1));
  const seats = view.shared.seats.map((seat) => ({ ...seat, fallen: seat.id === 'OST' }));
  expect(hasFallen({ ...view, shared: { ...view.shared, seats } })).toBe(true);
  const others = seats.map((seat) => ({ ...seat, fallen: seat.id !== 'OST' }));
  expect(hasFallen({ ...view, shared: { ...view.shared, seats: others } })).toBe(false);
});
