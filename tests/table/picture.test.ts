import { describe, expect, it } from 'vitest';
import { changeColour, changeOf } from '../../src/table/gauges.ts';
import { CHANGE } from '../../src/table/colours.ts';
import { pictureOf, vehicleOf } from '../../src/table/picture.ts';
import { STANCES } from '../../src/scenario/lists.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import { viewsOf, viewWith } from './views.ts';

const GAMES = ['small', 'tutorial-3-rounds', 'mali-2013'] as const;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe.each(GAMES)('what is drawn of %s', (id) => {
  const scenario = scenarioOf(id);
  const shown = viewsOf(id).map((view) => ({ view, picture: pictureOf(view, scenario) }));

  it('is every seat once, in the order of the table, the one who leads it first', () => {
    for (const { view, picture } of shown) {
      const drawn = picture.seats.map((seat) => seat.id);
      const order = view.shared.seats.map((seat) => seat.id);
      const first = Math.max(0, order.indexOf(scenario.framework?.actor ?? ''));
      expect(drawn).toEqual([...order.slice(first), ...order.slice(0, first)]);
    }
  });

  it('is the posture each seat has, or that it speaks or has fallen', () => {
    for (const { view, picture } of shown)
      for (const seat of view.shared.seats) {
        const drawn = must(picture.seats.find((one) => one.id === seat.id));
        const speaks = view.shared.floor.speaking === seat.id;
        expect(drawn.posture).toBe(seat.posture);
        expect(drawn.body).toBe(seat.fallen ? 'fallen' : speaks ? 'speaking' : seat.posture);
        expect(drawn.own).toBe(view.own?.seat === seat.id);
        expect(drawn.presidency).toBe(seat.presidency);
        expect(drawn.promise).toBe(seat.promise?.state ?? null);
      }
  });

  it('keeps the face and the flag of a capital, whatever the order of the seats', () => {
    for (const { picture } of shown)
      for (const { id: seat, look, flag } of picture.seats)
        expect(scenario.actors[look]).toMatchObject({ id: seat, ...(flag && { flag }) });
  });

  it('counts the capitals that answered, and nobody who leads or has fallen', () => {
    for (const { view, picture } of shown) {
      const asked = view.shared.seats.filter((seat) => !seat.fallen && !seat.framework);
      expect(sum(picture.tally.map(({ seats }) => seats))).toBe(asked.length);
      for (const stance of [...STANCES, 'undecided'] as const) {
        const row = must(picture.tally.find(({ posture }) => posture === stance));
        expect(row.seats).toBe(asked.filter(({ posture }) => posture === stance).length);
        expect(row.name).toBe(scenario.stances[stance].name);
      }
    }
  });

  it('shows as many vehicles as there are pledges', () => {
    for (const { view, picture } of shown) {
      const sent = view.shared.seats.flatMap((seat) =>
        seat.pledged.map((asset) => vehicleOf(scenario, seat.id, asset)),
      );
      expect(sum(picture.cargo.map(({ count }) => count))).toBe(sent.length);
      for (const { vehicle, count } of picture.cargo)
        expect(count).toBe(sent.filter((one) => one === vehicle).length);
    }
  });

  it('has every gauge at its level, with its warnings', () => {
    for (const { view, picture } of shown) {
      expect(picture.gauges.map(({ id: gauge, value, before }) => [gauge, value, before])).toEqual(
        view.shared.gauges.map(({ id: gauge, value, before }) => [gauge, value, before]),
      );
      picture.gauges.forEach((gauge, index) => {
        const said = must(scenario.gauges[index]);
        expect(gauge).toMatchObject({ name: said.name, good: said.good });
        expect(gauge.marks).toEqual(said.warnings.map(({ at }) => at));
      });
    }
  });
});

describe('a seat that is not like the others', () => {
  const scenario = scenarioOf('small');
  const start = must(viewsOf('small')[0]);
  const { seats } = start.shared;

  it('makes moves of its own: it sits at the top, wherever its name stands in the list', () => {
    const turned = [...seats.slice(2), ...seats.slice(0, 2)];
    const leader = must(scenario.framework).actor;
    expect(turned[0]?.id).not.toBe(leader);
    const drawn = pictureOf(viewWith(start, { seats: turned }), scenario).seats;
    expect(drawn.map(({ id }) => id)).toEqual(seats.map(({ id }) => id));
    expect(drawn[0]).toMatchObject({ id: leader, framework: true });
  });

  it('has lost its government: its chair is drawn empty, and nobody counts it', () => {
    const fallen = seats.map((seat) => (seat.id === 'ALFA' ? { ...seat, fallen: true } : seat));
    const floor = { ...start.shared.floor, speaking: 'ALFA' };
    const [before, after] = [start, viewWith(start, { seats: fallen, floor })].map((view) =>
      pictureOf(view, scenario),
    );
    expect(must(after).seats.find(({ id }) => id === 'ALFA')?.body).toBe('fallen');
    const total = (picture: typeof after): number =>
      sum(must(picture).tally.map((row) => row.seats));
    expect(total(after)).toBe(total(before) - 1);
  });
});

describe('the front and the telephone', () => {
  const scenario = scenarioOf('mali-2013');
  const front = must(scenario.table.front).gauge;
  const telephone = must(scenario.table.telephone);
  const [view] = viewsOf('mali-2013');
  const at = (gauge: string, value: number) => {
    const start = must(view);
    const gauges = start.shared.gauges.map((one) => (one.id === gauge ? { ...one, value } : one));
    return pictureOf(viewWith(start, { gauges }), scenario);
  };

  it.each([0, 137, 520, 1000])('the front stands where its gauge is: %i', (value) => {
    expect(at(front, value).front).toBe(value);
  });

  it('a table without a front has none', () => {
    const small = scenarioOf('small');
    expect(small.table.front).toBeUndefined();
    expect(pictureOf(must(viewsOf('small')[0]), small)).toMatchObject({
      front: null,
      telephone: null,
    });
  });

  it('the telephone warms at its levels, not before', () => {
    const { gauge, warm, hot } = telephone;
    const states = [0, warm - 1, warm, hot - 1, hot, 1000].map(
      (value) => at(gauge, value).telephone,
    );
    expect(states).toEqual(['cold', 'cold', 'warm', 'warm', 'hot', 'hot']);
  });
});

describe('the change of a gauge', () => {
  const gauge = {
    id: 'fire',
    name: 'Fire',
    good: 'up',
    value: 500,
    before: 500,
    marks: [],
  } as const;

  it('is told in points, as beside the page’s own gauges', () => {
    expect(changeOf({ ...gauge, value: 554, before: 546 })).toBe('▲0.8');
    expect(changeOf({ ...gauge, value: 556, before: 544 })).toBe('▲1.2');
    expect(changeOf(gauge)).toBe('');
    expect(changeOf({ ...gauge, value: 300 })).toBe('▼20');
  });

  it('is for the better when it goes where it should', () => {
    expect(changeColour({ ...gauge, value: 600 })).toBe(CHANGE.better);
    expect(changeColour({ ...gauge, value: 400 })).toBe(CHANGE.worse);
    expect(changeColour({ ...gauge, good: 'down', value: 600 })).toBe(CHANGE.worse);
    expect(changeColour({ ...gauge, good: 'down', value: 400 })).toBe(CHANGE.better);
    expect(changeColour(gauge)).toBe(CHANGE.none);
  });
});
