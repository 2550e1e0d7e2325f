import type { Command } from '../rules/commands.ts';
import { MANDATE } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import type { Model } from '../rules/model.ts';
import { waitsForMandate } from '../rules/pledges.ts';
import type { Chooser } from './play-out.ts';
import { assetNames } from './pledging.ts';
import { answerWithBias } from './temperaments.ts';
import type { Bias } from './temperaments.ts';

/** What a seat means to do for the rest of the game. */
export interface Course {
  /** What it sends from now on, a mask of its assets; −1: whatever a diplomat would. */
  readonly mask: number;
  /** How it argues, deals and declares. */
  readonly manner: Bias;
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

/** A diplomat that has made up its mind. */
export const onCourse =
  ({ mask, manner }: Course): Chooser =>
  (model, debate, seat, table) => {
    const answer = answerWithBias(model, debate, seat, manner, table);
    if (mask < 0 || debate.phase !== 'pledge' || seat === model.framework) return answer;
    const words = answer.filter((command) => !isOfThePledge(command));
    return [...words, ...pledgeOf(model, debate, seat, mask | debate.bound[seat]!)];
  };
