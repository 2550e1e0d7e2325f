import { MANDATE } from './debate.ts';
import type { Debate } from './debate.ts';
import { applyEffects } from './effects.ts';
import { eraNow } from './eras.ts';
import type { Fact } from './facts.ts';
import { evolveChair } from './evolve-chair.ts';
import { evolveConclusions } from './evolve-conclusions.ts';
import { evolveCorridor, lapse } from './evolve-corridor.ts';
import { dealAnew, evolveCallAnswered, evolveRoundOpened } from './evolve-round.ts';
import { measureGauges } from './gauges.ts';
import { evolveHomes } from './homes.ts';
import { evolveInfluence } from './influence.ts';
import type { Model } from './model.ts';
import { changeBy } from './note.ts';
import type { Note } from './note.ts';
import { evolvePledge } from './pledges.ts';
import { evolvePromise } from './promises.ts';
import { evolveSpeech } from './speeches.ts';
import { stageAfter } from './stages.ts';
import { evolveSurprised } from './surprises.ts';
import { evolveTheatre } from './theatre.ts';

const evolvePrepared = (
  model: Model,
  debate: Debate,
  fact: { readonly seat: number; readonly planned: number },
  note: Note,
): void => {
  const { plan, save } = model.scenario.prologue;
  debate.planned[fact.seat] = fact.planned;
  const by = fact.planned === 1 ? plan.standing : save.standing;
  const change = { kind: 'standing', cause: 'planning', seat: fact.seat, item: -1 } as const;
  changeBy(debate.standing, fact.seat, by, change, note);
};

const evolveMandateSought = (model: Model, debate: Debate, seat: number, note: Note): void => {
  debate.mandate[seat] = MANDATE.asked;
  debate.asked[seat] = 1;
  const by = -model.scenario.tuning.costs.mandate;
  changeBy(debate.standing, seat, by, { kind: 'standing', cause: 'mandate', seat, item: -1 }, note);
};

const evolveVerb = (model: Model, debate: Debate, verb: number, note: Note): void => {
  const source = model.scenario.framework!.verbs[verb]!;
  debate.verb = verb;
  const { flag, effects } = model.verbs[verb]!;
  if (flag >= 0) debate.flags |= 1 << flag;
  if (source.losesInterest) debate.forfeited = 1;
  if (source.namesGap) debate.namedGap = debate.gapKind;
  const cause = { name: 'verb', seat: model.framework, item: verb } as const;
  applyEffects(model, debate, effects, cause, note);
};

const evolveGapFilled = (
  model: Model,
  debate: Debate,
  fact: { readonly seat: number; readonly kind: number; readonly early: number },
  note: Note,
): void => {
  const { seat, kind, early } = fact;
  debate.filled[seat] = debate.filled[seat]! + 1;
  debate.filledNow[seat] = 1;
  debate.namedGap = -1;
  if (debate.filledNow.filter((now) => now === 1).length === 1) debate.gapsFilled += 1;
  if (early === 1) {
    const given = debate.pledged[seat]! & model.assets[seat]!.kindMasks[kind]!;
    debate.early[seat] = debate.early[seat]! | given;
  }
  const by = model.scenario.gapEffects.filledStanding * (1 + early);
  const change = { kind: 'standing', cause: 'gap-filled', seat, item: kind } as const;
  changeBy(debate.standing, seat, by, change, note);
};

const evolveGapOpen = (model: Model, debate: Debate, kind: number, note: Note): void => {
  debate.gapOpen = 1;
  debate.gapsUnfilled += 1;
  const cause = { name: 'gap-open', seat: -1, item: kind } as const;
  applyEffects(
    model,
    debate,
    model.gapOpenEffects,
    cause,
    note,
    eraNow(model, debate).rules.gapOpen,
  );
};

const evolveMeasured = (model: Model, debate: Debate, note: Note): void => {
  measureGauges(model, debate, note);
  for (let g = 0; g < debate.gauges.length; g++) {
    if (debate.gauges[g]! > debate.peaks[g]!) debate.peaks[g] = debate.gauges[g]!;
  }
};

const evolveFall = (model: Model, debate: Debate, seat: number): void => {
  debate.stage[seat] = stageAfter(model.stages, debate.stage[seat]!, 'government falls');
};

