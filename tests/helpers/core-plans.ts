import { answerOf } from '../../src/bots/answer.ts';
import { assetNames } from '../../src/bots/pledging.ts';
import { loadModel } from '../../src/debate/load.ts';
import { advance } from '../../src/debate/step.ts';
import type { Command } from '../../src/rules/commands.ts';
import { openOffersTo } from '../../src/rules/corridor.ts';
import { MANDATE } from '../../src/rules/debate.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { openTable } from '../../src/rules/known.ts';
import type { Model } from '../../src/rules/model.ts';
import type { Note } from '../../src/rules/note.ts';
import { askedTogether, awaited } from '../../src/rules/questions.ts';
import { startDebate } from '../../src/rules/start.ts';
import { scoreOf } from '../../src/rules/verdict.ts';
import { modelOf, must, seatIn } from './core.ts';

/** A fixed plan: the stance (by posture) a seat takes in each round, whatever happens. */
export type Plan = (round: number) => number;

/** What a plan came to, over many games: shares, means in points. */
export interface Outcome {
  /** Games in one of the two better tiers. */
  readonly good: number;
  readonly met: number;
  /** Standing paid for stances and their upkeep, in all. */
  readonly paid: number;
  readonly burden: number;
  readonly nato: number;
}

/** The flagship as if no era had rules of its own. */
export const withoutEraRules = (): Model => {
  const scenario = structuredClone(modelOf('mali-2013').scenario);
  const usual = modelOf('small').scenario.eras[0]?.rules;
  return loadModel({
    ...scenario,
    eras: scenario.eras.map((era) => ({ ...era, rules: must(usual) })),
  });
};

const stanceCommands = (model: Model, debate: Debate, seat: number, plan: Plan): Command[] => {
  const id = must(model.scenario.actors[seat]).id;
  const { packages } = must(model.assets[seat]);
  const mask = Math.max(0, must(packages[plan(debate.round)]));
  const pledge: Command = { type: 'pledge', seat: id, assets: assetNames(model, seat, mask) };
  const state = debate.mandate[seat];
  const asks = state === MANDATE.needed || state === MANDATE.refused;
  return asks ? [{ type: 'seek-mandate', seat: id }, pledge] : [pledge];
};

/** The player of a plan prepares, keeps silent, deals with nobody, and pledges as planned. */
const planned = (model: Model, debate: Debate, seat: number, plan: Plan): Command[] => {
  const id = must(model.scenario.actors[seat]).id;
  switch (debate.phase) {
    case 'warnings':
      return [{ type: 'prepare', seat: id, plan: true }];
    case 'call':
      return [{ type: 'pledge', seat: id, assets: [] }];
    case 'floor':
      return [{ type: 'stay-silent', seat: id }];
    case 'corridor': {
      const [offer] = openOffersTo(debate, seat);
      return offer === undefined
        ? [{ type: 'leave-corridor', seat: id }]
        : [{ type: 'decline', seat: id, offer, reason: 'not-now' }];
    }
    case 'pledge':
    case 'dispatch':
    case 'tour':
    case 'consequences':
    case 'verdict':
      return stanceCommands(model, debate, seat, plan);
  }
};

const answers = (model: Model, debate: Debate, player: number, plan: Plan, note: Note): void => {
  const seats = askedTogether(debate, awaited(model, debate));
  const table = openTable(model, debate);
  const commands =
    seats.length === 0
      ? [{ type: 'proceed' } as const]
      : seats.flatMap((seat) =>
          seat === player
            ? planned(model, debate, seat, plan)
            : answerOf(model, debate, seat, 'diplomat', table),
        );
  for (const command of commands) {
    const refusal = advance(model, debate, command, note);
    if (refusal) throw new Error(`${JSON.stringify(command)}: ${refusal.refused}`);
  }
};

const play = (model: Model, seed: number, id: string, plan: Plan): Outcome => {
  const debate = startDebate(model, { seed, rounds: 8, humans: [id] });
  const player = seatIn(model, id);
  let paid = 0;
  const note: Note = (kind, index, cause, _seat, _item, by) => {
    const ours = kind === 'standing' && index === player;
    if (ours && (cause === 'stance-change' || cause === 'upkeep')) paid -= by;
  };
  while (debate.phase !== 'verdict') answers(model, debate, player, plan, note);
  const { met, cap } = scoreOf(model, debate, player);
  const { tier } = must(model.scenario.endings[debate.ending]);
  const gauge = (name: string) =>
    must(debate.gauges[model.scenario.gauges.findIndex((one) => one.id === name)]) / 10;
  return {
    good: tier === 'common' || tier === 'willing' ? 1 : 0,
    met: Math.min(met, cap),
    paid: paid / 10,
    burden: gauge('burden'),
    nato: gauge('nato'),
  };
};

/** Plays one plan in one seat over the same seeds as every other plan. */
export const playPlan = (model: Model, games: number, id: string, plan: Plan): Outcome => {
  const all = Array.from({ length: games }, (_, game) => play(model, 1000 + game, id, plan));
  const mean = (of: (outcome: Outcome) => number): number =>
    all.reduce((sum, outcome) => sum + of(outcome), 0) / games;
  return {
    good: mean(({ good }) => good),
    met: mean(({ met }) => met),
    paid: mean(({ paid }) => paid),
    burden: mean(({ burden }) => burden),
    nato: mean(({ nato }) => nato),
  };
};
