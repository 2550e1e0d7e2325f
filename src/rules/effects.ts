import { FALLEN } from './stages.ts';
import type { Debate } from './debate.ts';
import type { EffectModel } from './effect-model.ts';
import { permilleOf } from './integers.ts';
import type { Model } from './model.ts';
import { changeBy } from './note.ts';
import type { Cause, Note } from './note.ts';

/** Applies a list of a scenario's effects under one named cause; `share` says how much of them, permille. */
export const applyEffects = (
  model: Model,
  debate: Debate,
  effects: readonly EffectModel[],
  cause: { readonly name: Cause; readonly seat: number; readonly item: number },
  note: Note,
  share = 1000,
): void => {
  const { name, seat, item } = cause;
  for (const effect of effects) {
    const add = share === 1000 ? effect.add : permilleOf(effect.add, share);
    if (effect.gauge >= 0) {
      const change = { kind: 'gauge', cause: name, seat, item } as const;
      changeBy(debate.gauges, effect.gauge, add, change, note);
    }
    if (effect.measure === null) continue;
    const limit = model.scenario.tuning.speech.limit;
    const low = effect.measure === 'persuasion' ? -limit : 0;
    const high = effect.measure === 'persuasion' ? limit : 1000;
    const change = { kind: effect.measure, cause: name, seat, item } as const;
    for (const s of effect.seats) {
      if (debate.stage[s] === FALLEN) continue;
      changeBy(debate[effect.measure], s, add, change, note, low, high);
    }
  }
};
