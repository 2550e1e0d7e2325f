/** Short sounds made on the spot, without a recording: fetched only when somebody asks to hear them. */
import type { Cue } from './options.ts';

interface Note {
  readonly wave: OscillatorType;
  /** Pitch at its beginning and at its end, in hertz. */
  readonly from: number;
  readonly to: number;
  /** Seconds after the cue, and how long. */
  readonly at: number;
  readonly long: number;
  readonly loud: number;
}

const note = (
  wave: OscillatorType,
  [from, to]: readonly [number, number],
  [at, long]: readonly [number, number],
  loud: number,
): Note => ({ wave, from, to, at, long, loud });

/** A bell of two hammers, as telephones had. */
const ringing = [0, 0.08, 0.16, 0.24, 0.32].flatMap((at) => [
  note('triangle', [1320, 1310], [at, 0.07], 0.05),
  note('triangle', [1660, 1650], [at + 0.04, 0.06], 0.04),
]);

const SCORE: Readonly<Record<Cue, readonly Note[]>> = {
  arrive: [note('triangle', [210, 140], [0, 0.06], 0.07)],
  speech: [
    note('sine', [587, 587], [0, 0.16], 0.06),
    note('sine', [880, 880], [0.07, 0.22], 0.035),
  ],
  terms: [note('sine', [523, 523], [0, 0.2], 0.06), note('sine', [659, 659], [0.11, 0.3], 0.06)],
  turn: [note('triangle', [520, 330], [0, 0.06], 0.07)],
  depart: [note('sine', [82, 150], [0, 0.9], 0.1), note('sawtooth', [120, 210], [0, 0.9], 0.012)],
  land: [note('triangle', [300, 170], [0, 0.11], 0.06)],
  measures: [
    note('sine', [392, 370], [0, 0.35], 0.05),
    note('sine', [294, 262], [0.05, 0.4], 0.04),
  ],
  ring: ringing,
};

const SILENCE = 0.0001;
const ATTACK = 0.008;

/** A loudspeaker that is open until it is closed. */
export interface Sounds {
  readonly play: (cue: Cue) => void;
  readonly close: () => void;
}

/** Opens the loudspeaker, once somebody has touched the page: browsers keep it silent before. */
export function openSounds(): Sounds {
  const context = new AudioContext();
  return {
    play: (cue) => {
      if (context.state === 'suspended') void context.resume();
      for (const one of SCORE[cue]) sound(context, one);
    },
    close: () => void context.close(),
  };
}

function sound(context: AudioContext, { wave, from, to, at, long, loud }: Note): void {
  const start = context.currentTime + at;
  const [voice, volume] = [context.createOscillator(), context.createGain()];
  voice.type = wave;
  voice.frequency.setValueAtTime(from, start);
  voice.frequency.exponentialRampToValueAtTime(to, start + long);
  volume.gain.setValueAtTime(SILENCE, start);
  volume.gain.exponentialRampToValueAtTime(loud, start + ATTACK);
  volume.gain.exponentialRampToValueAtTime(SILENCE, start + long);
  voice.connect(volume).connect(context.destination);
  voice.start(start);
  voice.stop(start + long);
}
