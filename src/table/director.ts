/** Plays a story on the stage, beat after beat, until it ends, is skipped, or moves to another stage. */
import type { Scene } from './engine.ts';
import { PACE } from './options.ts';
import type { Bond, SeatPicture } from './picture.ts';
import type { Moving } from './moving.ts';
import { pauseAfter, seatOf } from './play.ts';
import type { Audience, Play, Rest } from './play.ts';
import { after } from './progress.ts';
import type { Stage } from './stage.ts';
import { threadsOf } from './story.ts';
import type { Beat, Flight } from './story.ts';
import type { SpeechView } from '../view/types.ts';

/** How near the eye goes: a little for what flies, more for the front. */
const NEAR = { flights: 1.05, front: 1.12 } as const;

export class Director {
  private readonly scene: Scene;
  private readonly stage: Stage;
  private readonly moving: Moving;
  private readonly audience: Audience;
  private rest: Rest | null = null;

  constructor(scene: Scene, on: { stage: Stage; moving: Moving }, audience: Audience) {
    this.scene = scene;
    this.stage = on.stage;
    this.moving = on.moving;
    this.audience = audience;
  }

  get playing(): boolean {
    return this.rest !== null;
  }

  start(play: Play): void {
    this.resume({ play, index: 0, now: play.from });
  }

  /** Goes on with the beat at which another stage was left. */
  resume(rest: Rest): void {
    this.rest = rest;
    this.next(rest.play, rest.index);
  }

  /** Stops where it is, and tells where that was. */
  halt(): Rest | null {
    const { rest } = this;
    this.rest = null;
    if (rest !== null) this.scene.tweens.killAll();
    return rest;
  }

  /** Ends at once where the story would have ended; no tween goes on. */
  skip(): void {
    const rest = this.halt();
    if (rest === null) return;
    this.moving.settle();
    this.stage.settle(rest.play.to);
    this.audience.ended();
  }

  private next(play: Play, index: number): void {
    if (this.rest?.play !== play) return;
    const beat = play.beats[index];
    if (beat === undefined) return this.leave();
    this.rest = { ...this.rest, index };
    this.perform(beat, play, () => {
      if (this.rest?.play === play) this.rest = { ...this.rest, now: after(beat, this.rest) };
      this.next(play, index + 1);
    });
  }

  /** The eye goes home before the end, unless it never left. */
  private leave(): void {
    const { camera } = this.moving;
    if (camera.isHome) return this.skip();
    camera.home();
    this.count(PACE.camera, nothing, () => this.skip());
  }

  private perform(beat: Beat, play: Play, done: () => void): void {
    switch (beat.kind) {
      case 'arrive':
        return this.arrive(beat.seat, play, done);
      case 'speech':
        return this.speech(beat.speech, play, done);
      case 'terms':
        return this.terms(beat.bonds, play, done);
      case 'turn':
        return this.turn(beat, play, done);
      case 'flights':
        return this.flights(beat.flights, done);
      case 'measures':
        return this.measures(play, done);
    }
  }

  private arrive(seat: string, play: Play, done: () => void): void {
    const next = seatOf(play.to, seat);
    if (next === undefined) return done();
    this.audience.cue?.('arrive');
    this.stage.ring.turn(next);
    this.tick(next);
    this.count(PACE.arrive, nothing, done);
  }

  private speech(speech: SpeechView, play: Play, done: () => void): void {
    const { ring } = this.stage;
    const { threads, placard } = this.moving;
    const { seat } = speech;
    const [shown, from] = [ring.shown(seat), ring.spot(seat)];
    if (shown === undefined || from === null) return done();
    const lines = threadsOf(speech).flatMap(({ seat: id, ...look }) => {
      const to = ring.spot(id);
      return to === null ? [] : [{ to, ...look }];
    });
    this.audience.cue?.('speech');
    ring.lightUp(seat);
    const said = this.audience.said?.(speech);
    if (said !== undefined) placard.show(said, from);
    const silent = { ...shown, body: shown.body === 'fallen' ? shown.body : shown.posture };
    if (shown.body !== 'fallen') ring.turn({ ...shown, body: 'speaking' });
    this.count(
      PACE.thread,
      (share) => {
        threads.draw(from, lines, share);
      },
      () => {
        this.count(pauseAfter(play), nothing, () => {
          this.hush(silent, done);
        });
      },
    );
  }

  private hush(silent: SeatPicture, done: () => void): void {
    this.moving.threads.clear();
    this.moving.placard.clear();
    this.stage.ring.lightUp(null);
    this.stage.ring.turn(silent);
    this.count(PACE.turn, nothing, done);
  }

  private terms(bonds: readonly Bond[], play: Play, done: () => void): void {
    const held = play.to.bonds.filter(
      ({ from, to }) => !bonds.some((bond) => bond.from === from && bond.to === to),
    );
    this.audience.cue?.('terms');
    this.count(
      PACE.thread,
      (share) => {
        this.stage.bind(held, bonds, share);
      },
      done,
    );
  }

  private turn(beat: { seat: string; changed: boolean }, play: Play, done: () => void): void {
    const { ring } = this.stage;
    const { camera } = this.moving;
    const next = seatOf(play.to, beat.seat);
    if (!camera.isHome) camera.home();
    ring.lightUp(beat.seat);
    if (next === undefined || !beat.changed) return this.count(PACE.glance, nothing, done);
    this.audience.cue?.('turn');
    ring.turn(next);
    this.tick(next);
    this.count(PACE.follow, nothing, done);
  }

  /** The totals tick as the seat comes to its stance. */
  private tick({ id }: SeatPicture): void {
    const { rest } = this;
    if (rest !== null) this.stage.tally.show(after({ kind: 'arrive', seat: id }, rest).tally);
  }

  private flights(flights: readonly Flight[], done: () => void): void {
    const { ring } = this.stage;
    const { camera } = this.moving;
    const arrival = this.stage.arrival();
    ring.lightUp(null);
    camera.lean(arrival, NEAR.flights);
    this.audience.cue?.('depart');
    let inTheAir = flights.length;
    flights.forEach(({ seat, vehicle }, index) => {
      const way = {
        from: ring.spot(seat) ?? arrival,
        to: arrival,
        delay: Math.min(index * PACE.flightGap, PACE.lastFlight),
      };
      this.moving.flights.send(vehicle, way, () => {
        this.audience.cue?.('land');
        this.stage.land(vehicle);
        inTheAir -= 1;
        if (inTheAir === 0) done();
      });
    });
  }

  private measures(play: Play, done: () => void): void {
    const { ring } = this.stage;
    const { camera } = this.moving;
    ring.lightUp(null);
    const moves = play.from.front !== play.to.front;
    if (moves) camera.lean(this.stage.arrival(), NEAR.front);
    const rings = play.to.telephone === 'hot' && play.from.telephone !== 'hot';
    this.audience.cue?.(rings ? 'ring' : 'measures');
    this.count(
      PACE.gauge,
      (share) => {
        this.stage.measure(play.from, play.to, share);
      },
      done,
    );
  }

  private count(duration: number, step: (share: number) => void, done: () => void): void {
    this.scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration,
      ease: 'Sine.easeOut',
      onUpdate: (tween) => {
        step(tween.getValue() ?? 1);
      },
      onComplete: () => {
        step(1);
        done();
      },
    });
  }
}

const nothing = (): void => {};
