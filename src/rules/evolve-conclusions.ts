import { evolveAmended } from './amendments.ts';
import { DECLARED } from './debate.ts';
import type { Debate } from './debate.ts';
import { applyEffects } from './effects.ts';
import type { Fact } from './facts.ts';
import type { Model } from './model.ts';
import { changeBy } from './note.ts';
import type { Note } from './note.ts';
import { evolveRollCalled } from './roll-call.ts';

type ConclusionsFact = Extract<
  Fact,
  {
    type: 'agenda-set' | 'declared' | 'amended' | 'went-along' | 'roll-called' | 'dossier-adopted';
  }
>;

const evolveDeclared = (
  model: Model,
  debate: Debate,
  fact: Extract<Fact, { type: 'declared' }>,
  note: Note,
): void => {
  const { seat, dossier, declared } = fact;
  const bit = 1 << dossier;
  debate.declared[seat * model.dossiers.length + dossier] = declared;
  debate.firm[seat] =
    declared === DECLARED.holdsOut ? debate.firm[seat]! | bit : debate.firm[seat]! & ~bit;
  if (declared !== DECLARED.standsAside) return;
  const change = { kind: 'standing', cause: 'standing-aside', seat, item: dossier } as const;
  changeBy(debate.standing, seat, -model.scenario.conclusions.standAside, change, note);
};

const evolveAdopted = (
  model: Model,
  debate: Debate,
  fact: Extract<Fact, { type: 'dossier-adopted' }>,
  note: Note,
): void => {
  const { dossier, worth } = fact;
  debate.adopted[dossier] = worth;
  debate.agenda = debate.agenda.filter((other) => other !== dossier);
  const cause = { name: 'conclusions', seat: -1, item: dossier } as const;
  applyEffects(model, debate, model.dossiers[dossier]!.effects, cause, note, worth);
};

/** Folds what happens to the draft conclusions. */
export const evolveConclusions = (
  model: Model,
  debate: Debate,
  fact: ConclusionsFact,
  note: Note,
): void => {
  switch (fact.type) {
    case 'agenda-set':
      debate.agenda = fact.agenda.slice();
      for (const index of fact.holdOuts) debate.declared[index] = DECLARED.holdsOut;
      return undefined;
    case 'declared':
      return evolveDeclared(model, debate, fact, note);
    case 'amended':
      return evolveAmended(model, debate, fact, note);
    case 'went-along':
      for (const seat of fact.seats) {
        debate.declared[seat * model.dossiers.length + fact.dossier] = DECLARED.nothing;
      }
      return undefined;
    case 'roll-called':
      return evolveRollCalled(model, debate, fact, note);
    case 'dossier-adopted':
      return evolveAdopted(model, debate, fact, note);
  }
};
