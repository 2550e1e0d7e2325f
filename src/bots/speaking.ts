import type { Command } from '../rules/commands.ts';
import { answers } from '../rules/decide.ts';
import type { Known } from '../rules/known.ts';
import { leanOf } from '../rules/lean.ts';
import type { Model } from '../rules/model.ts';
import { permilleOf } from '../rules/integers.ts';
import { REBUTTAL_SHARE, effectOf, speakerStanding } from '../rules/speeches.ts';
import { logit } from './logit.ts';
import type { Dice } from './logit.ts';
import { temperatureOf } from './skills.ts';
import type { Skill } from './skills.ts';

/** Below this lean (tenths, either way) a seat has no side to argue and speaks for its own standing only. */
const UNDECIDED_LEAN = 20;

const directionOf = (lean: number): number =>
  lean > UNDECIDED_LEAN ? 1 : lean < -UNDECIDED_LEAN ? -1 : 0;

/** Vote-weighted pull of a list of moves towards what the speaker wants, tenths. */
const pull = (model: Model, moved: readonly number[], direction: number): number => {
  let sum = 0;
  for (let s = 0; s < moved.length; s++) sum += moved[s]! * model.votes[s]!;
  return Math.trunc((direction * sum * 4) / model.otherVotes);
};

interface Option {
  readonly command: Command;
  readonly utility: number;
}

const speeches = (model: Model, known: Known, id: string, direction: number): Option[] =>
  known.hand.map((card) => {
    const effect = effectOf(model, known.table, known.seat, card, 1000);
    const standing = speakerStanding(model, known.table, known.seat, card);
    const command = { type: 'speak', seat: id, card: model.scenario.cards[card]!.id } as const;
    return { command, utility: pull(model, effect, direction) + standing };
  });

const rebuttals = (model: Model, known: Known, id: string, direction: number): Option[] =>
  known.hand.flatMap((card) =>
    known.table.speeches.flatMap((speech, index) => {
      if (speech.seat === known.seat || !answers(model, card, speech.card)) return [];
      const { rebut, rebutCounter } = model.scenario.tuning.speech;
      const named = model.cards[card]!.counters.includes(speech.card);
      const undone = -permilleOf(
        pull(model, speech.moved, direction),
        named ? rebutCounter : rebut,
      );
      const own = effectOf(model, known.table, known.seat, card, REBUTTAL_SHARE);
      const standing = speakerStanding(model, known.table, known.seat, card);
      const title = model.scenario.cards[card]!.id;
      const command = { type: 'rebut', seat: id, card: title, speech: index } as const;
      return [{ command, utility: pull(model, own, direction) + undone + standing }];
    }),
  );

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
