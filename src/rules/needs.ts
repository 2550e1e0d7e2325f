import type { Debate } from './debate.ts';
import type { Model } from './model.ts';
import { has, whole } from './integers.ts';

/** What one asset of a seat counts for once it has arrived: twice its amount when it filled a gap early. */
export const amountOf = (model: Model, debate: Debate, seat: number, asset: number): number =>
  model.assets[seat]!.amount[asset]! * (has(debate.early[seat]!, asset) ? 2 : 1);

/** What a seat's arrived assets of one kind are worth. */
const supplyOf = (model: Model, debate: Debate, seat: number, kind: number): number => {
  const assets = model.assets[seat]!;
  const arrived = debate.arrived[seat]! & assets.kindMasks[kind]!;
  if (arrived === 0) return 0;
  let sum = 0;
  for (let i = 0; i < assets.amount.length; i++) {
    if (has(arrived, i)) sum += amountOf(model, debate, seat, i);
  }
  return sum;
};

const totalOf = (model: Model, debate: Debate, kind: number): number => {
  let sum = 0;
  for (let s = 0; s < model.n; s++)
    if (s !== model.framework) sum += supplyOf(model, debate, s, kind);
  return sum;
};

const bestOf = (model: Model, debate: Debate, kind: number): number => {
  let best = 0;
  for (let s = 0; s < model.n; s++) {
    if (s === model.framework) continue;
    const supply = supplyOf(model, debate, s, kind);
    if (supply > best) best = supply;
  }
  return best;
};

/**
 * What counts of the help that has arrived for one need. Kinds of a `sum` need add up; `best` counts the strongest
 * single offer; `weakest` is only as good as its scarcest kind (Hirshleifer 1983, "From weakest-link to best-shot").
 */
export const needCounted = (model: Model, debate: Debate, index: number): number => {
  const need = model.needs[index]!;
  let amount = need.how === 'weakest' ? need.amount : 0;
  for (const kind of need.kinds) {
    if (need.how === 'sum') amount += totalOf(model, debate, kind);
    else if (need.how === 'best') amount = Math.max(amount, bestOf(model, debate, kind));
    else amount = Math.min(amount, totalOf(model, debate, kind));
  }
  return amount;
};

/** Share of one need that arrived help meets, permille. */
export const needMet = (model: Model, debate: Debate, index: number): number =>
  Math.min(1000, whole((needCounted(model, debate, index) * 1000) / model.needs[index]!.amount));
