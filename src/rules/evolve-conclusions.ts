import { DECLARED } from './debate.ts';
import type { Debate } from './debate.ts';
import { applyEffects } from './effects.ts';
import type { Fact } from './facts.ts';
import type { Model } from './model.ts';
import { changeBy } from './note.ts';
import type { Note } from './note.ts';

type ConclusionsFact = Extract<Fact, { type: 'agenda-set' | 'declared' | 'dossier-adopted' }>;

const evolveDeclared = (
  model: Model,
  debate: Debate,
  fact: Extract<Fact, { type: 'declared' }>,
  note: Note,
): void => {
  const { seat, dossier, declared } = fact;
  debate.declared[seat * model.dossiers.length + dossier] = declared;
  if (declared !== DECLARED.standsAside) return;
  const change = { kind: 'standing', cause: 'standing-aside', seat, item: dossier } as const;
  changeBy(debate.standing, seat, -model.scenario.conclusions.standAside, change, note);
};

/** Folds what happens to the draft conclusions. */
export const evolveConclusions = (
  model: Model,
  debate: Debate,
  fact: ConclusionsFact,
  note: Note,
): void => {
  if (fact.type === 'agenda-set') {
    debate.agenda = fact.agenda.slice();
    for (const index of fact.holdOuts) debate.declared[index] = DECLARED.holdsOut;
    return;
  }
  if (fact.type === 'declared') return evolveDeclared(model, debate, fact, note);
  debate.adopted[fact.dossier] = fact.worth;
  debate.agenda = debate.agenda.filter((dossier) => dossier !== fact.dossier);
  const cause = { name: 'conclusions', seat: -1, item: fact.dossier } as const;
  applyEffects(model, debate, model.dossiers[fact.dossier]!.effects, cause, note);
};
