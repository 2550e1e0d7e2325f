import { ABSTENTION, SOLIDARITY } from './debate.ts';
import type { Debate } from './debate.ts';
import { seekCompromise } from './compromise.ts';
import { eraNow } from './eras.ts';
import { settleDeals } from './evolve-corridor.ts';
import { clamp, permilleOf } from './integers.ts';
import type { Model } from './model.ts';
import { changeBy } from './note.ts';
import type { Note } from './note.ts';
import { fadePersuasion } from './speeches.ts';
import { FALLEN } from './stages.ts';

/** The threat every capital sees rises and falls with the crisis itself. */
const feelDanger = (model: Model, debate: Debate, note: Note): void => {
  const { choice } = model.scenario.tuning;
  const { threatEcho } = eraNow(model, debate);
  if (model.urgencyGauge < 0) return;
  const by = permilleOf(debate.gauges[model.urgencyGauge]! - choice.urgencyFrom, threatEcho);
  const change = { kind: 'threat', cause: 'danger', seat: -1, item: -1 } as const;
  for (let seat = 0; seat < model.n; seat++) {
    if (debate.stage[seat] !== FALLEN) changeBy(debate.threat, seat, by, change, note);
  }
};

/** Practice forms will: a seat in solidarity grows readier, one with folded arms less ready. */
const habitOf = (model: Model, debate: Debate, seat: number): number => {
  const { habit } = model.scenario.tuning;
  const posture = debate.posture[seat]!;
  return posture === SOLIDARITY ? habit : posture === ABSTENTION ? -habit : 0;
};

/** What a round did at home: solidarity is paid for, standing drifts back, arguments fade. */
export const evolveHomes = (model: Model, debate: Debate, note: Note): void => {
  const { recovery } = model.scenario.tuning.costs;
  const { upkeep } = eraNow(model, debate);
  for (let seat = 0; seat < model.n; seat++) {
    if (debate.stage[seat] === FALLEN || seat === model.framework) continue;
    const paying = debate.posture[seat] === SOLIDARITY ? -upkeep : 0;
    const toUpkeep = { kind: 'standing', cause: 'upkeep', seat, item: -1 } as const;
    changeBy(debate.standing, seat, paying, toUpkeep, note);
    const toHabit = { kind: 'resolve', cause: 'habit', seat, item: -1 } as const;
    changeBy(debate.resolve, seat, habitOf(model, debate, seat), toHabit, note);
    const gap = model.start.standing[seat]! - debate.standing[seat]!;
    // A government that has lost everything is not saved by the drift back.
    const drift = debate.standing[seat]! > 0 ? clamp(gap, -recovery, recovery) : 0;
    const toRecovery = { kind: 'standing', cause: 'recovery', seat, item: -1 } as const;
    changeBy(debate.standing, seat, drift, toRecovery, note);
    debate.waiting[seat] = debate.pledged[seat]!;
  }
  feelDanger(model, debate, note);
  settleDeals(model, debate, note);
  seekCompromise(model, debate, note);
  fadePersuasion(model, debate, note);
};
