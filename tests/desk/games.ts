import { openLocal } from '../../src/session/local.ts';
import type { LocalSession } from '../../src/session/local.ts';
import type { Command } from '../../src/rules/commands.ts';
import type { View } from '../../src/view/types.ts';
import { scenarioOf } from '../helpers/core.ts';
import type { ShippedId } from '../helpers/core.ts';

/** What a player who takes the first thing offered would send. */
export function firstAnswer(view: View): Command {
  const { own } = view;
  if (own === null) throw new Error('nobody plays here');
  const { seat } = own;
  const open = new Set(own.openings.map((opening) => opening.type));
  const [card] = own.hand;
  const verb = own.verbs.find((one) => one.open);
  if (open.has('prepare')) return { type: 'prepare', seat, plan: true };
  if (open.has('speak') && card) return { type: 'speak', seat, card: card.card };
  if (open.has('stay-silent')) return { type: 'stay-silent', seat };
  if (view.shared.phase === 'call') return { type: 'pledge', seat, assets: [] };
  const offer = own.corridor?.offers.find(({ answers }) => answers.includes('accept'));
  if (offer) return { type: 'accept', seat, offer: offer.index };
  if (open.has('leave-corridor')) return { type: 'leave-corridor', seat };
  // Where deals leave no token, whatever they allow.
  const owed = own.pledges.find(({ refused }) => refused === null)?.assets ?? [];
  if (open.has('pledge')) return { type: 'pledge', seat, assets: own.packages.token ?? owed };
  if (open.has('frame') && verb) return { type: 'frame', seat, verb: verb.id };
  return { type: 'proceed' };
}

/** Every view of one game, from the first question to the verdict. */
export function viewsOf(
  id: ShippedId,
  seat: string,
  seed = 42,
): { readonly session: LocalSession; readonly views: readonly View[] } {
  const scenario = scenarioOf(id);
  const [length] = scenario.lengths.toSorted((a, b) => a.rounds - b.rounds);
  const rounds = length?.rounds ?? 1;
  const session = openLocal({ scenario, seed, rounds, seat, skill: 'diplomat' });
  const views = [session.view()];
  for (let view = session.view(); view.shared.phase !== 'verdict'; view = session.view()) {
    const refusal = session.send(firstAnswer(view), view.shared.question);
    if (refusal !== null) throw new Error(refusal.refused);
    views.push(session.view());
  }
  return { session, views };
}
