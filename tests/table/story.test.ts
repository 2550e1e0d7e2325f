import { describe, expect, it } from 'vitest';
import { momentsOf, storyOf, threadsOf } from '../../src/table/story.ts';
import type { Beat } from '../../src/table/story.ts';
import { pictureOf, vehicleOf } from '../../src/table/picture.ts';
import type { SpeechView, View } from '../../src/view/types.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import { stepsOf, viewsOf, viewWith } from './views.ts';

const GAMES = ['small', 'tutorial-3-rounds', 'mali-2013'] as const;

const of = <K extends Beat['kind']>(beats: readonly Beat[], kind: K) =>
  beats.filter((beat): beat is Extract<Beat, { kind: K }> => beat.kind === kind);

const pledgesOf = ({ shared }: View): string[] =>
  shared.seats.flatMap((seat) => seat.pledged.map((asset) => `${seat.id} ${asset}`));

const stateOf = (view: View, id: string): string => {
  const seat = must(view.shared.seats.find((one) => one.id === id));
  return `${seat.posture} ${String(seat.fallen)}`;
};

const levels = (view: View): number[] => view.shared.gauges.map(({ value }) => value);

describe.each(GAMES)('the story of %s', (id) => {
  const scenario = scenarioOf(id);
  const told = stepsOf(id).map((step) => ({
    ...step,
    beats: storyOf(step.before, step.after, scenario),
  }));

  it('tells in its games speeches, terms, turns, flights and measures, in this order', () => {
    const order: readonly Beat['kind'][] = ['speech', 'terms', 'turn', 'flights', 'measures'];
    for (const { beats } of told) {
      const places = beats.map(({ kind }) => order.indexOf(kind));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
    const kinds = new Set(told.flatMap(({ beats }) => beats.map(({ kind }) => kind)));
    const agreed = told.some(({ after }) =>
      after.shared.log.some(({ kind }) => kind === 'came-to-terms'),
    );
    const expected = order.filter((kind) => kind !== 'terms' || agreed);
    expect([...kinds].toSorted()).toEqual(expected.toSorted());
  });

  it('sends exactly what was pledged since, from the seat that pledged it', () => {
    for (const { before, after, beats } of told) {
      const had = new Set(pledgesOf(before));
      const fresh = pledgesOf(after).filter((pledge) => !had.has(pledge));
      const expected = fresh.map((pledge) => {
        const [seat = '', asset = ''] = pledge.split(' ');
        return `${seat} ${vehicleOf(scenario, seat, asset)}`;
      });
      const flown = of(beats, 'flights').flatMap(({ flights }) =>
        flights.map(({ seat, vehicle }) => `${seat} ${vehicle}`),
      );
      expect(flown.toSorted()).toEqual(expected.toSorted());
    }
  });

  it('turns those seats that changed, and at a tour goes round the whole table in order', () => {
    for (const { before, after, beats } of told) {
      const turns = of(beats, 'turn');
      const order = pictureOf(after, scenario).seats.map((seat) => seat.id);
      const changed = order.filter((seat) => stateOf(before, seat) !== stateOf(after, seat));
      const tour = after.shared.phase === 'tour' && before.shared.phase !== 'tour';
      expect(turns.map(({ seat }) => seat)).toEqual(tour ? order : changed);
      expect(turns.filter((turn) => turn.changed).map(({ seat }) => seat)).toEqual(changed);
    }
    expect(told.some(({ after }) => after.shared.phase === 'tour')).toBe(true);
  });

  it('repeats no speech and leaves none out', () => {
    const views = viewsOf(id);
    const shown = views.flatMap((after, index) => {
      const before = views[index - 1];
      return before === undefined ? [] : of(storyOf(before, after, scenario), 'speech');
    });
    const held = views.filter(({ shared }, index) => {
      const next = views[index + 1]?.shared;
      return (
        next?.round !== shared.round || next.floor.speeches.length < shared.floor.speeches.length
      );
    });
    const speeches = held.flatMap(({ shared }) => shared.floor.speeches);
    expect(shown.map(({ speech }) => `${speech.seat} ${speech.card}`)).toEqual(
      speeches.map(({ seat, card }) => `${seat} ${card}`),
    );
  });

  it('moves the gauges when, and only when, one has another level', () => {
    for (const { before, after, beats } of told) {
      const moved = JSON.stringify(levels(before)) !== JSON.stringify(levels(after));
      expect(of(beats, 'measures')).toHaveLength(moved ? 1 : 0);
    }
  });

  it('is empty between a view and itself', () => {
    for (const { after } of told) expect(storyOf(after, after, scenario)).toEqual([]);
  });

  it('shows no moments where motion is unwanted or nothing came before', () => {
    for (const { before, after, beats } of told) {
      expect(momentsOf(before, after, { scenario, still: true })).toEqual([]);
      expect(momentsOf(undefined, after, { scenario, still: false })).toEqual([]);
      expect(momentsOf(before, after, { scenario, still: false })).toEqual(beats);
    }
  });
});

describe('the first speech of a round', () => {
  it('is told even where as many were held in the round before', () => {
    const start = must(viewsOf('small')[0]);
    const speech = { seat: 'ALFA', card: 'any', rebuts: null, target: null, moved: [] };
    const inRound = (round: number): View =>
      viewWith(start, { round, floor: { ...start.shared.floor, speeches: [speech] } });
    const scenario = scenarioOf('small');
    expect(storyOf(inRound(1), inRound(2), scenario)).toEqual([{ kind: 'speech', speech }]);
    expect(storyOf(inRound(1), inRound(1), scenario)).toEqual([]);
  });
});

describe('a tour', () => {
  it('begins with the seat that leads, wherever its name stands in the list', () => {
    const start = viewWith(must(viewsOf('small')[0]), { phase: 'pledge' });
    const { seats } = start.shared;
    const turned = [...seats.slice(2), ...seats.slice(0, 2)];
    const tour = viewWith(start, { phase: 'tour', seats: turned });
    const told = of(storyOf(start, tour, scenarioOf('small')), 'turn');
    expect(told.map(({ seat }) => seat)).toEqual(seats.map(({ id }) => id));
  });
});

describe('terms in the corridor', () => {
  const start = must(viewsOf('small')[0]);
  const after = (round: number, ...pairs: readonly (readonly [string, string])[]): View =>
    viewWith(start, {
      round,
      log: pairs.map(([seat, other]) => ({ round, kind: 'came-to-terms', seat, seats: [other] })),
    });
  const scenario = scenarioOf('small');
  const terms = (from: View, to: View) =>
    of(storyOf(from, to, scenario), 'terms').flatMap(({ bonds }) => bonds);

  it('are told once, each pair', () => {
    const one = after(2, ['ALFA', 'BETA'], ['BETA', 'ALFA']);
    expect(terms(after(2), one)).toEqual([{ from: 'ALFA', to: 'BETA' }]);
    const two = after(2, ['ALFA', 'BETA'], ['GAMA', 'ALFA']);
    expect(terms(one, two)).toEqual([{ from: 'GAMA', to: 'ALFA' }]);
  });

  it('are shown for their round, and not in the next', () => {
    const [before, next] = [after(2, ['ALFA', 'BETA']), after(2, ['ALFA', 'BETA'])];
    expect(pictureOf(before, scenario).bonds).toEqual([{ from: 'ALFA', to: 'BETA' }]);
    expect(pictureOf(viewWith(next, { round: 3 }), scenario).bonds).toEqual([]);
  });
});

describe('a fall', () => {
  it('turns the seat even where its stance stays what it was', () => {
    const scenario = scenarioOf('small');
    const [before] = viewsOf('small');
    const seats = must(before).shared.seats.map((seat) =>
      seat.id === 'ALFA' ? { ...seat, fallen: true } : seat,
    );
    const after = viewWith(must(before), { seats });
    expect(storyOf(must(before), after, scenario)).toEqual([
      { kind: 'turn', seat: 'ALFA', changed: true },
    ]);
  });
});

describe('the threads of a speech', () => {
  const speech: SpeechView = {
    seat: 'LEAD',
    card: 'any',
    rebuts: null,
    target: null,
    moved: [
      { seat: 'ALFA', by: 40 },
      { seat: 'BETA', by: 0 },
      { seat: 'GAMA', by: -10 },
    ],
  };

  it('lead to the seats that it moved, the way and as far as it moved them', () => {
    expect(threadsOf(speech)).toEqual([
      { seat: 'ALFA', towards: true, strength: 1 },
      { seat: 'GAMA', towards: false, strength: 0.25 },
    ]);
  });

  it.each(GAMES)('lead in %s to other seats at the table only', (id) => {
    const speeches = viewsOf(id).flatMap(({ shared }) => shared.floor.speeches);
    expect(speeches.some((one) => threadsOf(one).length > 0)).toBe(true);
    const seats = scenarioOf(id).actors.map((actor) => actor.id);
    for (const one of speeches)
      for (const { seat, strength } of threadsOf(one)) {
        expect(seats).toContain(seat);
        expect(seat).not.toBe(one.seat);
        expect(strength).toBeGreaterThan(0);
        expect(strength).toBeLessThanOrEqual(1);
      }
  });
});
