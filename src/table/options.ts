import type { Scenario } from '../scenario/schema.ts';
import type { Seen } from './seen.ts';

/** What can be heard: each a moment of the presentation. */
export type Cue = 'arrive' | 'speech' | 'terms' | 'turn' | 'depart' | 'land' | 'measures' | 'ring';

export interface TableOptions {
  readonly scenario: Scenario;
  /** Show end states at once. */
  readonly reducedMotion?: boolean;
  /** The first picture begins with an empty ring that fills. */
  readonly entrance?: boolean;
  /** Draw the gauges above the table; leave them out where the page tells them already. */
  readonly gauges?: boolean;
  /** Where the picture of a flag lies. */
  readonly flagUrl?: (flag: string) => string;
  /** A seat was clicked or tapped. */
  readonly onSelect?: (seat: string) => void;
  /** The table began or ended to show how the last view came about. */
  readonly onPresenting?: (presenting: boolean) => void;
  /** Something begins to be shown that may be heard. */
  readonly onCue?: (cue: Cue) => void;
  /** The picture is gone; it may come back. */
  readonly onLost?: () => void;
  /** What draws is there again: the table can be laid anew. */
  readonly onRestored?: () => void;
}

export interface TableHandle {
  /** Settles once fonts, flags and map are there and the first picture stands. */
  readonly ready: Promise<void>;
  /** Draws a view; given the one before, it first shows how one became the other. */
  readonly show: (view: Seen, previous?: Seen) => void;
  /** Jumps to the end of what is being shown. */
  readonly skip: () => void;
  readonly setReducedMotion: (reduced: boolean) => void;
  /** Leave the eye where it is: everything else still moves. */
  readonly setStillCamera: (still: boolean) => void;
  readonly select: (seat: string | null) => void;
  readonly onSelect: (listener: (seat: string) => void) => void;
  readonly destroy: () => void;
}

/** Durations in milliseconds; a whole tour of 27 seats stays under six seconds. */
export const PACE = {
  turn: 260,
  /** How soon the next seat is taken while the ring fills. */
  arrive: 48,
  camera: 380,
  /** How soon the next seat follows one that changed. */
  follow: 135,
  glance: 55,
  thread: 340,
  speech: 700,
  shortSpeech: 260,
  flight: 900,
  flightGap: 70,
  lastFlight: 1000,
  gauge: 420,
} as const;
