import { describe, expect, it } from 'vitest';
import { Director } from '../../src/table/director.ts';
import { pictureOf } from '../../src/table/picture.ts';
import { after as afterBeat } from '../../src/table/progress.ts';
import { emptied, entranceOf, saidOf, storyOf } from '../../src/table/story.ts';
import type { Beat } from '../../src/table/story.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import type { Step } from './views.ts';
import { stepsOf } from './views.ts';
import { rehearse } from './stage.ts';

const scenario = scenarioOf('mali-2013');

const told = stepsOf('mali-2013').map((step) => ({
  ...step,
  beats: storyOf(step.before, step.after, scenario),
}));

const withBeat = (kind: Beat['kind']) =>
  must(told.find(({ beats }) => beats.some((beat) => beat.kind === kind)));

const playOf = ({ before, after, beats }: Step & { readonly beats: readonly Beat[] }) => ({
  beats,
  from: pictureOf(before, scenario),
  to: pictureOf(after, scenario),
});

describe('a presentation', () => {
  it('ends where the view is, once, and leaves no motion behind', () => {
    for (const step of told.filter(({ beats }) => beats.length > 0)) {
      const play = playOf(step);
      const { scene, on, seen } = rehearse(play.from);
      let ends = 0;
      const director = new Director(scene, on, { ended: () => (ends += 1) });
      director.start(play);
      seen.runAll();
      expect(ends).toBe(1);
      expect(director.playing).toBe(false);
      expect(seen.settled).toEqual([play.to]);
      expect(seen.pending()).toBe(0);
    }
  });

  it('goes round the seats in the order of the tour', () => {
    const step = must(told.find(({ beats }) => beats.filter((b) => b.kind === 'turn').length > 20));
    const play = playOf(step);
    const { scene, on, seen } = rehearse(play.from);
    new Director(scene, on, { ended: () => undefined }).start({
      ...play,
      beats: play.beats.filter(({ kind }) => kind === 'turn'),
    });
    seen.runAll();
    expect(seen.lit).toEqual(play.to.seats.map(({ id }) => id));
    const changed = step.beats.flatMap((beat) =>
      beat.kind === 'turn' && beat.changed ? [beat.seat] : [],
    );
    expect(seen.turned.map(({ id }) => id)).toEqual(changed);
    for (const seat of seen.turned) expect(play.to.seats).toContainEqual(seat);
  });

  it('counts seat by seat up to the totals of the view', () => {
    const play = playOf(
      must(told.find(({ beats }) => beats.some((b) => b.kind === 'turn' && b.changed))),
    );
    const { scene, on, seen } = rehearse(play.from);
    new Director(scene, on, { ended: () => undefined }).start(play);
    seen.runAll();
    expect(seen.tallies.at(-1)).toEqual(play.to.tally);
  });

  it('lands as many vehicles as were pledged', () => {
    const play = playOf(withBeat('flights'));
    const { scene, on, seen } = rehearse(play.from);
    new Director(scene, on, { ended: () => undefined }).start(play);
    seen.runAll();
    const flights = play.beats.flatMap((beat) => (beat.kind === 'flights' ? beat.flights : []));
    expect(seen.landed).toEqual(flights.map(({ vehicle }) => vehicle));
  });

  it('binds those who came to terms, once', () => {
    const play = playOf(withBeat('terms'));
    const { scene, on, seen } = rehearse(play.from);
    new Director(scene, on, { ended: () => undefined }).start(play);
    seen.runAll();
    const bonds = play.beats.flatMap((beat) => (beat.kind === 'terms' ? beat.bonds : []));
    expect(seen.bound).toEqual(bonds);
  });

  it('draws threads from the speaker to the seats it moved', () => {
    const play = playOf(withBeat('speech'));
    const { scene, on, seen } = rehearse(play.from);
    const speeches = play.beats.flatMap((beat) => (beat.kind === 'speech' ? [beat.speech] : []));
    new Director(scene, on, { ended: () => undefined }).start(play);
    seen.runAll();
    const drawn = new Set(seen.threads.map(({ from, to }) => `${from} ${to}`));
    const meant = speeches.flatMap(({ seat, moved }) =>
      moved.filter(({ by }) => by !== 0).map((one) => `${seat} ${one.seat}`),
    );
    expect(meant.length).toBeGreaterThan(0);
    expect([...drawn].toSorted()).toEqual([...new Set(meant)].toSorted());
  });
});

describe('the sheet beside a speaker', () => {
  it('says who speaks, to whom where it is one, and the card by its title', () => {
    const play = playOf(withBeat('speech'));
    const speeches = play.beats.flatMap((beat) => (beat.kind === 'speech' ? [beat.speech] : []));
    const { scene, on, seen } = rehearse(play.from);
    const said = (speech: (typeof speeches)[number]) => saidOf(speech, scenario);
    new Director(scene, on, { ended: () => undefined, said }).start(play);
    seen.runAll();
    expect(seen.said).toEqual(
      speeches.map(({ card }) => `“${must(scenario.cards.find(({ id }) => id === card)).title}”`),
    );
    for (const speech of speeches) {
      const { who } = saidOf(speech, scenario);
      expect(who.includes(' to ')).toBe(speech.target !== null);
    }
  });
});

