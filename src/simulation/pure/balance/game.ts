import type { Chooser } from '../../../bots/play-out.ts';
import { answerOf } from '../../../bots/answer.ts';
import type { Skill } from '../../../bots/skills.ts';
import { advance } from '../../../debate/step.ts';
import type { Command } from '../../../rules/commands.ts';
import type { Debate } from '../../../rules/debate.ts';
import type { Fact } from '../../../rules/facts.ts';
import { openTable } from '../../../rules/known.ts';
import type { Model } from '../../../rules/model.ts';
import { silent } from '../../../rules/note.ts';
import { askedTogether, awaited } from '../../../rules/questions.ts';
import { startDebate } from '../../../rules/start.ts';

export const bot =
  (skill: Skill): Chooser =>
  (model, debate, seat, table) =>
    answerOf(model, debate, seat, skill, table);

/** Hears every fact, with the debate as it stands after it. */
export type Hear = (fact: Fact, debate: Debate) => void;

/** How one game is played. */
export interface Game {
  readonly seed: number;
  readonly rounds: number;
  /** Answers for every seat but `seat`. */
  readonly others: (seat: number) => Chooser;
  /** The seat under test (−1: none): it is always called to the floor, as a person is. */
  readonly seat: number;
  readonly player: Chooser;
  /** Asked before every step: whether to leave the game there. */
  readonly stopWhen?: (debate: Debate) => boolean;
}

const send = (model: Model, debate: Debate, command: Command, hear: Hear | undefined): void => {
  const refusal = advance(model, debate, command, silent, hear && ((fact) => hear(fact, debate)));
  if (refusal) throw new Error(`${command.type} was refused: ${refusal.refused}`);
};

/** The seats that answer the question now open, from one and the same table. */
export const askedNow = (model: Model, debate: Debate): readonly number[] =>
  askedTogether(debate, awaited(model, debate));

const playStep = (model: Model, debate: Debate, game: Game, hear: Hear | undefined): void => {
  const seats = askedNow(model, debate);
  if (seats.length === 0) return send(model, debate, { type: 'proceed' }, hear);
  const table = openTable(model, debate);
  for (const seat of seats) {
    const chooser = seat === game.seat ? game.player : game.others(seat);
    for (const command of chooser(model, debate, seat, table)) send(model, debate, command, hear);
  }
};

/** Plays `debate` on, in place, until `over` says so. */
export const playUntil = (
  model: Model,
  debate: Debate,
  game: Game,
  over: (debate: Debate) => boolean,
  hear?: Hear,
): Debate => {
  while (!over(debate)) playStep(model, debate, game, hear);
  return debate;
};

/** Plays `debate` on to its verdict, or until the game is left, in place. */
export const playOnAs = (model: Model, debate: Debate, game: Game, hear?: Hear): Debate =>
  playUntil(
    model,
    debate,
    game,
    (now) => now.phase === 'verdict' || game.stopWhen?.(now) === true,
    hear,
  );

/** One whole game. */
export const playAs = (model: Model, game: Game, hear?: Hear): Debate => {
  const humans = game.seat < 0 ? [] : [model.scenario.actors[game.seat]!.id];
  return playOnAs(model, startDebate(model, { ...game, humans }), game, hear);
};
