import type { Debate } from './debate.ts';
import { lengthOf } from './eras.ts';
import { productOf } from './inputs.ts';
import { clamp, whole } from './integers.ts';
import type { Model } from './model.ts';
import type { Note } from './note.ts';

/**
 * One step of the theatre: all terms are taken at the values of its beginning and a gauge is held to its scale only
 * after the last of them, so their order does not matter.
 */
export const evolveTheatre = (model: Model, debate: Debate, noise: number, note: Note): void => {
  const { step } = lengthOf(model, debate);
  const changes = model.theatre.map((term) =>
    whole((productOf(term, model, debate, noise) * step) / 10),
  );
  changes.forEach((by, item) => {
    if (by === 0) return;
    const { gauge } = model.theatre[item]!;
    debate.gauges[gauge] = debate.gauges[gauge]! + by;
    note('gauge', gauge, 'theatre', -1, item, by);
  });
  debate.gauges.forEach((value, gauge) => {
    const held = clamp(value, 0, 1000);
    debate.gauges[gauge] = held;
    if (held !== value) note('gauge', gauge, 'limit', -1, -1, held - value);
  });
};
