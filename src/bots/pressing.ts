import type { Command } from '../rules/commands.ts';
import { SOLIDARITY } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import { spendingEffect } from '../rules/influence.ts';
import { clamp } from '../rules/integers.ts';
import { leanOf, utilitiesOf } from '../rules/lean.ts';
import type { Model } from '../rules/model.ts';
import { canBeMoved, effectOf, speakerStanding } from '../rules/speeches.ts';

/** A capital further than this from changing its mind, tenths, is lost or won already. */
const WITHIN_REACH = 80;

const OUT_OF_REACH = -1_000_000;

/** How much better or worse each capital finds solidarity than anything less, tenths. */
const leadsOfSolidarity = (model: Model, table: Debate, speaker: number): number[] =>
  model.seats.map((seat) => {
    const able = model.assets[seat]!.packages[SOLIDARITY]! >= 0;
    if (!able || !canBeMoved(model, table, speaker, seat)) return OUT_OF_REACH;
    const utilities = utilitiesOf(model, table, seat, leanOf(model, table, seat));
    const solidarity = utilities.pop()!;
    return solidarity - Math.max(...utilities.slice(1));
  });

const near = (lead: number): number => clamp(lead, -WITHIN_REACH, WITHIN_REACH);

/** How far these moves bring capitals within reach over to solidarity: about half of a lean counts against a token. */
const broughtBy = (leads: readonly number[], moved: readonly number[]): number =>
  moved.reduce((sum, by, seat) => sum + near(leads[seat]! + (by >> 1)) - near(leads[seat]!), 0);

interface Use {
  readonly command: Command;
  readonly worth: number;
}

/** Every way to use one card for help: to all, or on one capital that is within reach. */
const usesOf = (
  model: Model,
  table: Debate,
  speaker: { readonly seat: number; readonly card: number },
  leads: readonly number[],
): Use[] => {
  const { card, seat } = speaker;
  const { actors, cards } = model.scenario;
  const held = { seat: actors[seat]!.id, card: cards[card]!.id };
  const aloud = broughtBy(leads, effectOf(model, table, seat, card, 1000));
  const targets = model.seats.filter((target) => leads[target]! > OUT_OF_REACH);
  return [
    {
      command: { type: 'speak', ...held },
      worth: aloud + speakerStanding(model, table, seat, card),
    },
    ...targets.map((target): Use => {
      const moved = spendingEffect(model, table, { seat, card, target, way: 1 });
      const { id } = actors[target]!;
      return {
        command: { type: 'influence', ...held, target: id, way: 'towards' },
        worth: broughtBy(leads, moved),
      };
    }),
  ];
};

/** The use of its hand by which a seat brings most capitals near solidarity over to it; silence when none does. */
export const pressingSpeech = (
  model: Model,
  debate: Debate,
  table: Debate,
  seat: number,
): Command => {
  const leads = leadsOfSolidarity(model, table, seat);
  let best: Use = {
    command: { type: 'stay-silent', seat: model.scenario.actors[seat]!.id },
    worth: 0,
  };
  for (const card of debate.hands[seat]!) {
    for (const use of usesOf(model, table, { seat, card }, leads)) {
      if (use.worth > best.worth) best = use;
    }
  }
  return best.command;
};
