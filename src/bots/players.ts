import type { Bot } from '../debate/players.ts';
import { PURPOSE, draw } from '../rules/chance.ts';
import type { Command } from '../rules/commands.ts';
import type { Debate } from '../rules/debate.ts';
import { openTable } from '../rules/known.ts';
import type { Model } from '../rules/model.ts';
import { answerOf } from './answer.ts';
import { caretakerAnswer } from './caretaker.ts';
import { anyone } from './person.ts';
import { redraw } from './redraw.ts';
import { FUTURES, strategistAnswer } from './strategist.ts';
import { streamFrom } from './stream.ts';
import { BIASES, answerWithBias } from './temperaments.ts';

const LARGEST_SEED = 4_294_967_295;

/** Anything that is legal as far as the seat can know. What it has said and heard in the corridor tells one throw of the dice from the next. */
const chaosAnswer = (model: Model, debate: Debate, seat: number): Command[] => {
  const item = debate.offers.reduce(
    (sum, { from, state, to }) => (from === seat || to === seat ? sum + 1 + state : sum),
    0,
  );
  const seed = draw(debate, PURPOSE.botChaos, seat, item, 0, LARGEST_SEED);
  const world = redraw(model, debate, seat, 0);
  return anyone(streamFrom(seed))(model, world, seat, world);
};

/** What a bot of any kind answers to the question now open; `futures` is how far strategists look into each choice. */
export const botAnswer = (
  model: Model,
  debate: Debate,
  seat: number,
  bot: Bot,
  table: Debate = openTable(model, debate),
  futures = FUTURES,
): Command[] => {
  switch (bot) {
    case 'novice':
    case 'diplomat':
      return answerOf(model, debate, seat, bot, table);
    case 'strategist':
      return strategistAnswer(model, debate, seat, futures, table);
    case 'caretaker':
      return caretakerAnswer(model, debate, seat);
    case 'chaos':
      return chaosAnswer(model, debate, seat);
    case 'idealist':
    case 'free-rider':
    case 'bandwagoner':
    case 'hard-bargainer':
      return answerWithBias(model, debate, seat, BIASES[bot], table);
  }
};
