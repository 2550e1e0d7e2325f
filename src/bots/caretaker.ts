import { openOffersTo } from '../rules/corridor.ts';
import type { Command } from '../rules/commands.ts';
import type { Debate } from '../rules/debate.ts';
import { verbIsOpen } from '../rules/decide.ts';
import type { Model } from '../rules/model.ts';
import { keeps } from '../rules/promises.ts';
import { assetNames } from './pledging.ts';

/** What stands, what its deals hold it to, and what its public word asks for, where its government has it to give. */
const keptPledge = (model: Model, debate: Debate, seat: number): number => {
  const { allowedMask, packages, postureOf } = model.assets[seat]!;
  const stands = (debate.pledged[seat]! & allowedMask) | debate.bound[seat]!;
  const due = debate.promised[seat]! !== 0 && debate.round >= debate.due[seat]!;
  const promised = debate.promised[seat]!;
  if (!due || debate.broken[seat] === 1 || keeps(promised, postureOf[stands]!)) return stands;
  return Math.max(0, packages[promised]!) | debate.bound[seat]!;
};

/** The quietest move of the framework nation: the first that changes nothing and gives nothing away, else any. */
const quietVerb = (model: Model, debate: Debate): string => {
  const { verbs } = model.scenario.framework!;
  const open = verbs.filter((_, index) => verbIsOpen(model, debate, index));
  const weight = ({ effects, losesInterest, flag }: (typeof verbs)[number]): number =>
    effects.length + (losesInterest ? 10 : 0) + (flag === undefined ? 0 : 10);
  return open.toSorted((a, b) => weight(a) - weight(b))[0]!.id;
};

/**
 * Keeps a seat warm for somebody who is away: keeps to its red lines and its word, signs nothing new, spends nothing
 * scarce, and says nothing that might bind.
 */
export const caretakerAnswer = (model: Model, debate: Debate, seat: number): Command[] => {
  const { id } = model.scenario.actors[seat]!;
  if (debate.phase === 'warnings') return [{ type: 'prepare', seat: id, plan: false }];
  if (debate.phase === 'call') return [{ type: 'pledge', seat: id, assets: [] }];
  if (debate.phase === 'floor') return [{ type: 'stay-silent', seat: id }];
  if (debate.phase === 'corridor') {
    const [offer] = openOffersTo(debate, seat);
    return offer === undefined
      ? [{ type: 'leave-corridor', seat: id }]
      : [{ type: 'decline', seat: id, offer, reason: 'not-now' }];
  }
  if (seat === model.framework) {
    return [{ type: 'frame', seat: id, verb: quietVerb(model, debate) }];
  }
  const mask = keptPledge(model, debate, seat);
  return [{ type: 'pledge', seat: id, assets: assetNames(model, seat, mask) }];
};
