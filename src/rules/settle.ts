import { PURPOSE, draw } from './chance.ts';
import { MANDATE } from './debate.ts';
import { callTheRoll } from './roll-call.ts';
import type { Debate } from './debate.ts';
import { eraOf } from './eras.ts';
import type { Emit } from './facts.ts';
import { clamp, permilleOf, whole } from './integers.ts';
import type { Model } from './model.ts';
import { arriving, waitsForMandate } from './pledges.ts';
import { holdToPromises } from './promises.ts';
import { fillsGap } from './rounds.ts';
import { FALLEN } from './stages.ts';

const standingSeats = (model: Model, debate: Debate): number[] =>
  model.seats.filter((seat) => debate.stage[seat] !== FALLEN && seat !== model.framework);

/** Chance (permille) that a parliament agrees: it follows the government's standing and the danger it sees. */
export const mandateChance = (debate: Debate, seat: number): number =>
  clamp(350 + permilleOf(debate.standing[seat]!, 500) + debate.threat[seat]! - 500, 50, 950);

const voteMandates = (debate: Debate, seats: readonly number[], emit: Emit): void => {
  for (const seat of seats) {
    if (debate.mandate[seat] !== MANDATE.asked) continue;
    const yes = draw(debate, PURPOSE.mandate, seat, 0, 1, 1000) <= mandateChance(debate, seat);
    emit({ type: yes ? 'mandate-granted' : 'mandate-refused', seat });
  }
};

const deliver = (model: Model, debate: Debate, seats: readonly number[], emit: Emit): void => {
  for (const seat of seats) {
    const mask = arriving(model, debate, seat);
    if ((mask & ~debate.arrived[seat]!) !== 0) emit({ type: 'arrived', seat, mask });
  }
};

const closeGap = (model: Model, debate: Debate, emit: Emit): void => {
  const kind = debate.gapKind;
  if (kind < 0) return;
  const early = eraOf(model, debate) === model.earlyEra ? 1 : 0;
  const filling = debate.gapFillers.filter((seat) => {
    // Only what is new this round: the gap was named after the rest had been promised.
    const pledged = debate.pledged[seat]! & ~debate.waiting[seat]!;
    const usable = waitsForMandate(model, debate, seat, pledged)
      ? pledged & ~model.assets[seat]!.riskMask
      : pledged;
    return debate.stage[seat] !== FALLEN && fillsGap(model, debate, seat, usable);
  });
  for (const seat of filling) emit({ type: 'gap-filled', seat, kind, early });
  if (filling.length === 0) emit({ type: 'gap-left-open', kind });
};

const fallGovernments = (model: Model, debate: Debate, emit: Emit): void => {
  for (let seat = 0; seat < model.n; seat++) {
    if (debate.standing[seat]! <= 0 && debate.stage[seat] !== FALLEN) {
      emit({ type: 'government-fell', seat });
    }
  }
};

const giveWarnings = (model: Model, debate: Debate, emit: Emit): void => {
  model.scenario.gauges.forEach((gauge, index) => {
    gauge.warnings.forEach((warning, w) => {
      const value = debate.gauges[index]!;
      const passed = gauge.good === 'down' ? value >= warning.at : value <= warning.at;
      if (passed && debate.warned[index]! <= w) emit({ type: 'warned', gauge: index, warning: w });
    });
  });
};

const tellStrength = (model: Model, debate: Debate, emit: Emit): void => {
  const progress = whole((debate.round * 1000) / debate.rounds);
  const { hintAt, shownAt } = model.scenario.hidden;
  if (debate.known < 1 && progress >= hintAt) emit({ type: 'hinted', setting: debate.hinted });
  if (debate.known < 2 && progress >= shownAt)
    emit({ type: 'strength-shown', setting: debate.hidden });
};

const findEnding = (model: Model, debate: Debate, emit: Emit): void => {
  const last = debate.round >= debate.rounds;
  const ending = model.scenario.endings.findIndex(
    (entry, index) => (last || entry.early) && model.endingTests[index]!(model, debate, -1),
  );
  if (ending >= 0) emit({ type: 'ended', ending });
};

/** The consequences of a round, fact by fact, each building on the one before. */
export const settleRound = (model: Model, debate: Debate, emit: Emit): void => {
  const seats = standingSeats(model, debate);
  const { noise } = model.scenario.hidden;
  voteMandates(debate, seats, emit);
  deliver(model, debate, seats, emit);
  closeGap(model, debate, emit);
  callTheRoll(model, debate, emit);
  emit({ type: 'theatre-turned', noise: draw(debate, PURPOSE.noise, 0, 0, -noise, noise) });
  emit({ type: 'homes-answered' });
  fallGovernments(model, debate, emit);
  emit({ type: 'table-measured' });
  giveWarnings(model, debate, emit);
  tellStrength(model, debate, emit);
  findEnding(model, debate, emit);
};

/** The reveal: every seat in the order of the table, then the framework nation's verb. */
export const revealPledges = (model: Model, debate: Debate, emit: Emit): void => {
  for (let seat = 0; seat < model.n; seat++) {
    const mask = debate.sealed[seat]!;
    if (mask < 0 || debate.stage[seat] === FALLEN) continue;
    const from = debate.posture[seat]!;
    emit({ type: 'pledge-revealed', seat, mask, from, to: model.assets[seat]!.postureOf[mask]! });
  }
  holdToPromises(model, debate, emit);
  if (debate.sealedVerb >= 0) {
    emit({ type: 'verb-used', seat: model.framework, verb: debate.sealedVerb });
  }
};

/** Answers to the call: only those who send something now say so in public. */
export const answerCall = (model: Model, debate: Debate, emit: Emit): void => {
  for (let seat = 0; seat < model.n; seat++) {
    const mask = debate.sealed[seat]!;
    if (mask <= 0) continue;
    const to = model.assets[seat]!.postureOf[mask]!;
    emit({ type: 'pledge-revealed', seat, mask, from: debate.posture[seat]!, to });
  }
  emit({ type: 'call-answered' });
};
