import type { Debate } from './debate.ts';
import { applyEffects } from './effects.ts';
import type { Fact } from './facts.ts';
import type { Model } from './model.ts';
import type { Note } from './note.ts';

type ChairFact = Extract<Fact, { readonly type: 'seated' | 'brought' | 'reordered' }>;

const evolveSeated = (debate: Debate, seat: number, seated: number): void => {
  const others = debate.humans.filter((one) => one !== seat);
  // Copies of a debate share this list, so it is never written to.
  debate.humans = seated === 1 ? [...others, seat].sort((a, b) => a - b) : others;
};

const evolveBrought = (
  model: Model,
  debate: Debate,
  fact: Extract<Fact, { readonly type: 'brought' }>,
  note: Note,
): void => {
  debate.dispatch = fact.dispatch;
  debate.usedDispatches.push(fact.dispatch);
  debate.gapKind = fact.gapKind;
  debate.gapFillers = fact.fillers.slice();
  const cause = { name: 'dispatch', seat: -1, item: fact.dispatch } as const;
  applyEffects(model, debate, model.dispatches[fact.dispatch]!.effects, cause, note);
};

/** Folds what the chair of a lesson did. */
export const evolveChair = (model: Model, debate: Debate, fact: ChairFact, note: Note): void => {
  switch (fact.type) {
    case 'seated':
      return evolveSeated(debate, fact.seat, fact.seated);
    case 'brought':
      return evolveBrought(model, debate, fact, note);
    case 'reordered':
      debate.queue = fact.queue.slice();
      return undefined;
  }
};
