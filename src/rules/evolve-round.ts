import type { Debate } from './debate.ts';
import { applyEffects } from './effects.ts';
import type { Fact } from './facts.ts';
import { refill } from './hands.ts';
import type { Model } from './model.ts';
import type { Note } from './note.ts';

/** Every capital has answered the first call: what it gave is on its way. */
export const evolveCallAnswered = (debate: Debate): void => {
  debate.sealed.fill(-1);
  for (let seat = 0; seat < debate.pledged.length; seat++) {
    debate.waiting[seat] = debate.pledged[seat]!;
    debate.before[seat] = debate.posture[seat]!;
  }
};

/** Full hands from the second round on; the first is played with those dealt at the start. */
export const dealAnew = (model: Model, debate: Debate, seats: readonly number[]): void => {
  if (debate.round === 1) return;
  for (const seat of seats) refill(model, debate, seat, model.scenario.hand.full);
};

/** A round begins: last round's answers are cleared, the news is told, people's hands are filled. */
export const evolveRoundOpened = (
  model: Model,
  debate: Debate,
  fact: Extract<Fact, { type: 'round-opened' }>,
  note: Note,
): void => {
  debate.gaugesBefore = debate.gauges.slice();
  debate.before = debate.posture.slice();
  debate.dispatch = fact.dispatch;
  debate.gapKind = fact.gapKind;
  debate.gapFillers = fact.fillers.slice();
  debate.filledNow.fill(0);
  debate.namedGap = -1;
  debate.gapOpen = 0;
  debate.sealed.fill(-1);
  debate.sealedVerb = -1;
  debate.verb = -1;
  debate.queue = [];
  debate.speeches = [];
  debate.offers = [];
  debate.firm.fill(0);
  debate.surprise = -1;
  debate.turn = 0;
  if (fact.dispatch >= 0) {
    debate.usedDispatches.push(fact.dispatch);
    const cause = { name: 'dispatch', seat: -1, item: fact.dispatch } as const;
    applyEffects(model, debate, model.dispatches[fact.dispatch]!.effects, cause, note);
  }
  dealAnew(model, debate, debate.humans);
};
