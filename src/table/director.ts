/** Plays a story on the stage, beat after beat, until it ends or is skipped. */
import type { Scene } from './engine.ts';
import { PACE } from './options.ts';
import type { Bond, Picture, SeatPicture, TallyRow } from './picture.ts';
import type { Stage } from './stage.ts';
import { threadsOf } from './story.ts';
import type { Beat, Flight } from './story.ts';
import type { SpeechView } from '../view/types.ts';

export interface Play {
  readonly beats: readonly Beat[];
  readonly from: Picture;
  readonly to: Picture;
}

export class Director {
  private readonly scene: Scene;
  private readonly stage: Stage;
  private readonly ended: () => void;
  private play: Play | null = null;
  private tally: TallyRow[] = [];

  constructor(scene: Scene, stage: Stage, ended: () => void) {
    this.scene = scene;
    this.stage = stage;
    this.ended = ended;
  }

  get playing(): boolean {
    return this.play !== null;
  }

  start(play: Play): void {
    this.play = play;
    this.tally = [...play.from.tally];
    this.next(play, 0);
  }

  /** Ends at once where the story would have ended; no tween goes on. */
  skip(): void {
    const { play } = this;
    if (play === null) return;
    this.play = null;
    this.scene.tweens.killAll();
    this.stage.settle(play.to);
    this.ended();
  }

  private next(play: Play, index: number): void {
    if (this.play !== play) return;
    const beat = play.beats[index];
    if (beat === undefined) return this.skip();
    this.perform(beat, play, () => {
      this.next(play, index + 1);
    });
  }

  private perform(beat: Beat, play: Play, done: () => void): void {
    switch (beat.kind) {
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

  private speech(speech: SpeechView, play: Play, done: () => void): void {
    const { ring, threads } = this.stage;
    const { seat } = speech;
    const [shown, from] = [ring.shown(seat), ring.spot(seat)];
    if (shown === undefined || from === null) return done();
    const lines = threadsOf(speech).flatMap(({ seat: id, ...look }) => {
      const to = ring.spot(id);
      return to === null ? [] : [{ to, ...look }];
    });
    ring.lightUp(seat);
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
    this.stage.threads.clear();
    this.stage.ring.lightUp(null);
    this.stage.ring.turn(silent);
    this.count(PACE.turn, nothing, done);
  }

  private terms(bonds: readonly Bond[], play: Play, done: () => void): void {
    const held = play.to.bonds.filter(
      ({ from, to }) => !bonds.some((bond) => bond.from === from && bond.to === to),
    );
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
    const next = play.to.seats.find(({ id }) => id === beat.seat);
    ring.lightUp(beat.seat);
    if (next === undefined || !beat.changed) return this.count(PACE.glance, nothing, done);
    this.move(ring.shown(beat.seat), next);
    ring.turn(next);
    this.count(PACE.follow, nothing, done);
  }

  /** The totals tick as the seat leaves one stance for another. */
  private move(before: SeatPicture | undefined, after: SeatPicture): void {
    if (after.framework) return;
    this.tally = this.tally.map((row) => {
      const left = before?.body !== 'fallen' && row.posture === before?.posture ? 1 : 0;
      const joined = after.body !== 'fallen' && row.posture === after.posture ? 1 : 0;
      return { ...row, seats: row.seats - left + joined };
    });
    this.stage.tally.show(this.tally);
  }

  private flights(flights: readonly Flight[], done: () => void): void {
    const { ring, cargo } = this.stage;
    const arrival = this.stage.arrival();
    ring.lightUp(null);
    let inTheAir = flights.length;
    flights.forEach(({ seat, vehicle }, index) => {
      const way = {
        from: ring.spot(seat) ?? arrival,
        to: arrival,
        delay: Math.min(index * PACE.flightGap, PACE.lastFlight),
      };
      this.stage.flights.send(vehicle, way, () => {
        cargo.add(vehicle);
        inTheAir -= 1;
        if (inTheAir === 0) done();
      });
    });
  }

  private measures(play: Play, done: () => void): void {
    this.stage.ring.lightUp(null);
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

/** Many speeches in a row are each held for less. */
function pauseAfter({ beats }: Play): number {
  const speeches = beats.filter(({ kind }) => kind === 'speech').length;
  return Math.max(PACE.shortSpeech, PACE.speech / Math.max(1, speeches / 2));
}

const nothing = (): void => {};
