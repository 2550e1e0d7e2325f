import type { Debate } from './debate.ts';
import { lengthOf } from './eras.ts';
import { productOf } from './inputs.ts';
import { whole } from './integers.ts';
import type { Model } from './model.ts';
import { changeBy } from './note.ts';
import type { Note } from './note.ts';

/** One step of the theatre: all terms are taken at the values of its beginning, so their order does not matter. */
export const evolveTheatre = (model: Model, debate: Debate, noise: number, note: Note): void => {
  const { step } = lengthOf(model, debate);
  const changes = model.theatre.map((term) =>
    whole((productOf(term, model, debate, noise) * step) / 10),
  );
  changes.forEach((by, item) => {
    const change = { kind: 'gauge', cause: 'theatre', seat: -1, item } as const;
    changeBy(debate.gauges, model.theatre[item]!.gauge, by, change, note);
  });
};
