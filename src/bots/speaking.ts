import type { Command } from '../rules/commands.ts';
import { answers } from '../rules/decide.ts';
import type { Known } from '../rules/known.ts';
import { leanOf } from '../rules/lean.ts';
import type { Model } from '../rules/model.ts';
import { permilleOf, whole } from '../rules/integers.ts';
import { REBUTTAL_SHARE, speakerStanding, votesMoved } from '../rules/speeches.ts';
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

const votesOf = (model: Model, moved: readonly number[]): number => {
  let sum = 0;
  for (let s = 0; s < moved.length; s++) sum += moved[s]! * model.votes[s]!;
  return sum;
};

/** What playing a card is worth in itself: the pull of its words and the speaker's own standing. */
const worthOf = (
  model: Model,
  known: Known,
  card: number,
  share: number,
  direction: number,
): number => {
  const { table, seat } = known;
  const votes = direction === 0 ? 0 : votesMoved(model, table, seat, card, share);
  return pull(model, votes, direction) + speakerStanding(model, table, seat, card);
};

interface Option {
  readonly command: Command;
  readonly utility: number;
}

const speeches = (model: Model, known: Known, id: string, direction: number): Option[] =>
  known.hand.map((card) => ({
    command: { type: 'speak', seat: id, card: model.scenario.cards[card]!.id },
    utility: worthOf(model, known, card, 1000, direction),
  }));

/** What a seat's cards could answer, and what taking back a share of it is worth. */
const rebuttals = (model: Model, known: Known, id: string, direction: number): Option[] => {
  const { rebut, rebutCounter } = model.scenario.tuning.speech;
  const heard = known.table.speeches;
  const pulls = heard.map((speech) => pull(model, votesOf(model, speech.moved), direction));
  return known.hand.flatMap((card) => {
    const own = worthOf(model, known, card, REBUTTAL_SHARE, direction);
    const { counters } = model.cards[card]!;
    const options: Option[] = [];
    for (const [index, speech] of heard.entries()) {
      if (speech.seat === known.seat || !answers(model, card, speech.card)) continue;
      const share = counters.includes(speech.card) ? rebutCounter : rebut;
      const title = model.scenario.cards[card]!.id;
      const command = { type: 'rebut', seat: id, card: title, speech: index } as const;
      options.push({ command, utility: own - permilleOf(pulls[index]!, share) });
    }
    return options;
  });
};

/** What a called bot says: the argument or the answer that pulls its way, or nothing. */
export const chooseSpeech = (model: Model, known: Known, dice: Dice, skill: Skill): Command => {
  const id = model.scenario.actors[known.seat]!.id;
  const direction = directionOf(leanOf(model, known.table, known.seat));
  const options: Option[] = [
    { command: { type: 'stay-silent', seat: id }, utility: 0 },
    ...speeches(model, known, id, direction),
    ...rebuttals(model, known, id, direction),
  ];
  const utilities = options.map((option) => option.utility);
  return options[logit(utilities, temperatureOf(model, skill) >> 1, dice)]!.command;
};
