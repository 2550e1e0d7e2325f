import type { Command } from '../rules/commands.ts';
import { MANDATE, SOLIDARITY, TOKEN } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import { eraNow } from '../rules/eras.ts';
import { has, permilleOf } from '../rules/integers.ts';
import type { Known } from '../rules/known.ts';
import { leanOf, utilitiesOf } from '../rules/lean.ts';
import type { Model } from '../rules/model.ts';
import { changeCost, waitsForMandate } from '../rules/pledges.ts';
import { fillsGap, gapAsset } from '../rules/rounds.ts';
import { logit } from './logit.ts';
import type { Dice } from './logit.ts';
import { temperatureOf } from './skills.ts';
import type { Skill } from './skills.ts';

/** A bot will not choose what brings its own government down. */
const RUIN = -400;

export const assetNames = (model: Model, seat: number, mask: number): string[] =>
  model.assets[seat]!.ids.filter((_, index) => has(mask, index));

/** The pledges a bot thinks about: nothing, a token in each channel, all it has, what stands, what stands and a token more, and what would close the gap; what deals ask is in all. */
export const optionsOf = (model: Model, table: Debate, seat: number, bound = 0): number[] => {
  const assets = model.assets[seat]!;
  const now = table.pledged[seat]! & assets.allowedMask;
  const gap = gapAsset(model, table, seat);
  const options = [bound];
  const consider = (offered: number): void => {
    const mask = offered | bound;
    if (offered >= 0 && !options.includes(mask)) options.push(mask);
  };
  consider(now);
  for (const token of assets.tokens) {
    consider(token);
    if (token >= 0) consider(now | token);
  }
  consider(assets.packages[SOLIDARITY]!);
  if (gap >= 0) consider(now | (1 << gap));
  return options;
};

const ruins = (model: Model, table: Debate, seat: number, to: number): boolean => {
  const { upkeep } = eraNow(model, table);
  const price =
    changeCost(model, table, table.posture[seat]!, to) + (to === SOLIDARITY ? 2 * upkeep : 0);
  return price > 0 && table.standing[seat]! - price <= 0;
};

/** What the channel of a token adds to its utility, by channel: the nearer to the fighting, the more inclination it takes. */
const channelPulls = (model: Model, lean: number): number[] =>
  model.scenario.channels.map(({ reserve, slope }) => permilleOf(lean, slope) - reserve);

/** The channel of a pledge that asks for most; −1 for a pledge of nothing. */
const hardestChannel = (model: Model, seat: number, mask: number): number => {
  const { channelMasks } = model.assets[seat]!;
  let hardest = -1;
  model.scenario.channels.forEach(({ reserve }, channel) => {
    if ((mask & channelMasks[channel]!) === 0) return;
    if (hardest < 0 || reserve > model.scenario.channels[hardest]!.reserve) hardest = channel;
  });
  return hardest;
};

/** A seat's utility of any pledge, tenths: what does not depend on the pledge is worked out once. */
export const pledgeUtility = (
  model: Model,
  table: Debate,
  seat: number,
): ((mask: number) => number) => {
  const { postureOf } = model.assets[seat]!;
  const lean = leanOf(model, table, seat);
  const byPosture = utilitiesOf(model, table, seat, lean);
  const pulls = channelPulls(model, lean);
  for (let to = 1; to < byPosture.length; to++) {
    if (ruins(model, table, seat, to)) byPosture[to] = byPosture[to]! + RUIN;
  }
  const mayFill = table.gapKind >= 0 && table.gapFillers.includes(seat);
  const { gap } = model.scenario.tuning.choice;
  const pledged = table.pledged[seat]!;
  return (mask) => {
    const posture = postureOf[mask]!;
    const way = posture === TOKEN ? pulls[hardestChannel(model, seat, mask)]! : 0;
    const utility = byPosture[posture]! + way;
    return mayFill && fillsGap(model, table, seat, mask & ~pledged) ? utility + gap : utility;
  };
};

