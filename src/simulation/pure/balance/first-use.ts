import type { Chooser } from '../../../bots/play-out.ts';
import { copyDebate } from '../../../rules/debate.ts';
import type { Debate } from '../../../rules/debate.ts';
import type { Command } from '../../../rules/commands.ts';
import type { Model } from '../../../rules/model.ts';
import { advance } from '../../../debate/step.ts';
import { mixedSkill } from '../simulate.ts';
import { bot, playAs, playUntil } from './game.ts';
import type { Game } from './game.ts';
import { eachGame } from './sampling.ts';
import type { Sampling } from './sampling.ts';

/** What one card did at the reveal after its first use, game by game; games without a use are left out. */
export interface FirstUses {
  /** Steps from stance to stance that it brought about, those against the way it moved a seat taken off. */
  readonly steps: readonly number[];
  /** Seats whose stance is another without it. */
  readonly seats: readonly number[];
}

interface Use {
  readonly debate: Debate;
  readonly command: Command;
}

/** Answers as `chooser` does and keeps the debate as it stood before the card was used for the first time. */
const keepingFirst =
  (chooser: Chooser, card: string, keep: (use: Use) => void): Chooser =>
  (model, debate, seat, table) => {
    const commands = chooser(model, debate, seat, table);
    for (const command of commands) {
      if ('card' in command && command.card === card) keep({ debate: copyDebate(debate), command });
    }
    return commands;
  };

/** The reveal of a round whose floor went as it did but for what the card does in `model`. */
const revealed = (model: Model, { debate, command }: Use, game: Game): Debate => {
  const copy = copyDebate(debate);
  advance(model, copy, command);
  return playUntil(model, copy, game, ({ phase }) => phase === 'tour' || phase === 'verdict');
};

const compared = (withCard: Debate, without: Debate) => {
  let [steps, seats] = [0, 0];
  withCard.posture.forEach((posture, seat) => {
    const way = Math.sign(withCard.persuasion[seat]! - without.persuasion[seat]!);
    steps += way * (posture - without.posture[seat]!);
    if (posture !== without.posture[seat]) seats += 1;
  });
  return { steps, seats };
};

/**
 * Plays mixed bots' games until `card` is used for the first time, and that round's reveal twice: with what the card
 * does, and without (`muted`). All chances are the same, so whatever differs is the card's doing.
 */
export const firstUses = (
  model: Model,
  muted: Model,
  { card, ...sampling }: Sampling & { readonly card: number },
): FirstUses => {
  const id = model.scenario.cards[card]!.id;
  const found = eachGame(sampling, (seed) => {
    const others = (seat: number): Chooser => bot(mixedSkill(seed, seat));
    const game: Game = { seed, rounds: sampling.rounds, others, seat: -1, player: others(0) };
    const use = firstUseIn(model, game, id);
    return use === null ? [] : [compared(revealed(model, use, game), revealed(muted, use, game))];
  }).flat();
  return { steps: found.map(({ steps }) => steps), seats: found.map(({ seats }) => seats) };
};

const firstUseIn = (model: Model, game: Game, card: string): Use | null => {
  let first: Use | null = null;
  const keep = (use: Use): void => void (first ??= use);
  const others = (seat: number): Chooser => keepingFirst(game.others(seat), card, keep);
  playAs(model, { ...game, others, stopWhen: () => first !== null });
  return first;
};
