import { PURPOSE, draw } from './chance.ts';
import type { Debate } from './debate.ts';
import { applyEffects } from './effects.ts';
import { dateOf, eraOf } from './eras.ts';
import type { Emit } from './facts.ts';
import type { Model } from './model.ts';
import type { Note } from './note.ts';
import { LUCK, race } from './race.ts';

const couldCome = (model: Model, debate: Debate, index: number): boolean => {
  const { from, until } = model.scenario.surprises[index]!;
  const { eras, when } = model.surprises[index]!;
  const date = dateOf(model, debate);
  return (
    !debate.usedSurprises.includes(index) &&
    eras[eraOf(model, debate)]! &&
    (from === undefined || from <= date) &&
    (until === undefined || until >= date) &&
    when(model, debate, -1)
  );
};

/** Which surprise this round brings, drawn by weight from those that could come; −1 for none. */
const drawSurprise = (model: Model, debate: Debate): number => {
  const list = model.scenario.surprises.flatMap((_, index) =>
    couldCome(model, debate, index) ? [index] : [],
  );
  const weights = list.map((index) => model.scenario.surprises[index]!.weight);
  return list[race(weights, draw(debate, PURPOSE.surprise, 0, 1, 0, LUCK), list)] ?? -1;
};

/** Now and then something nobody planned happens after the dispatch; never in round one, never twice. */
export const maySurprise = (model: Model, debate: Debate, emit: Emit): void => {
  const { surpriseChance } = model.scenario;
  if (debate.round < 2 || surpriseChance === 0) return;
  if (draw(debate, PURPOSE.surprise, 0, 0, 1, 1000) > surpriseChance) return;
  const surprise = drawSurprise(model, debate);
  if (surprise >= 0) emit({ type: 'surprised', surprise });
};

/** Folds a surprise: what it changes, it changes at once. */
export const evolveSurprised = (
  model: Model,
  debate: Debate,
  surprise: number,
  note: Note,
): void => {
  debate.surprise = surprise;
  debate.usedSurprises.push(surprise);
  const cause = { name: 'surprise', seat: -1, item: surprise } as const;
  applyEffects(model, debate, model.surprises[surprise]!.effects, cause, note);
};
