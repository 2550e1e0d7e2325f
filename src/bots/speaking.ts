import type { Command } from '../rules/commands.ts';
import { answers } from '../rules/decide.ts';
import type { Known } from '../rules/known.ts';
import { leanOf } from '../rules/lean.ts';
import type { Model } from '../rules/model.ts';
import { permilleOf, whole } from '../rules/integers.ts';
import { spendingVotes } from '../rules/influence.ts';
import { REBUTTAL_SHARE, canBeMoved, speakerStanding, votesMoved } from '../rules/speeches.ts';
import { logit } from './logit.ts';
import type { Dice } from './logit.ts';
import { temperatureOf } from './skills.ts';
import type { Skill } from './skills.ts';

/** Below this lean (tenths, either way) a seat has no side to argue and speaks for its own standing only. */
const UNDECIDED_LEAN = 20;

const directionOf = (lean: number): number =>
  lean > UNDECIDED_LEAN ? 1 : lean < -UNDECIDED_LEAN ? -1 : 0;

/** Vote-weighted pull towards what the speaker wants, tenths, of all that `votes` moved. */
const pull = (model: Model, votes: number, direction: number): number =>
  direction === 0 ? 0 : whole((direction * votes * 4) / model.otherVotes);

/** Something a called seat could do: no card is silence, no speech answered is a speech of its own. */
interface Option {
  readonly card: number;
  readonly speech: number;
  /** The capital the card is spent on; −1 when it is spoken. */
  readonly target: number;
  readonly utility: number;
}

/** What tells an option from others: the card and the way it is used, whoever it is used on. */
const keyOf = ({ card, speech, target }: Option): number =>
  card < 0 ? 0 : 4 * (card + 1) + (target >= 0 ? 2 : speech >= 0 ? 1 : 0);

const SILENCE: Option = { card: -1, speech: -1, target: -1, utility: 0 };

/** A speaker at work: what it wants, and what each card of its hand would do to its own standing. */
interface Speaker {
  readonly model: Model;
  readonly known: Known;
  readonly direction: number;
  readonly standings: readonly number[];
  /** What each card would pull its way if it were spoken. */
  readonly pulls: readonly number[];
}

const speakerOf = (model: Model, known: Known): Speaker => {
  const { table, seat, hand } = known;
  const lean = leanOf(model, table, seat);
  const direction = directionOf(lean);
  return {
    model,
    known,
    direction,
    standings: hand.map((card) => speakerStanding(model, table, seat, card, lean)),
    pulls: hand.map((card) =>
      direction === 0 ? 0 : pull(model, votesMoved(model, table, seat, card, 1000), direction),
    ),
  };
};

const addSpeeches = (speaker: Speaker, options: Option[]): void => {
  const { known, pulls, standings } = speaker;
  known.hand.forEach((card, place) => {
    options.push({ card, speech: -1, target: -1, utility: pulls[place]! + standings[place]! });
  });
};

/** The speech a card would answer with most effect, and what is taken back of it; null when it answers none. */
const bestAnswer = (
  speaker: Speaker,
  card: number,
): { readonly speech: number; readonly taken: number } | null => {
  const { model, known, direction } = speaker;
  const { rebut, rebutCounter } = model.scenario.tuning.speech;
  const { counters } = model.cards[card]!;
  let best: { readonly speech: number; readonly taken: number } | null = null;
  known.table.speeches.forEach((speech, index) => {
    if (speech.target >= 0 || speech.seat === known.seat) return;
    if (!answers(model, card, speech.card)) return;
    const share = counters.includes(speech.card) ? rebutCounter : rebut;
    const taken = -permilleOf(pull(model, speech.votes, direction), share);
    if (best === null || taken > best.taken) best = { speech: index, taken };
  });
  return best;
};

/** Rebuttals: the card's own worth, and what taking back a share of the answered speech is worth. */
const addRebuttals = (speaker: Speaker, options: Option[]): void => {
  const { known, pulls, standings } = speaker;
  known.hand.forEach((card, place) => {
    const best = bestAnswer(speaker, card);
    if (best === null) return;
    const own = permilleOf(pulls[place]!, REBUTTAL_SHARE) + standings[place]!;
    options.push({ card, speech: best.speech, target: -1, utility: own + best.taken });
  });
};

/** Worth of a word in private to a capital: its votes, and more the nearer it is to changing its mind. */
const wordWorth = (votes: number, lean: number): number =>
  whole((votes * 1000) / (60 + (lean < 0 ? -lean : lean)));

/** The capital where a word in private does most. */
const wavering = (speaker: Speaker): number => {
  const { model, known } = speaker;
  let best = -1;
  let most = 0;
  for (const seat of model.byVotes) {
    const votes = model.votes[seat]!;
    // Too few votes to be the best however near: no lean of the rest need be known.
    if (wordWorth(votes, 0) <= most) break;
    if (!canBeMoved(model, known.table, known.seat, seat)) continue;
    const worth = wordWorth(votes, leanOf(model, known.table, seat));
    if (worth <= most) continue;
    best = seat;
    most = worth;
  }
  return best;
};

/** Cards spent on the wavering capital; what still fires is counted too. */
const addSpendings = (speaker: Speaker, options: Option[]): void => {
  const { model, known, direction } = speaker;
  const target = direction === 0 ? -1 : wavering(speaker);
  if (target < 0) return;
  for (const card of known.hand) {
    const spending = { seat: known.seat, card, target, way: direction };
    const votes = spendingVotes(model, known.table, spending);
    options.push({ card, speech: -1, target, utility: pull(model, votes, direction) });
  }
};

const commandOf = (speaker: Speaker, option: Option): Command => {
  const { model, known, direction } = speaker;
  const { card, speech, target } = option;
  const seat = model.scenario.actors[known.seat]!.id;
  if (card < 0) return { type: 'stay-silent', seat };
  const { id } = model.scenario.cards[card]!;
  if (target >= 0) {
    const way = direction > 0 ? 'towards' : 'away';
    return { type: 'influence', seat, card: id, target: model.scenario.actors[target]!.id, way };
  }
  return speech < 0 ? { type: 'speak', seat, card: id } : { type: 'rebut', seat, card: id, speech };
};

/** What a called bot says: the argument or the answer that pulls its way, or nothing. */
export const chooseSpeech = (model: Model, known: Known, dice: Dice, skill: Skill): Command => {
  const speaker = speakerOf(model, known);
  const options: Option[] = [SILENCE];
  addSpeeches(speaker, options);
  addRebuttals(speaker, options);
  addSpendings(speaker, options);
  const utilities = options.map((option) => option.utility);
  const keys = options.map(keyOf);
  const choice = logit(utilities, temperatureOf(model, skill) >> 1, dice, keys);
  return commandOf(speaker, options[choice]!);
};