const evolveMandate = (model: Model, debate: Debate, seat: number, state: number): void => {
  debate.mandate[seat] = state;
  if (state !== MANDATE.granted) return;
  const next = stageAfter(model.stages, debate.stage[seat]!, 'parliament agrees');
  if (next >= 0) debate.stage[seat] = next;
};

const evolveArrived = (
  model: Model,
  debate: Debate,
  fact: { readonly seat: number; readonly mask: number },
): void => {
  debate.arrived[fact.seat] = fact.mask;
  const next = stageAfter(model.stages, debate.stage[fact.seat]!, 'help arrives');
  if (next >= 0 && fact.mask === debate.pledged[fact.seat]) debate.stage[fact.seat] = next;
};

/** Folds one fact into the debate, in place, and notes every change of every number with its cause. */
export const evolve = (model: Model, debate: Debate, fact: Fact, note: Note): void => {
  switch (fact.type) {
    case 'prepared':
      return evolvePrepared(model, debate, fact, note);
    case 'call-answered':
      return evolveCallAnswered(debate);
    case 'round-began':
      debate.round = fact.round;
      return undefined;
    case 'round-opened':
      return evolveRoundOpened(model, debate, fact, note);
    case 'surprised':
      return evolveSurprised(model, debate, fact.surprise, note);
    case 'agenda-set':
    case 'amended':
    case 'went-along':
    case 'roll-called':
    case 'dossier-adopted':
      return evolveConclusions(model, debate, fact, note);
    case 'declared':
      evolveConclusions(model, debate, fact, note);
      return lapse(model, debate, [fact.seat]);
    case 'dossier-blocked':
      return undefined;
    case 'speakers-called':
      debate.queue = fact.queue.slice();
      // A bot looks at its cards when it is called; people have had theirs since the round began.
      dealAnew(
        model,
        debate,
        debate.queue.filter((seat) => !debate.humans.includes(seat)),
      );
      return undefined;
    case 'spoke':
      return evolveSpeech(model, debate, fact, note);
    case 'influenced':
      return evolveInfluence(model, debate, fact, note);
    case 'stayed-silent':
      debate.turn += 1;
      return undefined;
    case 'mandate-sought':
      return evolveMandateSought(model, debate, fact.seat, note);
    case 'pledge-sealed':
      debate.sealed[fact.seat] = fact.mask;
      return undefined;
    case 'verb-sealed':
      debate.sealedVerb = fact.verb;
      return undefined;
    case 'pledge-revealed':
      return evolvePledge(model, debate, fact, note);
    case 'verb-used':
      return evolveVerb(model, debate, fact.verb, note);
    case 'corridor-opened':
    case 'offered':
    case 'exchanged':
    case 'offer-declined':
    case 'left-corridor':
      return evolveCorridor(model, debate, fact, note);
    case 'promised':
    case 'promise-kept':
    case 'promise-broken':
      return evolvePromise(model, debate, fact, note);
    case 'mandate-granted':
      return evolveMandate(model, debate, fact.seat, MANDATE.granted);
    case 'mandate-refused':
      return evolveMandate(model, debate, fact.seat, MANDATE.refused);
    case 'arrived':
      return evolveArrived(model, debate, fact);
    case 'gap-filled':
      return evolveGapFilled(model, debate, fact, note);
    case 'gap-left-open':
      return evolveGapOpen(model, debate, fact.kind, note);
    case 'theatre-turned':
      return evolveTheatre(model, debate, fact.noise, note);
    case 'homes-answered':
      return evolveHomes(model, debate, note);
    case 'table-measured':
      return evolveMeasured(model, debate, note);
    case 'government-fell':
      return evolveFall(model, debate, fact.seat);
    case 'warned':
      debate.warned[fact.gauge] = fact.warning + 1;
      return undefined;
    case 'hinted':
      debate.known = 1;
      return undefined;
    case 'strength-shown':
      debate.known = 2;
      return undefined;
    case 'ended':
      debate.ending = fact.ending;
      return undefined;
    case 'seated':
    case 'brought':
    case 'reordered':
      return evolveChair(model, debate, fact, note);
  }
};
