import type { Command } from '../rules/commands.ts';
import { MANDATE } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import type { Model } from '../rules/model.ts';
import { waitsForMandate } from '../rules/pledges.ts';
import { offerOf, openBargains } from './bargains.ts';
import type { Chooser } from './play-out.ts';
import { pressingSpeech } from './pressing.ts';
import { assetNames } from './pledging.ts';
import { answerWithBias } from './temperaments.ts';
import type { Bias } from './temperaments.ts';

/** What a seat means to do for the rest of the game. */
export interface Course {
  /** What it sends from now on, a mask of its assets; −1: whatever a diplomat would. */
  readonly mask: number;
  /** How it argues, deals and declares. */
  readonly manner: Bias;
  /** Whether it works on the capitals that are nearest to solidarity, on the floor and in the corridor. */
  readonly presses: boolean;
}

/** The pledge of a mask, and first a mandate where one is due. */
export const pledgeOf = (model: Model, debate: Debate, seat: number, mask: number): Command[] => {
  const { id } = model.scenario.actors[seat]!;
  const state = debate.mandate[seat];
  const due = state === MANDATE.needed || state === MANDATE.refused;
  const pledge: Command = { type: 'pledge', seat: id, assets: assetNames(model, seat, mask) };
  return due && waitsForMandate(model, debate, seat, mask)
    ? [{ type: 'seek-mandate', seat: id }, pledge]
    : [pledge];
};

const isOfThePledge = ({ type }: Command): boolean => type === 'pledge' || type === 'seek-mandate';

/** What is said to bring others in; none where there is nobody to be brought. */
const pressing: Chooser = (model, debate, seat, table) => {
  if (debate.phase === 'floor') return [pressingSpeech(model, debate, table, seat)];
  const [bargain] = openBargains(model, debate, table, seat);
  return bargain ? [offerOf(model, seat, bargain)] : [];
};

/** A diplomat that has made up its mind. */
export const onCourse =
  ({ manner, mask, presses }: Course): Chooser =>
  (model, debate, seat, table) => {
    const pressed = presses ? pressing(model, debate, seat, table) : [];
    if (pressed.length > 0) return pressed;
    const answer = answerWithBias(model, debate, seat, manner, table);
    if (mask < 0 || debate.phase !== 'pledge' || seat === model.framework) return answer;
    const words = answer.filter((command) => !isOfThePledge(command));
    return [...words, ...pledgeOf(model, debate, seat, mask | debate.bound[seat]!)];
  };
