import { ABSTENTION, SOLIDARITY } from './debate.ts';
import { FALLEN } from './stages.ts';
import type { Debate, Speech } from './debate.ts';
import { permilleOf, whole } from './integers.ts';
import type { Model } from './model.ts';
import { changeBy } from './note.ts';
import type { Note } from './note.ts';
import { POSTURES, SIDES } from '../scenario/lists.ts';
import { leanOf } from './lean.ts';

export const FOR = SIDES.indexOf('for');
export const AGAINST = SIDES.indexOf('against');

/** What a speech weighs by what its speaker pledges and by how far it is believed, permille: preaching counts by practice. */
export const preachingWeight = (
  model: Model,
  debate: Debate,
  seat: number,
  side: number,
): number => {
  const { preachFor, preachAgainst } = model.scenario.tuning.speech;
  const posture = POSTURES[debate.posture[seat]!]!;
  const believed = (weight: number): number => permilleOf(weight, debate.trust[seat]!);
  if (side === FOR) return believed(preachFor[posture]);
  if (side === AGAINST) return believed(preachAgainst[posture]);
  return believed(whole((preachFor[posture] + preachAgainst[posture]) / 2));
};

/** Permille of a card's sway that this speaker's voice carries: votes, practice, and how often the card was heard. */
export const speechWeight = (model: Model, debate: Debate, seat: number, card: number): number => {
  const { weight, smallSeat, repeat } = model.scenario.tuning.speech;
  const votes = whole(((1000 - smallSeat) * model.votes[seat]!) / model.mostVotes);
  const voice = permilleOf(weight, smallSeat + votes);
  let total = permilleOf(voice, preachingWeight(model, debate, seat, model.cards[card]!.side));
  for (let i = 0; i < debate.played[card]!; i++) total = permilleOf(total, repeat);
  return total;
};

export const canBeMoved = (model: Model, debate: Debate, speaker: number, seat: number): boolean =>
  seat !== speaker && seat !== model.framework && debate.stage[seat] !== FALLEN;

/** A card's effect on each seat's lean (tenths) if `speaker` plays it now; `share` is halved for a rebuttal. */
export const effectOf = (
  model: Model,
  debate: Debate,
  speaker: number,
  card: number,
  share: number,
): number[] => {
  const weight = permilleOf(speechWeight(model, debate, speaker, card), share);
  return model.cards[card]!.sway.map((sway, seat) =>
    sway !== 0 && canBeMoved(model, debate, speaker, seat) ? permilleOf(sway, weight) : 0,
  );
};

/** About the same effect, weighed by the votes of those it moves and summed, as if every government stood. */
export const votesMoved = (
  model: Model,
  debate: Debate,
  speaker: number,
  card: number,
  share: number,
): number => {
  const { sway, swayedVotes } = model.cards[card]!;
  const own = speaker === model.framework ? 0 : sway[speaker]! * model.votes[speaker]!;
  const weight = permilleOf(speechWeight(model, debate, speaker, card), share);
  return permilleOf(swayedVotes - own, weight);
};

/** The speaker's own standing: preaching what one does not do costs, saying what home thinks pays. */
export const speakerStanding = (
  model: Model,
  debate: Debate,
  seat: number,
  card: number,
  lean = leanOf(model, debate, seat),
): number => {
  const { side } = model.cards[card]!;
  const { preaching, applause } = model.scenario.tuning.costs;
  const posture = debate.posture[seat]!;
  if (side === FOR && posture === ABSTENTION) return -preaching;
  if (side === AGAINST && posture === SOLIDARITY) return -preaching;
  return side === AGAINST && lean < 0 ? applause : 0;
};

export const REBUTTAL_SHARE = 500;

export const moveSeats = (
  model: Model,
  debate: Debate,
  fact: { readonly seat: number; readonly card: number },
  share: number,
  note: Note,
): void => {
  const { speech, resolveEcho } = model.scenario.tuning;
  const { persuasion, threat, resolve, swayed } = model.cards[fact.card]!;
  const weight = permilleOf(speechWeight(model, debate, fact.seat, fact.card), share);
  const why = { cause: 'speech', seat: fact.seat, item: fact.card } as const;
  const toPersuasion = { kind: 'persuasion', ...why } as const;
  const toThreat = { kind: 'threat', ...why } as const;
  const toResolve = { kind: 'resolve', ...why } as const;
  for (const s of swayed) {
    if (!canBeMoved(model, debate, fact.seat, s)) continue;
    const lean = permilleOf(persuasion[s]!, weight);
    const danger = permilleOf(threat[s]!, weight);
    const will = permilleOf(resolve[s]!, weight) + permilleOf(lean, resolveEcho);
    changeBy(debate.persuasion, s, lean, toPersuasion, note, -speech.limit, speech.limit);
    changeBy(debate.threat, s, danger, toThreat, note);
    changeBy(debate.resolve, s, will, toResolve, note);
  }
};

