import { UNDECIDED } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import type { Model } from '../rules/model.ts';
import { FALLEN } from '../rules/stages.ts';
import { STANCES } from '../scenario/lists.ts';
import { termsOf } from './terms.ts';
import type { LastChoice } from './types.ts';

/**
 * What weighed in a seat when it last chose: `chosenAt` is the table as all saw it then, `now` shows what it chose.
 * Null for the framework nation, whose course is its own, and for whoever was not asked or has chosen nothing.
 */
export const lastChoiceView = (
  model: Model,
  chosenAt: Debate,
  now: Debate,
  seat: number,
): LastChoice | null => {
  const posture = now.posture[seat]!;
  const asked = seat !== model.framework && chosenAt.stage[seat] !== FALLEN;
  if (!asked || posture === UNDECIDED) return null;
  const terms = termsOf(model, chosenAt, seat);
  return {
    round: chosenAt.round,
    stance: STANCES[posture - 1]!,
    terms,
    lean: terms.reduce((sum, term) => sum + term.by, 0),
  };
};