describe('skipping', () => {
  it('shows the end at once, from any moment on, and nothing after it', () => {
    const play = playOf(must(told.find(({ beats }) => beats.length > 20)));
    for (const moments of [0, 1, 7]) {
      const { scene, on, seen } = rehearse(play.from);
      let ends = 0;
      const director = new Director(scene, on, { ended: () => (ends += 1) });
      director.start(play);
      for (let moment = 0; moment < moments; moment += 1) seen.runOne();
      director.skip();
      expect(seen.settled).toEqual([play.to]);
      expect(seen.pending()).toBe(0);
      const { length } = seen.lit;
      seen.runAll();
      director.skip();
      expect(seen.lit).toHaveLength(length);
      expect(ends).toBe(1);
    }
  });

  it('while something lands starts nothing more', () => {
    const play = playOf(withBeat('flights'));
    const beats = [
      ...play.beats.filter(({ kind }) => kind === 'flights'),
      { kind: 'measures' } as const,
    ];
    const { scene, on, seen } = rehearse(play.from);
    const director = new Director(scene, on, { ended: () => undefined });
    Reflect.set(on.stage, 'land', () => director.skip());
    director.start({ ...play, beats });
    seen.runAll();
    expect(seen.settled).toEqual([play.to]);
    expect(seen.measured).toBe(0);
  });
});

describe('a stage that is taken away in the middle', () => {
  it('hands over the picture reached, and another goes on from there to the same end', () => {
    const play = playOf(must(told.find(({ beats }) => beats.length > 20)));
    for (const moments of [1, 4, 15]) {
      const first = rehearse(play.from);
      const left = new Director(first.scene, first.on, { ended: () => undefined });
      left.start(play);
      for (let moment = 0; moment < moments; moment += 1) first.seen.runOne();
      const rest = must(left.halt());
      expect(left.playing).toBe(false);
      expect(first.seen.pending()).toBe(0);
      expect(first.seen.settled).toEqual([]);
      const turned = new Set(first.seen.turned.map(({ id }) => id));
      const second = rehearse(rest.now);
      let ends = 0;
      new Director(second.scene, second.on, { ended: () => (ends += 1) }).resume(rest);
      second.seen.runAll();
      expect(ends).toBe(1);
      expect(second.seen.settled).toEqual([play.to]);
      for (const { id } of second.seen.turned) turned.add(id);
      const changed = play.beats.flatMap((beat) =>
        beat.kind === 'turn' && beat.changed ? [beat.seat] : [],
      );
      expect([...turned]).toEqual(expect.arrayContaining(changed));
    }
  });

  it('has reached the end after the last beat', () => {
    for (const { before, after, beats } of told.slice(0, 40)) {
      const play = playOf({ before, after, beats });
      const reached = beats.reduce((now, beat) => afterBeat(beat, { now, play }), play.from);
      const { seats: _, bonds: __, ...rest } = reached;
      expect(play.to).toMatchObject(rest);
      expect(reached.seats.map(({ posture }) => posture)).toEqual(
        play.to.seats.map(({ posture }) => posture),
      );
    }
  });
});

describe('the entrance', () => {
  it('begins with nobody and seats everybody once, in order', () => {
    const to = pictureOf(must(told[0]).after, scenario);
    const from = emptied(to);
    expect(from.seats.every(({ body }) => body === 'absent')).toBe(true);
    expect(from.tally.every(({ seats }) => seats === 0)).toBe(true);
    const { scene, on, seen } = rehearse(from);
    const cues: string[] = [];
    const audience = { ended: () => undefined, cue: (cue: string) => cues.push(cue) };
    new Director(scene, on, audience).start({ beats: entranceOf(to), from, to });
    seen.runAll();
    expect(seen.turned).toEqual(to.seats);
    expect(seen.tallies.at(-1)).toEqual(to.tally);
    expect(cues).toEqual(to.seats.map(() => 'arrive'));
  });
});

describe('the eye', () => {
  it('leans towards the map for what flies and for the front, and for nothing else', () => {
    for (const step of told.filter(({ beats }) => beats.length > 0).slice(0, 60)) {
      const play = playOf(step);
      const { scene, on, seen } = rehearse(play.from);
      new Director(scene, on, { ended: () => undefined }).start(play);
      seen.runAll();
      const flown = play.beats.filter(({ kind }) => kind === 'flights').length;
      const measured = play.beats.filter(({ kind }) => kind === 'measures').length;
      const moved = play.from.front === play.to.front ? 0 : measured;
      expect(seen.leaned).toHaveLength(flown + moved);
    }
  });
});
