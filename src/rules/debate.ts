import type { Phase } from './phases.ts';

/** Postures as numbers in flat lists; the order is that of `POSTURES`. */
export const UNDECIDED = 0;
export const ABSTENTION = 1;
export const TOKEN = 2;
export const SOLIDARITY = 3;

export const MANDATES = ['not-needed', 'needed', 'asked', 'granted', 'refused'] as const;
export const MANDATE = { notNeeded: 0, needed: 1, asked: 2, granted: 3, refused: 4 } as const;

/** What a capital says of a dossier; one that has said nothing goes along. */
export const DECLARATIONS = ['goes-along', 'holds-out', 'supports', 'stands-aside'] as const;
export const DECLARED = { nothing: 0, holdsOut: 1, supports: 2, standsAside: 3 } as const;

/** What became of an offer. */
export const OFFER_STATES = ['open', 'accepted', 'declined', 'countered'] as const;
export const OFFERED = { open: 0, accepted: 1, declined: 2, countered: 3 } as const;

/** One exchange offered in the corridor of this round; goods are numbers of `goods.ts`. */
export interface Offer {
  readonly from: number;
  readonly to: number;
  /** What `from` would hand over, and what it asks of `to`. */
  readonly gives: number;
  readonly asks: number;
  /** The offer it answers; −1 for one that began the talk. */
  readonly counters: number;
  readonly state: number;
  /** Index of `DECLINE_REASONS` while declined; −1 otherwise. */
  readonly reason: number;
}

/** A speech of this round and what it did to each seat's lean (tenths). */
export interface Speech {
  readonly seat: number;
  readonly card: number;
  readonly rebuts: number;
  /** The one capital a card was spent on instead of being spoken; −1 for a speech. */
  readonly target: number;
  readonly moved: readonly number[];
  /** The same, each seat's times its votes, in all. */
  readonly votes: number;
}

/**
 * The whole state of one debate as flat data: whole numbers in lists by seat, gauge or dossier, never objects.
 * Points are tenths (0…1000 for a level). −1 stands for "none" in index fields.
 */
export interface Debate {
  seed: number;
  length: number;
  rounds: number;
  phase: Phase;
  round: number;
  humans: number[];
  threat: number[];
  resolve: number[];
  standing: number[];
  persuasion: number[];
  /** seat × dossier */
  positions: number[];
  /** Dossiers on the table this round. */
  agenda: number[];
  /** seat × dossier: what a capital has declared, by `DECLARED`. */
  declared: number[];
  /** By dossier: 0, or what it is worth (permille) since it was adopted. */
  adopted: number[];
  /** By dossier: how often its wording was watered down, and in which round last (0: never). */
  amended: number[];
  amendedIn: number[];
  /** Dossiers a seat has said this round that it holds out on, whatever the wording: bit masks. */
  firm: number[];
  posture: number[];
  before: number[];
  stage: number[];
  /** Bit masks over the seat's own assets. */
  pledged: number[];
  arrived: number[];
  /** Pledged at the end of the round before: what arrives now without planning. */
  waiting: number[];
  early: number[];
  /** Sealed this round: a mask, or −1 while unanswered. */
  sealed: number[];
  sealedVerb: number;
  /** −1 unanswered, 0 saved money, 1 planned. */
  planned: number[];
  mandate: number[];
  asked: number[];
  filled: number[];
  filledNow: number[];
  called: number[];
  interests: number[][];
  hands: number[][];
  drawn: number[][];
  played: number[];
  gauges: number[];
  gaugesBefore: number[];
  /** What each computed gauge was last made of. */
  parts: number[][];
  peaks: number[];
  warned: number[];
  hidden: number;
  /** The setting the hint speaks of: usually the true one. */
  hinted: number;
  /** 0 nothing, 1 hint, 2 all. */
  known: number;
  dispatch: number;
  usedDispatches: number[];
  /** This round's surprise; −1 for none. */
  surprise: number;
  usedSurprises: number[];
  gapKind: number;
  gapFillers: number[];
  namedGap: number;
  gapsFilled: number;
  gapsUnfilled: number;
  gapOpen: number;
  queue: number[];
  turn: number;
  speeches: Speech[];
  /** Seats that may still begin a talk in the corridor of this round. */
  seekers: number[];
  offers: Offer[];
  /** Assets a seat must pledge from now on because a deal says so: bit masks. */
  bound: number[];
  /** Dossiers a seat must go on supporting because a deal says so: bit masks. */
  sworn: number[];
  /** What a seat was given in deals leans it towards help, tenths; it fades. */
  deals: number[];
  /** 0…1000: how far a seat's word is believed. */
  trust: number[];
  /** The posture promised in public; 0 for none. */
  promised: number[];
  /** The first round whose reveal must show it; 0 for none. */
  due: number[];
  broken: number[];
  /** By command post: the seat that holds it. */
  posts: number[];
  verb: number;
  flags: number;
  forfeited: number;
  ending: number;
}

/** A copy that shares nothing that `evolve` writes to. */
export const copyDebate = (debate: Debate): Debate => ({
  ...debate,
  humans: debate.humans,
  threat: debate.threat.slice(),
  resolve: debate.resolve.slice(),
  standing: debate.standing.slice(),
  persuasion: debate.persuasion.slice(),
  positions: debate.positions.slice(),
  agenda: debate.agenda.slice(),
  declared: debate.declared.slice(),
  adopted: debate.adopted.slice(),
  amended: debate.amended.slice(),
  amendedIn: debate.amendedIn.slice(),
  firm: debate.firm.slice(),
  posture: debate.posture.slice(),
  before: debate.before.slice(),
  stage: debate.stage.slice(),
  pledged: debate.pledged.slice(),
  arrived: debate.arrived.slice(),
  waiting: debate.waiting.slice(),
  early: debate.early.slice(),
  sealed: debate.sealed.slice(),
  planned: debate.planned.slice(),
  mandate: debate.mandate.slice(),
  asked: debate.asked.slice(),
  filled: debate.filled.slice(),
  filledNow: debate.filledNow.slice(),
  hands: debate.hands.map((hand) => hand.slice()),
  drawn: debate.drawn.map((cards) => cards.slice()),
  played: debate.played.slice(),
  gauges: debate.gauges.slice(),
  gaugesBefore: debate.gaugesBefore.slice(),
  parts: debate.parts.map((parts) => parts.slice()),
  peaks: debate.peaks.slice(),
  warned: debate.warned.slice(),
  usedDispatches: debate.usedDispatches.slice(),
  usedSurprises: debate.usedSurprises.slice(),
  gapFillers: debate.gapFillers.slice(),
  queue: debate.queue.slice(),
  speeches: debate.speeches.slice(),
  seekers: debate.seekers.slice(),
  offers: debate.offers.slice(),
  bound: debate.bound.slice(),
  sworn: debate.sworn.slice(),
  deals: debate.deals.slice(),
  trust: debate.trust.slice(),
  promised: debate.promised.slice(),
  due: debate.due.slice(),
  broken: debate.broken.slice(),
  posts: debate.posts.slice(),
});
