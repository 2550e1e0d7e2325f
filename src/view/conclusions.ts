import { openDossiers } from '../rules/agenda.ts';
import type { RollCall } from '../rules/conclusions.ts';
import { amendRefusal, goingAlong, isAmendedNow, wouldGoAlong } from '../rules/amendments.ts';
import {
  declarationAt,
  hasPart,
  isPast,
  lastRoundOf,
  rollCall,
  wouldBeAdopted,
  worthNow,
  worthOf,
} from '../rules/conclusions.ts';
import { DECLARATIONS, DECLARED } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import { mayInsist } from '../rules/decide-conclusions.ts';
import { eraNow, eraOf } from '../rules/eras.ts';
import { has, permilleOf, whole } from '../rules/integers.ts';
import { majorityNeeded, partIn } from '../rules/majority.ts';
import type { Model } from '../rules/model.ts';
import { isLastRoll, rollPrice } from '../rules/roll-call.ts';
import { FALLEN } from '../rules/stages.ts';
import type { Happening } from './log.ts';
import type { DossierView, MajorityView, OwnDossier, RollCallView } from './types.ts';

const stateOf = (model: Model, debate: Debate, dossier: number): DossierView['state'] => {
  if (debate.adopted[dossier]! > 0) return 'adopted';
  if (debate.agenda.includes(dossier)) return 'on-the-table';
  return isPast(model, debate, dossier) ? 'too-late' : 'waiting';
};

/** How far the yes side is; shares of the population are rounded against it, so that 62 % is never shown too early. */
const majorityView = (model: Model, call: RollCall): MajorityView | null => {
  const { rule, qualified } = model.scenario.conclusions;
  const needed = rule === 'qualified' ? majorityNeeded(model, call.dossier) : null;
  if (needed === null || !qualified) return null;
  const people = Math.max(1, partIn(model, call.dossier).population);
  return {
    votes: { yes: call.yes.votes, needed: needed.votes },
    states: { yes: call.yes.states, needed: needed.states },
    population: {
      yes: whole((call.yes.population * 1000) / people),
      needed: qualified.population,
    },
  };
};

const rollView = (
  model: Model,
  happenings: readonly Happening[],
  dossier: number,
): RollCallView | null => {
  const ids = (seats: readonly number[]) => seats.map((seat) => model.scenario.actors[seat]!.id);
  const last = happenings.findLast(
    ({ fact }) => fact.type === 'roll-called' && fact.dossier === dossier,
  );
  if (last?.fact.type !== 'roll-called') return null;
  const { inFavour, holdOuts, asides } = last.fact;
  return {
    round: last.round,
    inFavour: ids(inFavour),
    holdOuts: ids(holdOuts),
    asides: ids(asides),
  };
};

/** The next era with amendments that begins before it is too late for a dossier. */
const amendedFrom = (model: Model, debate: Debate, dossier: number): string | null => {
  if (eraNow(model, debate).rules.amendments) return null;
  const last = lastRoundOf(model, debate, dossier);
  for (let round = debate.round + 1; round <= last; round++) {
    if (!eraNow(model, debate, round).rules.amendments) continue;
    return model.scenario.eras[eraOf(model, debate, round)]!.id;
  }
  return null;
};

const untilOf = (model: Model, debate: Debate, dossier: number): DossierView['until'] => {
  const last = lastRoundOf(model, debate, dossier);
  return last < debate.rounds ? last : null;
};

const dossierView = (
  model: Model,
  debate: Debate,
  happenings: readonly Happening[],
  dossier: number,
): DossierView => {
  const call = rollCall(model, debate, dossier);
  const won = goingAlong(model, debate, dossier);
  const last = won.length > 0 ? rollCall(model, debate, dossier, won) : call;
  const ids = (seats: readonly number[]) => seats.map((seat) => model.scenario.actors[seat]!.id);
  const people = Math.max(1, call.population);
  return {
    id: model.scenario.dossiers[dossier]!.id,
    state: stateOf(model, debate, dossier),
    worth: debate.adopted[dossier]! || worthOf(model, debate, dossier),
    amended: debate.amended[dossier]!,
    amendedNow: isAmendedNow(debate, dossier),
    amendedFrom: amendedFrom(model, debate, dossier),
    until: untilOf(model, debate, dossier),
    goAlong: ids(won),
    rollCall: rollView(model, happenings, dossier),
    holdOuts: ids(call.holdOuts),
    asides: ids(call.asides),
    states: call.states,
    asidePopulation: whole((call.asidePopulation * 1000) / people),
    passes: wouldBeAdopted(model, last),
    majority: majorityView(model, last),
  };
};