/** Tenths of a point that one step of a card's dossier shift moves a position. */
const POSITION_STEP = 8;

const shiftPositions = (
  model: Model,
  debate: Debate,
  fact: { readonly seat: number; readonly card: number },
  moved: readonly number[],
  note: Note,
): void => {
  const { dossier, dossierAdd } = model.cards[fact.card]!;
  if (dossier < 0) return;
  const width = model.scenario.dossiers.length;
  const change = { kind: 'position', cause: 'speech', seat: fact.seat, item: fact.card } as const;
  moved.forEach((by, seat) => {
    const shift = by > 0 ? dossierAdd : by < 0 ? -(dossierAdd >> 1) : 0;
    changeBy(debate.positions, seat * width + dossier, shift * POSITION_STEP, change, note);
  });
};

/** What a rebuttal with `card` takes back of what a speech with `answered` did to leans, permille. */
export const takenBack = (model: Model, card: number, answered: number): number => {
  const { rebut, rebutCounter } = model.scenario.tuning.speech;
  return model.cards[card]!.counters.includes(answered) ? rebutCounter : rebut;
};

const answer = (model: Model, debate: Debate, fact: SpokeFact, note: Note): void => {
  const target = debate.speeches[fact.rebuts]!;
  const { limit } = model.scenario.tuning.speech;
  const share = takenBack(model, fact.card, target.card);
  const change = {
    kind: 'persuasion',
    cause: 'rebuttal',
    seat: fact.seat,
    item: fact.card,
  } as const;
  target.moved.forEach((by, seat) => {
    changeBy(debate.persuasion, seat, -permilleOf(by, share), change, note, -limit, limit);
  });
};

interface SpokeFact {
  readonly seat: number;
  readonly card: number;
  readonly rebuts: number;
}

/** The card has been used, the floor goes to the next. */
export const closeTurn = (model: Model, debate: Debate, speech: Omit<Speech, 'votes'>): void => {
  const { seat, card, moved } = speech;
  debate.played[card] = debate.played[card]! + 1;
  debate.hands[seat] = debate.hands[seat]!.filter((held) => held !== card);
  const votes = moved.reduce((sum, by, s) => sum + by * model.votes[s]!, 0);
  debate.speeches.push({ ...speech, votes });
  debate.turn += 1;
};

/** Folds one speech or rebuttal into the debate. */
export const evolveSpeech = (model: Model, debate: Debate, fact: SpokeFact, note: Note): void => {
  const standing = speakerStanding(model, debate, fact.seat, fact.card);
  const cause = standing < 0 ? 'preaching' : 'applause';
  const change = { kind: 'standing', cause, seat: fact.seat, item: fact.card } as const;
  changeBy(debate.standing, fact.seat, standing, change, note);
  if (fact.rebuts >= 0) answer(model, debate, fact, note);
  const share = fact.rebuts >= 0 ? REBUTTAL_SHARE : 1000;
  const moved = effectOf(model, debate, fact.seat, fact.card, share);
  moveSeats(model, debate, fact, share, note);
  shiftPositions(model, debate, fact, moved, note);
  closeTurn(model, debate, {
    seat: fact.seat,
    card: fact.card,
    rebuts: fact.rebuts,
    target: -1,
    moved,
  });
};

/** Persuasion fades with every round. */
export const fadePersuasion = (model: Model, debate: Debate, note: Note): void => {
  const { decay } = model.scenario.tuning.speech;
  const change = { kind: 'persuasion', cause: 'fading', seat: -1, item: -1 } as const;
  for (let s = 0; s < model.n; s++) {
    const was = debate.persuasion[s]!;
    changeBy(debate.persuasion, s, permilleOf(was, decay) - was, change, note, -1000, 1000);
  }
};
