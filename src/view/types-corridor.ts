import type { DeclineReason, Stance } from '../scenario/lists.ts';
import type { Term } from './types-own.ts';

/** What one seat may do and see in the corridor. Goods are named as in commands: `asset.transport`, `post.deputy`. */
export interface CorridorView {
  /** Whether this seat may still begin a talk or make a promise now. */
  readonly open: boolean;
  /** Talks it may still begin this round. */
  readonly offersLeft: number;
  /** What it could give. */
  readonly goods: readonly string[];
  /** Own interests that are met now and would not be once a good is given, by good; goods that end none are left out. */
  readonly ends: Readonly<Record<string, readonly string[]>>;
  /** Capitals it can deal with, and what each could give as far as the table can see. */
  readonly partners: readonly { readonly seat: string; readonly goods: readonly string[] }[];
  /** This round's offers to it and from it, oldest first. */
  readonly offers: readonly OfferView[];
  /** Stances it could promise in public now. */
  readonly promises: readonly Stance[];
  /** Standing that paying for another moves in this era, tenths. */
  readonly funding: number;
  /** What a promise made now gains or costs once it falls due: standing in tenths, trust 0…1000. */
  readonly word: {
    readonly due: number;
    readonly kept: number;
    readonly broken: number;
    readonly trust: number;
  };
  /** Own assets and dossiers its deals bind it to. */
  readonly bound: readonly string[];
  readonly sworn: readonly string[];
}

export interface OfferView {
  /** What `accept`, `decline` and `counter` call it. */
  readonly index: number;
  readonly from: string;
  readonly to: string;
  readonly gives: string;
  readonly asks: string;
  /** The offer it answers. */
  readonly counters: number | null;
  readonly state: 'open' | 'accepted' | 'declined' | 'countered';
  readonly reason: DeclineReason | null;
  /** How the viewer's seat may answer it now. */
  readonly answers: readonly ('accept' | 'counter' | 'decline')[];
  /** Exact change of the viewer's own standing if it is agreed, tenths. */
  readonly standing: number;
}

/** How another capital would look at an exchange, as far as the table can see: which way, never how far. */
export interface DealWeighing {
  readonly worth: 'wanted' | 'indifferent' | 'unwanted';
  readonly price: 'nothing' | 'less' | 'more';
  /** Whether it doubts the other's word. */
  readonly doubt: boolean;
  /** Whether it is inclined to agree. */
  readonly inclined: boolean;
}

/** What weighed in a capital when it last chose its stance, as a diplomat of the house reads it. */
export interface LastChoice {
  readonly round: number;
  readonly stance: Stance;
  readonly terms: readonly Term[];
  readonly lean: number;
}