/** The draft conclusions as everyone at the table sees them. */
export const dossierViews = (
  model: Model,
  debate: Debate,
  happenings: readonly Happening[],
): DossierView[] =>
  model.dossiers.map((_, dossier) => dossierView(model, debate, happenings, dossier));

/** Capitals that stepped back while an era put it on the record, in the order of the table. */
export const steppedBack = (
  model: Model,
  debate: Debate,
  happenings: readonly Happening[],
): string[] => {
  const seats = happenings.flatMap(({ round, fact }) => {
    if (fact.type !== 'pledge-revealed' || fact.to >= fact.from) return [];
    return eraNow(model, debate, round).rules.distrust > 0 ? [fact.seat] : [];
  });
  return model.scenario.actors.filter((_, seat) => seats.includes(seat)).map(({ id }) => id);
};

/** How events have overtaken what waits: its worth in each round so far, permille. */
export const worthByRound = (model: Model, { round, rounds }: Debate): number[] =>
  Array.from({ length: round }, (_, past) => worthNow(model, { round: past + 1, rounds }));

const speaksNow = (model: Model, debate: Debate, seat: number): boolean => {
  if (debate.stage[seat] === FALLEN) return false;
  const sealed = seat === model.framework ? debate.sealedVerb : debate.sealed[seat];
  return (
    debate.phase === 'floor' ||
    debate.phase === 'corridor' ||
    (debate.phase === 'pledge' && sealed === -1)
  );
};

const openTo = (declared: number, insists: boolean): OwnDossier['open'] => [
  ...(declared === DECLARED.supports ? [] : (['support'] as const)),
  ...(declared === DECLARED.standsAside || (declared === DECLARED.holdsOut && !insists)
    ? []
    : (['hold-out'] as const)),
  ...(declared === DECLARED.standsAside ? [] : (['stand-aside'] as const)),
];

const amendView = (
  model: Model,
  debate: Debate,
  seat: number,
  dossier: number,
): OwnDossier['amend'] => {
  if (amendRefusal(model, debate, seat, dossier) !== null) return null;
  const { worth } = model.scenario.conclusions.amendment;
  return {
    worth: permilleOf(worthOf(model, debate, dossier), worth),
    goAlong: wouldGoAlong(model, debate, dossier).map((other) => model.scenario.actors[other]!.id),
  };
};

/** What one seat may say of the dossiers on the table. */
export const ownDossiers = (model: Model, debate: Debate, seat: number): OwnDossier[] =>
  debate.agenda.map((dossier) => {
    const declared = declarationAt(model, debate, seat, dossier);
    const part = hasPart(model, debate, seat, dossier);
    const sworn = has(debate.sworn[seat]!, dossier);
    const speaks = part && speaksNow(model, debate, seat);
    const insists = mayInsist(model, debate, seat, dossier);
    return {
      id: model.scenario.dossiers[dossier]!.id,
      declared: DECLARATIONS[declared]!,
      position: debate.positions[seat * model.dossiers.length + dossier]!,
      hasPart: part,
      firm: has(debate.firm[seat]!, dossier),
      amend: speaks ? amendView(model, debate, seat, dossier) : null,
      rollCall:
        speaks && isLastRoll(model, debate) ? rollPrice(model, debate, seat, dossier) : null,
      open: speaks && !sworn ? openTo(declared, insists) : [],
    };
  });

/** What the presidency may put on the table while the dispatch is read. */
export const mayTable = (model: Model, debate: Debate, seat: number): string[] =>
  seat === model.presidency && debate.phase === 'dispatch' && debate.stage[seat] !== FALLEN
    ? openDossiers(model, debate).map((dossier) => model.scenario.dossiers[dossier]!.id)
    : [];
