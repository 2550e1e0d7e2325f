import { expect, test } from 'vitest';
import { choiceFor, firstCard } from '../../src/play/choice.ts';
import { hasFallen, taskOf } from '../../src/play/task.ts';
import type { OwnView, View } from '../../src/view/types.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import type { ShippedId } from '../helpers/core.ts';
import { viewsOf } from '../desk/games.ts';

const ROUND = ['dispatch', 'floor', 'pledge', 'tour', 'consequences'];

/** What every round asks for, in a scenario with or without a corridor. */
const roundsOf = (id: ShippedId): string[] => {
  const { corridor, lengths } = scenarioOf(id);
  const rounds = Math.min(...lengths.map((length) => length.rounds));
  return Array.from({ length: rounds }, (_, index) => index + 1).flatMap((round) =>
    ROUND.flatMap((task) =>
      task === 'pledge' && corridor !== undefined && round >= corridor.from
        ? ['corridor', task]
        : [task],
    ),
  );
};

/** One view for each question: in the corridor one question takes several answers. */
const questionsOf = (id: ShippedId, seat: string): View[] =>
  viewsOf(id, seat).views.filter(
    ({ shared }, index, all) => shared.question !== all[index - 1]?.shared.question,
  );

test.each([
  ['tutorial-3-rounds', 'OST'],
  ['mali-2013', 'IE'],
] as const)(
  'a game of %s asks for one thing after the other, and for nothing twice',
  (id, seat) => {
    const asked = questionsOf(id, seat).map(taskOf);
    expect(asked).toEqual(['warnings', 'call', ...roundsOf(id), 'verdict']);
  },
);

test('the leading nation has no call to answer, and frames instead of pledging', () => {
  const asked = questionsOf('tutorial-3-rounds', 'TAM').map(taskOf);
  const framed = roundsOf('tutorial-3-rounds').map((task) => (task === 'pledge' ? 'frame' : task));
  expect(asked.filter((task) => task !== 'floor')).toEqual(
    [...framed, 'verdict'].filter((task) => task !== 'floor'),
  );
});

/** The cards that cost a speaker least at home, in the order of the hand. */
const cheapest = (hand: OwnView['hand']): string[] => {
  const most = Math.max(...hand.map(({ standing }) => standing));
  return hand.filter(({ standing }) => standing === most).map(({ card }) => card);
};

test('each question begins with something that can be sent', () => {
  for (const view of viewsOf('mali-2013', 'DE').views) {
    const [first = null] = taskOf(view) === 'floor' ? cheapest(must(view.own).hand) : [];
    expect(choiceFor(view).card).toBe(first);
  }
});

test('no card that costs standing at home is proposed while another costs less', () => {
  const floors = viewsOf('mali-2013', 'FR').views.filter((view) => taskOf(view) === 'floor');
  const [view] = floors;
  const { hand } = must(must(view).own);
  const [one, ...others] = hand.toReversed();
  const dear = [
    { ...must(one), standing: -20 },
    ...others.map((card) => ({ ...card, standing: 0 })),
  ];
  expect(firstCard(dear)).toBe(dear[1]);
  expect(firstCard([must(dear[0])])).toBe(dear[0]);
  expect(firstCard([])).toBeUndefined();
});

test('no move is proposed but the one made last, while it is open', () => {
  const { views } = viewsOf('tutorial-3-rounds', 'TAM');
  const asked = views.filter((view) => taskOf(view) === 'frame');
  const made = (before: View): string | null =>
    views.slice(0, views.indexOf(before)).findLast(({ shared }) => shared.verb)?.shared.verb ??
    null;
  expect(asked.map((view) => choiceFor(view).verb)).toEqual(asked.map(made));
  expect(new Set(asked.map(made)).size).toBe(2);
  for (const view of asked) {
    const verbs = must(view.own).verbs.map((verb) => ({ ...verb, open: false }));
    expect(choiceFor({ ...view, own: { ...must(view.own), verbs } }).verb).toBeNull();
  }
});

test('a fallen government is told from one that stands', () => {
  const view = must(viewsOf('tutorial-3-rounds', 'OST').views.at(-1));
  const seats = view.shared.seats.map((seat) => ({ ...seat, fallen: seat.id === 'OST' }));
  expect(hasFallen({ ...view, shared: { ...view.shared, seats } })).toBe(true);
  const others = seats.map((seat) => ({ ...seat, fallen: seat.id !== 'OST' }));
  expect(hasFallen({ ...view, shared: { ...view.shared, seats: others } })).toBe(false);
});
