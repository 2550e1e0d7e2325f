import { rollCall, thirdStandsAside, wouldBeAdopted, worthNow } from './conclusions.ts';
import type { Debate } from './debate.ts';
import type { Model } from './model.ts';
import type { Emit } from './facts.ts';

/** The roll is called on every dossier on the table: adopted, or blocked by those who hold out or stand aside. */
export const callTheRoll = (model: Model, debate: Debate, emit: Emit): void => {
  for (const dossier of debate.agenda.slice()) {
    const call = rollCall(model, debate, dossier);
    if (wouldBeAdopted(model, call)) {
      emit({ type: 'dossier-adopted', dossier, worth: worthNow(model, debate) });
      continue;
    }
    const by = thirdStandsAside(call) && call.holdOuts.length === 0 ? call.asides : call.holdOuts;
    emit({ type: 'dossier-blocked', dossier, by });
  }
};
