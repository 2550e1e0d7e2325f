import { assetNames } from '../../bots/pledging.ts';
import type { Command } from '../../rules/commands.ts';
import { openOffersTo } from '../../rules/corridor.ts';
import { ABSTENTION, SOLIDARITY, copyDebate } from '../../rules/debate.ts';
import type { Debate } from '../../rules/debate.ts';
import type { Model } from '../../rules/model.ts';
import { advance } from '../../debate/step.ts';

type Maker = (model: Model, debate: Debate, viewer: number, taken: Command) => Command[];

const idOf = (model: Model, viewer: number): string => model.scenario.actors[viewer]!.id;

const speeches: Maker = (model, debate, viewer) => {
  const seat = idOf(model, viewer);
  return [
    { type: 'stay-silent', seat },
    ...debate.hands[viewer]!.map((card): Command => {
      return { type: 'speak', seat, card: model.scenario.cards[card]!.id };
    }),
  ];
};

const callAnswers: Maker = (model, debate, viewer) => {
  const called = debate.called[viewer]!;
  const masks = called >= 0 ? [0, 1 << called] : [0];
  return masks.map((mask) => ({
    type: 'pledge',
    seat: idOf(model, viewer),
    assets: assetNames(model, viewer, mask),
  }));
};

const pledges: Maker = (model, debate, viewer, taken) => {
  if (debate.phase === 'call') return callAnswers(model, debate, viewer, taken);
  const { packages } = model.assets[viewer]!;
  const masks = packages.slice(ABSTENTION, SOLIDARITY + 1).filter((mask) => mask >= 0);
  return [...new Set(masks)].map((mask) => ({
    type: 'pledge',
    seat: idOf(model, viewer),
    assets: assetNames(model, viewer, mask | debate.bound[viewer]!),
  }));
};

const verbs: Maker = (model, _, viewer) =>
  model.scenario.framework!.verbs.map(({ id }) => ({
    type: 'frame',
    seat: idOf(model, viewer),
    verb: id,
  }));

const declarations: Maker = (model, _, viewer, taken) => {
  if (!('dossier' in taken)) return [];
  const seat = idOf(model, viewer);
  return (['support', 'hold-out', 'stand-aside'] as const).map((type) => ({
    type,
    seat,
    dossier: taken.dossier,
  }));
};

const answers: Maker = (model, _, viewer, taken) => {
  if (!('offer' in taken)) return [];
  const seat = idOf(model, viewer);
  return [
    { type: 'accept', seat, offer: taken.offer },
    { type: 'decline', seat, offer: taken.offer, reason: 'not-now' },
  ];
};

const leaving: Maker = (model, _, viewer) => [
  { type: 'leave-corridor', seat: idOf(model, viewer) },
];

const accepting: Maker = (model, debate, viewer) =>
  openOffersTo(debate, viewer).map((offer) => ({
    type: 'accept',
    seat: idOf(model, viewer),
    offer,
  }));

const preparations: Maker = (model, _, viewer) =>
  [true, false].map((plan) => ({ type: 'prepare', seat: idOf(model, viewer), plan }));

const MAKERS: Readonly<Partial<Record<Command['type'], Maker>>> = {
  prepare: preparations,
  speak: speeches,
  rebut: speeches,
  influence: speeches,
  'stay-silent': speeches,
  pledge: pledges,
  frame: verbs,
  support: declarations,
  'hold-out': declarations,
  'stand-aside': declarations,
  amend: declarations,
  accept: answers,
  decline: answers,
  counter: answers,
  offer: leaving,
  promise: leaving,
  'leave-corridor': accepting,
};

const same = (one: Command, two: Command): boolean => JSON.stringify(one) === JSON.stringify(two);

/**
 * What the viewer's seat could have done instead of `taken`: plain choices of the same kind that the rules would have
 * taken. Not all there are: packages rather than every set of assets, no offers of its own.
 */
export const alternativesTo = (
  model: Model,
  debate: Debate,
  viewer: number,
  taken: Command,
): Command[] =>
  (MAKERS[taken.type]?.(model, debate, viewer, taken) ?? []).filter(
    (command) => !same(command, taken) && advance(model, copyDebate(debate), command) === null,
  );