/** Utilities of the options for one seat, tenths. */
export const pledgeUtilities = (
  model: Model,
  table: Debate,
  seat: number,
  options: readonly number[],
): number[] => options.map(pledgeUtility(model, table, seat));

/** The posture a capital finds best as things stand on the table, chance aside. */
export const leadingPosture = (model: Model, table: Debate, seat: number): number => {
  const options = optionsOf(model, table, seat);
  const utilities = pledgeUtilities(model, table, seat, options);
  const best = utilities.indexOf(Math.max(...utilities));
  return model.assets[seat]!.postureOf[options[best]!]!;
};

const wantsMandate = (model: Model, table: Debate, seat: number, mask: number): boolean => {
  const state = table.mandate[seat];
  const due = state === MANDATE.needed || state === MANDATE.refused;
  return due && waitsForMandate(model, table, seat, mask);
};

/** The options of one stance: by place, their utilities and the best of these. */
interface Ways {
  readonly places: number[];
  readonly utilities: number[];
  best: number;
}

/** Stances in the order in which the options come to them. */
const waysByStance = (
  options: readonly number[],
  { postureOf, utilities }: { postureOf: readonly number[]; utilities: readonly number[] },
): { readonly stances: number[]; readonly ways: Ways[] } => {
  const stances: number[] = [];
  const ways: Ways[] = [];
  for (let place = 0; place < options.length; place++) {
    const stance = postureOf[options[place]!]!;
    const utility = utilities[place]!;
    const known = stances.indexOf(stance);
    if (known < 0) {
      stances.push(stance);
      ways.push({ places: [place], utilities: [utility], best: utility });
      continue;
    }
    const way = ways[known]!;
    way.places.push(place);
    way.utilities.push(utility);
    if (utility > way.best) way.best = utility;
  }
  return { stances, ways };
};

/**
 * A pledge of `options`, drawn in two steps: the stance by the best pledge of each, then the pledge among those of that
 * stance. So many ways of sending a token do not make a token likelier (nested logit, McFadden 1978).
 */
const drawnPledge = (
  options: readonly number[],
  utilities: readonly number[],
  postureOf: readonly number[],
  { dice, temperature }: { readonly dice: Dice; readonly temperature: number },
): number => {
  const { stances, ways } = waysByStance(options, { postureOf, utilities });
  const best = ways.map((way) => way.best);
  const { places, utilities: among } = ways[logit(best, temperature, dice, stances)]!;
  if (places.length === 1) return options[places[0]!]!;
  const roll: Dice = (item, from, to) => dice(1 + item, from, to);
  const keys = places.map((place) => options[place]!);
  return keys[logit(among, temperature, roll, keys)]!;
};

/** What a bot answers to the secret question of the round: a pledge, and first a mandate where one is due. */
export const choosePledge = (model: Model, known: Known, dice: Dice, skill: Skill): Command[] => {
  const { table, seat } = known;
  const id = model.scenario.actors[seat]!.id;
  const options = optionsOf(model, table, seat, known.bound);
  const utilities = pledgeUtilities(model, table, seat, options);
  const { postureOf } = model.assets[seat]!;
  const temperature = temperatureOf(model, skill);
  const mask = drawnPledge(options, utilities, postureOf, { dice, temperature });
  const pledge: Command = { type: 'pledge', seat: id, assets: assetNames(model, seat, mask) };
  return wantsMandate(model, table, seat, mask)
    ? [{ type: 'seek-mandate', seat: id }, pledge]
    : [pledge];
};

/** What a bot answers to the framework nation's call, before any round: most wait. */
export const chooseCall = (
  model: Model,
  known: Known,
  called: number,
  dice: Dice,
  skill: Skill,
): Command => {
  const { table, seat } = known;
  const id = model.scenario.actors[seat]!.id;
  if (called < 0) return { type: 'pledge', seat: id, assets: [] };
  const send =
    pledgeUtility(model, table, seat)(1 << called) - model.scenario.tuning.choice.callCaution;
  const sends = logit([0, send], temperatureOf(model, skill), dice) === 1;
  return { type: 'pledge', seat: id, assets: sends ? assetNames(model, seat, 1 << called) : [] };
};
